import { setOf } from '../../../lexicon/words.ts';
import { CLOSED, IS, NOUN, VERB } from '../../tokens/classes.ts';
import { GAP } from '../../tokens/tokens.ts';
import type { NamingPlace } from './naming-place.ts';

/** Ways in which a writer marks a term or a name that nobody says: by the words beside it, or by its use elsewhere. */

/** “the “Save the Pier” movement”: what goes by a name. */
const NAMED_KINDS = setOf(`
  movement movements campaign campaigns project projects nickname title tour host hosts brand hashtag
  label tag logo account franchise fame app website initiative programme program scheme doctrine
  soundtrack remake sequel trailer vest shirt tshirt jersey badge sticker
`);
/** “a new “Harbour Plan””, “the infamous “heron hat””: what is known, or one of a kind. */
const KINDS = setOf(
  'new different famous famed infamous notorious legendary fabled fictional proverbial titular',
);
/** Verbs of making a work; its title follows. */
const MADE = setOf(
  'published created directed authored produced penned invented released premiered hosts hosted',
);
/** “calls it “A Guide for the Lost”” */
const GIVEN = setOf('call calls called calling name names named titles title titled dub dubbed');
/** Words of a title that is too long for a judgment of a thing. */
const LEAST_TITLE = 4;
/** “click “next page”” */
const TYPED = setOf('click clicks clicked clicking press pressed tap tapped select selected typing hit');
/** “disguised it as “catering costs””: who does so says nothing. */
const PASSED_OFF = setOf(`
  disguise disguises disguised disguising pose poses posed posing masquerade masquerades masquerading
  mislabel mislabelled mislabeled list lists listed listing record records recorded recording book books
  booked booking enter entered register registered declare declared
`);
/** Words between a verb of calling and the words in marks. */
const FURTHEST_CALL = 6;
/** Words between that verb and “as”. */
const FURTHEST_AS = 9;

/** “She calls it “A Guide for the Lost””: what is so long and has capitals throughout is a title. */
export function isTitleGiven({ adjacent, lastWord, last, count, isTitle, word }: NamingPlace): boolean {
  if (!adjacent || !isTitle || count < LEAST_TITLE) return false;
  return GIVEN.has(/^(?:it|this|them|him|her)$/.test(lastWord) ? word(last - 1) : lastWord);
}

/** “who published “Tides of Harrow””, “author of “Tides of Harrow”” */
export function isPublished({ isTitle, count, lastWord, last, word }: NamingPlace): boolean {
  if (!isTitle || count < 2) return false;
  return (
    MADE.has(lastWord) ||
    (lastWord === 'of' &&
      /^(?:author|authors|writer|director|creator|creators|star|stars|host)$/.test(word(last - 1)))
  );
}

/** “on “Morning Tide””, “a part in “The Salt Road””: what somebody appears in, or is on. */
export function isPlayedIn({ adjacent, isTitle, count, lastWord }: NamingPlace): boolean {
  return adjacent && isTitle && count > 1 && /^(?:on|in)$/.test(lastWord);
}

/** “the “Save the Pier” movement” */
export function isNameBehind(place: NamingPlace): boolean {
  return place.count <= 6 && isBesideNext(place) && NAMED_KINDS.has(place.word(place.window.after));
}

/** “a new “Harbour Plan” for the town”, “different “tribes” that” */
export function isKindOfThing({ adjacent, lastWord, count, isTitle, last, word }: NamingPlace): boolean {
  if (!adjacent || count > 4 || !KINDS.has(lastWord)) return false;
  return lastWord !== 'new' || (isTitle && count > 1 && /^an?$/.test(word(last - 1)));
}

/** “click “next page”” */
export function isTyped({ adjacent, lastWord, count }: NamingPlace): boolean {
  return adjacent && count <= 4 && TYPED.has(lastWord);
}

/** “disguised the invoice as “catering costs”” */
export function isPassedOff({
  analysis,
  window,
  adjacent,
  lastWord,
  last,
  count,
  word,
}: NamingPlace): boolean {
  if (!adjacent || lastWord !== 'as' || count > 4) return false;
  for (let i = last - 1; i >= window.first && i > last - FURTHEST_AS; i--) {
    if (PASSED_OFF.has(word(i))) return true;
    if (analysis.tokens.gap[i]! & (GAP.comma | GAP.mark)) return false;
  }
  return false;
}

/**
 * “the “dry dock” list” of an article that tells of a dry dock elsewhere: a term where it describes a noun, where it is
 * a name, and where the article has it both with marks and without.
 */
export function isRecurringTerm(place: NamingPlace): boolean {
  const { adjacent, lastWord, count, isTitle } = place;
  if (!adjacent || isJudged(place)) return false;
  const { isPlain, isMarked } = place.recurrence;
  if (describesNoun(place) || isTitle) return isPlain || isMarked;
  if (isPlain && isMarked && count < 3) return !/^an?$/.test(lastWord);
  return isPlain && lastWord === 'the';
}

/** “said “dock””, “called the mayor “Captain Fog””, “referred to her as “Captain Fog””: somebody’s own word for it. */
function isJudged({ analysis: { tokens }, window, last, lastWord }: NamingPlace): boolean {
  if (lastWord === 'as' || tokens.is[last]! & IS.say) return true;
  for (let i = last; i >= window.first && i > last - FURTHEST_CALL; i--)
    if (tokens.is[i]! & IS.call) return true;
  return false;
}

/** “The “clever” lamps were lit”: a word or two that describe the noun with which a sentence opens. */
export function isOpeningTerm(place: NamingPlace): boolean {
  const { analysis, adjacent, lastWord, last, count, window } = place;
  if (!adjacent || lastWord !== 'the' || last !== window.first || count > 2 || !describesNoun(place))
    return false;
  const { gap, is } = analysis.tokens;
  const next = window.after + 1;
  return next < window.end && (gap[next]! & GAP.comma || is[next]! & IS.auxiliary) !== 0;
}

/** “the “dry dock” list” */
function describesNoun(place: NamingPlace): boolean {
  const next = place.analysis.tokens.is[place.window.after] ?? 0;
  const isOther = next & (CLOSED | IS.determiner | IS.adverb | IS.capital) || (next & VERB && !(next & NOUN));
  return isBesideNext(place) && !isOther;
}

/** Whether nothing but a blank parts the quotation from the word behind it. */
function isBesideNext({ analysis: { tokens }, window: { after, end } }: NamingPlace): boolean {
  return after < end && (tokens.gap[after]! & ~(GAP.blank | GAP.mark | GAP.apostrophe)) === 0;
}
