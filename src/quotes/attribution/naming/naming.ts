import { WORKS as WORKS_WITH_TITLES } from '../../../lexicon/nouns.ts';
import { SIGN_FORMS } from '../../../lexicon/reporting-verbs.ts';
import { wordsOf } from '../../../lexicon/words.ts';
import type { QuoteAnalysis } from '../../analysis.ts';
import { cueAt } from '../../cues/cues.ts';
import { IS, VERB } from '../../tokens/classes.ts';
import { GAP } from '../../tokens/tokens.ts';
import { type NamingPlace, placeNaming } from './naming-place.ts';
import type { Recurrence } from './recurrence.ts';
import {
  isKindOfThing,
  isNameBehind,
  isOpeningTerm,
  isPassedOff,
  isPlayedIn,
  isPublished,
  isRecurringTerm,
  isTitleGiven,
  isTyped,
} from './terms.ts';

/**
 * Constructions that name a thing with words in quotation marks. Nobody says these words, so they are not a
 * quote, whoever speaks in the sentence round them.
 */

const setOf = (words: string): ReadonlySet<string> => new Set(wordsOf(words));

/** “the word “creep””, “carries the description “Sea dog””: what stands after these nouns is mentioned, not said. */
const MENTIONED = setOf(
  'word term buzzword name slogan hashtag codename acronym nickname title headline motto label surname username password ' +
    'pseudonym alias moniker tagline inscription description',
);
/** “The password was “herring””: what a word is, but not what a motto says. */
const PASSED_ON = setOf('password username surname codename pseudonym nickname word');
/** “terms such as “haar” and “smirr””: nouns of several words. */
const MENTIONED_SEVERAL = setOf(
  'words terms names slogans hashtags acronyms nicknames titles labels keywords',
);
/** “nicknamed “the Heron””, “a report titled “Nine Lamps”” */
const NAMED = setOf('nicknamed christened titled entitled headlined codenamed subtitled');
/** “an operation called “Copper Lantern””: naming, unless somebody calls it so. */
const CALLED = setOf('called named dubbed labelled labeled');
/** “banks that are classed as “unsafe”” */
const CLASSED = setOf('known classed classified listed sold marketed billed advertised branded packaged');
/** “a sign reading “No Fishing”” */
const SIGNS = setOf(
  'sign signs banner banners placard placards poster posters billboard billboards plaque plaques shirt shirts t-shirt t-shirts ' +
    'hat hats cap caps sticker stickers badge badges button buttons label labels notice noticeboard',
);
const WRITTEN = setOf(
  'written wrote painted sprayed scrawled daubed scratched carved chalked stencilled stenciled printed',
);
const SURFACES = setOf(
  'wall walls door doors gate fence window board blackboard whiteboard side back front bridge pavement road trunk hull',
);
const DEFINED = setOf('meaning definition');
const READING = setOf(SIGN_FORMS);
/** Works that have a title. */
const WORKS = setOf(
  `${WORKS_WITH_TITLES} movies albums books novels plays poems chapter sermon symphony mural piece trilogy reel video videos satire`,
);
/** “the “ghost ship” reports in the press”: a label that goes round, whoever speaks of it. */
const TALK = setOf(
  'report reports story stories headline headlines coverage rumour rumours rumor rumors tag',
);
/** “Locals call it “the long bench””: who has a name for a thing rather than a judgment of it. */
const NAMERS = setOf(
  'local locals resident residents villager villagers islander islanders neighbour neighbours neighbor neighbors people children regulars ' +
    'everyone everybody insiders fishermen sailors farmers miners scientists engineers researchers astronomers biologists physicists ' +
    'geologists doctors lawyers economists psychologists linguists historians team it they we',
);

/** One way of naming a thing with words in quotation marks. */
export interface NamingRule {
  readonly name: string;
  readonly example: string;
  readonly find: (place: NamingPlace) => boolean;
}

/** The rules in the order in which they are asked; one that holds is enough. */
export const NAMING_RULES: readonly NamingRule[] = [
  { name: 'mentioned word', example: 'The word “haar” is old.', find: isMentioned },
  { name: 'nickname or title', example: 'A heron nicknamed “the Judge” left.', find: isNamed },
  { name: 'called so', example: 'An operation called “Copper Lantern” failed.', find: isCalled },
  { name: 'classed as', example: 'Banks classed as “unsafe” closed.', find: isClassed },
  { name: 'common name', example: 'Locals call it “the bench”.', find: isCommonName },
  { name: 'known thing', example: 'The “Bell Book” that hangs there fell.', find: isKnownThing },
  { name: 'sign', example: 'A sign reading “No Fishing” fell.', find: isSign },
  { name: 'broadcast', example: 'She told Harrow Radio’s “Morning Tide” so.', find: isBroadcast },
  { name: 'work', example: 'Her second film, “The Salt Road,” failed.', find: isWork },
  { name: 'title that is given', example: 'Lowe calls it “A Guide for the Lost”.', find: isTitleGiven },
  { name: 'published', example: 'Lowe, author of “Tides of Harrow”, left.', find: isPublished },
  { name: 'played in', example: 'Lowe was on “Morning Tide” again.', find: isPlayedIn },
  { name: 'name before its kind', example: 'The “Save the Pier” movement grew.', find: isNameBehind },
  { name: 'kind of thing', example: 'He wanted a new “Harbour Plan” for the town.', find: isKindOfThing },
  { name: 'typed', example: 'Go there and click “next page”.', find: isTyped },
  { name: 'passed off', example: 'They disguised it as “catering costs”.', find: isPassedOff },
  {
    name: 'recurring term',
    example: 'He had a dry dock pass. The “dry dock” list fell.',
    find: isRecurringTerm,
  },
  { name: 'term that opens', example: 'The “clever” lamps were lit.', find: isOpeningTerm },
  { name: 'defined term', example: 'A “vessel” within the meaning of the act sank.', find: isDefined },
];

/**
 * Whether the words of quotation `q` are a name, a title, a sign or a term.
 *
 * @param recurrence Where else the article has these words.
 * @param namingBefore Whether those of the quotation before it were: “The Last Stop” and his third “The Stop After.”
 */
export function isNaming(
  analysis: QuoteAnalysis,
  q: number,
  recurrence: Recurrence,
  namingBefore: boolean,
): boolean {
  const place = placeNaming(analysis, q, recurrence);
  for (const { find } of NAMING_RULES) if (find(place)) return true;
  return namingBefore && q > 0 && (isNextTitle(place) || isNextName(place));
}

/** “the word “creep””, “words such as “creep””, “the so-called “ghost buses”” */
function isMentioned({ analysis, adjacent, last, b, word }: NamingPlace): boolean {
  if (!adjacent) return false;
  if (last === 'called' && word(b - 1) === 'so') return true;
  if (MENTIONED.has(last)) return !(analysis.tokens.is[b]! & IS.possessive);
  if (last === 'was' || last === 'is') return PASSED_ON.has(word(b - 1));
  const several = last === 'like' ? b - 1 : last === 'as' && word(b - 1) === 'such' ? b - 2 : -1;
  return MENTIONED_SEVERAL.has(word(several));
}

/** “nicknamed “the Heron””, “the name means “dry valley”” */
function isNamed({ adjacent, isTitle, last }: NamingPlace): boolean {
  return (adjacent || isTitle) && NAMED.has(last);
}

/** “an operation called “Copper Lantern””, “a storm, dubbed the “Old Lady””, “groups dubbed “pioneers””, but “Lowe called “fraud” what others …” */
function isCalled(place: NamingPlace): boolean {
  const { analysis, window, adjacent, last, b, word } = place;
  const verb = last === 'the' ? b - 1 : b;
  if (!adjacent || !(CALLED.has(word(verb)) || last === 'means')) return false;
  const { tokens, mentions } = analysis;
  if (tokens.gap[verb]! & GAP.comma || isVerbBehind(place)) return true;
  const cue = cueAt(analysis, verb, window);
  if (!cue) return true;
  if (word(verb) === 'dubbed' && cue.link === 'shared') return true;
  const { kind, head } = mentions[cue.mention]!;
  return kind === 'phrase' && !(tokens.is[head]! & (IS.person | IS.agent | IS.body));
}

/** “groups dubbed “pioneers” and “gleaners” were happy”: whether the verb of the clause is still to come. */
function isVerbBehind({ analysis: { tokens, windows }, q, window, word }: NamingPlace): boolean {
  let { after, end } = window;
  const next = windows[q + 1];
  if (next && next.before === after + 1 && /^(?:and|or)$/.test(word(after))) ({ after, end } = next);
  return (
    after < end && (tokens.is[after]! & IS.auxiliary) !== 0 && !(tokens.gap[after]! & (GAP.comma | GAP.stop))
  );
}

/** “known locally as the “Anvil””, “sold as “future-proof””, “considered “critical”” */
function isClassed({ adjacent, last, b, word }: NamingPlace): boolean {
  if (!adjacent) return false;
  const as = /^(?:the|an?)$/.test(last) ? b - 1 : b;
  if (word(as) === 'as') return CLASSED.has(word(as - 1)) || word(as - 2) === 'known';
  return false;
}

/** “Locals call it “the long bench””, “a protein, which the team calls “lullin””: the present of those who have a name for it. */
function isCommonName({ analysis, window, adjacent, last, b, count, word }: NamingPlace): boolean {
  if (!adjacent || count > 4 || /^an?$/.test(word(window.before))) return false;
  const verb = /^(?:it|them|this)$/.test(last) ? b - 1 : b;
  if (!/^calls?$/.test(word(verb))) return false;
  const subject = word(verb - 1);
  if (verb < b) return NAMERS.has(subject) && !/^(?:it|we|they)$/.test(subject);
  let which = verb - 2;
  while (which > verb - 4 && word(which) !== 'which') which--;
  return NAMERS.has(subject) && word(which) === 'which' && (analysis.tokens.gap[which]! & GAP.comma) !== 0;
}

/**
 * “the “Bell Book” that hangs in the tower”, “among the “Forty to Watch””, “the “free harbour” promised by two
 * governments”, “the “ghost ship” reports”: a thing that is known by these words.
 */
function isKnownThing({ analysis, window, adjacent, last, b, count, isTitle, word }: NamingPlace): boolean {
  if (!adjacent || last !== 'the') return false;
  const next = word(window.after);
  const goesOn =
    analysis.tokens.gap[window.after]! & (GAP.comma | GAP.stop) ? false : window.after < window.end;
  if (isTitle && word(b - 1) === 'among') return true;
  if (isTitle && count > 1 && (next === 'that' || next === 'which')) return true;
  return goesOn && count < 4 && (TALK.has(next) || (/ed$/.test(next) && word(window.after + 1) === 'by'));
}

/** “a sign reading “No Fishing””, “written “Free the Penguin” on the wall”, “a “Keep the Pier” shirt” */
function isSign({ analysis, window, adjacent, last, b, word }: NamingPlace): boolean {
  if (
    window.after < window.end &&
    SIGNS.has(word(window.after)) &&
    analysis.tokens.gap[window.after] === (GAP.blank | GAP.mark)
  )
    return true;
  if (adjacent && WRITTEN.has(last) && word(window.after) === 'on' && SURFACES.has(word(window.after + 2)))
    return true;
  if (!READING.has(last)) return false;
  for (let i = b; i > b - 5 && i >= window.first; i--) if (SIGNS.has(word(i))) return true;
  return false;
}

/** “told Harrow Radio’s “Morning Tide””, “on ABC’s “Today””: the title of a broadcast after its station. */
function isBroadcast({ analysis, adjacent, b, count, isTitle, word }: NamingPlace): boolean {
  const { tokens, at, mentions } = analysis;
  if (!adjacent || !isTitle || !(tokens.is[b]! & IS.possessive)) return false;
  const owner = at[b]!;
  if (owner < 0) return false;
  const { first } = mentions[owner]!;
  const upper = (tokens.is[b]! & IS.upper) !== 0;
  if (count < 2 && !upper) return false;
  const before = tokens.is[first - 1] ?? 0;
  return (
    (before & (IS.preposition | IS.tell)) !== 0 || /^(?:to|visited|joined|hosts?)$/.test(word(first - 1))
  );
}

/** “her second film, “The Salt Road,””, ““Night Route,” a play by Tom Reyes” */
function isWork({ analysis, window, b, isTitle, last, word }: NamingPlace): boolean {
  if (!isTitle) return false;
  const { tokens } = analysis;
  if (last)
    for (let i = b; i > b - 5 && i >= window.first; i--)
      if (WORKS.has(word(i)) && (i === b || (i > b - 4 && tokens.gap[window.before]! & GAP.comma)))
        return true;
  for (let i = window.after; i < window.after + 4 && i < window.end; i++) {
    if (tokens.is[window.after]! & IS.determiner && WORKS.has(word(i))) return true;
    if (tokens.is[i]! & (VERB | IS.pronoun)) break;
  }
  return false;
}

/** “a “vessel” within the meaning of the act” */
function isDefined({ window, word }: NamingPlace): boolean {
  for (let i = window.after; i < window.after + 4 && i < window.end; i++)
    if (DEFINED.has(word(i))) return true;
  return false;
}

/** “The Last Stop” and his third “The Stop After” */
function isNextTitle({ analysis, q, window, isTitle, last }: NamingPlace): boolean {
  return isTitle && last !== '' && window.before - analysis.windows[q - 1]!.after < 4;
}

/** “dubbed “pioneers” and “gleaners”” */
function isNextName({ analysis, q, window, word }: NamingPlace): boolean {
  const { after } = analysis.windows[q - 1]!;
  const { tokens } = analysis;
  if (window.before === after) return tokens.gap[after] === (GAP.blank | GAP.mark | GAP.comma);
  return window.before === after + 1 && /^(?:and|or)$/.test(word(after)) && !(tokens.gap[after]! & GAP.stop);
}
