import { WORKS as WORKS_WITH_TITLES } from '../../../lexicon/nouns.ts';
import { SIGN_FORMS } from '../../../lexicon/reporting-verbs.ts';
import { setOf } from '../../../lexicon/words.ts';
import { cueAt } from '../../cues/cues.ts';
import { IS, VERB } from '../../tokens/classes.ts';
import { GAP } from '../../tokens/tokens.ts';
import type { NamingPlace } from './naming-place.ts';

/** Constructions that name a thing with words in quotation marks: verbs of naming, signs, works and broadcasts. */

/** “the word “creep””, “carries the description “Sea dog””: what stands after these nouns is mentioned, not said. */
const MENTIONED = setOf(`
  word term buzzword name slogan hashtag codename acronym nickname title headline motto label surname
  username password pseudonym alias moniker tagline inscription description
`);
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
/** “banks that are classed as “unsafe””; and filed under “odds and ends” */
const CLASSED = setOf('known classed classified listed sold marketed billed advertised branded packaged');
/** “a sign reading “No Fishing”” */
const SIGNS = setOf(`
  sign signs banner banners placard placards poster posters billboard billboards plaque plaques shirt
  shirts t-shirt t-shirts hat hats cap caps sticker stickers badge badges button buttons label labels
  notice noticeboard
`);
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
/** “the “ghost ship” reports in the press”: nouns behind a label that is on everybody’s lips. */
const TALK = setOf(
  'report reports story stories headline headlines coverage rumour rumours rumor rumors tag',
);
/** “Locals call it “the long bench””: who has a name for a thing rather than a judgment of it. */
const NAMERS = setOf(`
  local locals resident residents villager villagers islander islanders neighbour neighbours neighbor
  neighbors people children regulars everyone everybody insiders fishermen sailors farmers miners
  scientists engineers researchers astronomers biologists physicists geologists doctors lawyers economists
  psychologists linguists historians team it they we
`);

/** “the word “creep””, “words such as “creep””, “the so-called “ghost buses”” */
export function isMentioned({ analysis, adjacent, lastWord, last, word }: NamingPlace): boolean {
  if (!adjacent) return false;
  if (lastWord === 'called' && word(last - 1) === 'so') return true;
  if (MENTIONED.has(lastWord)) return !(analysis.tokens.is[last]! & IS.possessive);
  if (lastWord === 'was' || lastWord === 'is') return PASSED_ON.has(word(last - 1));
  const several =
    lastWord === 'like' ? last - 1 : lastWord === 'as' && word(last - 1) === 'such' ? last - 2 : -1;
  return MENTIONED_SEVERAL.has(word(several));
}

/** “nicknamed “the Heron””, “the name means “dry valley”” */
export function isNamed({ adjacent, isTitle, lastWord }: NamingPlace): boolean {
  return (adjacent || isTitle) && NAMED.has(lastWord);
}

/**
 * “an operation called “Copper Lantern””, “a storm, dubbed the “Old Lady””, “groups dubbed “pioneers””, but “Lowe
 * called “fraud” what others …”
 */
export function isCalled(place: NamingPlace): boolean {
  const { analysis, window, adjacent, lastWord, last, word } = place;
  const verb = lastWord === 'the' ? last - 1 : last;
  if (!adjacent || !(CALLED.has(word(verb)) || lastWord === 'means')) return false;
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
export function isClassed({ adjacent, lastWord, last, word }: NamingPlace): boolean {
  if (!adjacent) return false;
  const as = /^(?:the|an?)$/.test(lastWord) ? last - 1 : last;
  if (word(as) === 'as') return CLASSED.has(word(as - 1)) || word(as - 2) === 'known';
  return word(as) === 'under' && /^(?:filed|listed)$/.test(word(as - 1));
}

/**
 * “Locals call it “the long bench””, “a protein, which the team calls “lullin””: the present of those who have a name
 * for it.
 */
export function isCommonName({
  analysis,
  window,
  adjacent,
  lastWord,
  last,
  count,
  word,
}: NamingPlace): boolean {
  if (!adjacent || count > 4 || /^an?$/.test(word(window.before))) return false;
  const verb = /^(?:it|them|this)$/.test(lastWord) ? last - 1 : last;
  if (!/^calls?$/.test(word(verb))) return false;
  const subject = word(verb - 1);
  if (verb < last) return NAMERS.has(subject) && !/^(?:it|we|they)$/.test(subject);
  let which = verb - 2;
  while (which > verb - 4 && word(which) !== 'which') which--;
  return NAMERS.has(subject) && word(which) === 'which' && (analysis.tokens.gap[which]! & GAP.comma) !== 0;
}

/**
 * “the “Bell Book” that hangs in the tower”, “among the “Forty to Watch””, “the “free harbour” promised by two
 * governments”, “the “ghost ship” reports”: a thing that is known by these words.
 */
export function isKnownThing({
  analysis,
  window,
  adjacent,
  lastWord,
  last,
  count,
  isTitle,
  word,
}: NamingPlace): boolean {
  if (!adjacent || lastWord !== 'the') return false;
  const next = word(window.after);
  const goesOn =
    analysis.tokens.gap[window.after]! & (GAP.comma | GAP.stop) ? false : window.after < window.end;
  if (isTitle && word(last - 1) === 'among') return true;
  if (isTitle && count > 1 && (next === 'that' || next === 'which')) return true;
  return goesOn && count < 4 && (TALK.has(next) || (/ed$/.test(next) && word(window.after + 1) === 'by'));
}

/** “a sign reading “No Fishing””, “written “Free the Penguin” on the wall”, “a “Keep the Pier” shirt” */
export function isSign({ analysis, window, adjacent, lastWord, last, word }: NamingPlace): boolean {
  if (
    window.after < window.end &&
    SIGNS.has(word(window.after)) &&
    analysis.tokens.gap[window.after] === (GAP.blank | GAP.mark)
  )
    return true;
  if (
    adjacent &&
    WRITTEN.has(lastWord) &&
    word(window.after) === 'on' &&
    SURFACES.has(word(window.after + 2))
  )
    return true;
  if (!READING.has(lastWord)) return false;
  for (let i = last; i > last - 5 && i >= window.first; i--) if (SIGNS.has(word(i))) return true;
  return false;
}

/** “told Harrow Radio’s “Morning Tide””, “on ABC’s “Today””: the title of a broadcast after its station. */
export function isBroadcast({ analysis, adjacent, last, count, isTitle, word }: NamingPlace): boolean {
  const { tokens, at, mentions } = analysis;
  if (!adjacent || !isTitle || !(tokens.is[last]! & IS.possessive)) return false;
  const owner = at[last]!;
  if (owner < 0) return false;
  const { first } = mentions[owner]!;
  const upper = (tokens.is[last]! & IS.upper) !== 0;
  if (count < 2 && !upper) return false;
  const before = tokens.is[first - 1] ?? 0;
  return (
    (before & (IS.preposition | IS.tell)) !== 0 || /^(?:to|visited|joined|hosts?)$/.test(word(first - 1))
  );
}

/** “her second film, “The Salt Road,””, ““Night Route,” a play by Tom Reyes” */
export function isWork({ analysis, window, last, isTitle, lastWord, word }: NamingPlace): boolean {
  if (!isTitle) return false;
  const { tokens } = analysis;
  if (lastWord)
    for (let i = last; i > last - 5 && i >= window.first; i--)
      if (WORKS.has(word(i)) && (i === last || (i > last - 4 && tokens.gap[window.before]! & GAP.comma)))
        return true;
  for (let i = window.after; i < window.after + 4 && i < window.end; i++) {
    if (tokens.is[window.after]! & IS.determiner && WORKS.has(word(i))) return true;
    if (tokens.is[i]! & (VERB | IS.pronoun)) break;
  }
  return false;
}

/** “a “vessel” within the meaning of the act” */
export function isDefined({ window, word }: NamingPlace): boolean {
  for (let i = window.after; i < window.after + 4 && i < window.end; i++)
    if (DEFINED.has(word(i))) return true;
  return false;
}
