import type { QuoteAnalysis } from '../../analysis.ts';
import { GAP } from '../../tokens/tokens.ts';
import {
  isBroadcast,
  isCalled,
  isClassed,
  isCommonName,
  isDefined,
  isKnownThing,
  isMentioned,
  isNamed,
  isSign,
  isWork,
} from './constructions.ts';
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
 * One way of naming a thing with words in quotation marks. Nobody says these words, so they are not a quote, whoever
 * speaks in the sentence round them.
 */
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

/** “The Last Stop” and his third “The Stop After” */
function isNextTitle({ analysis, q, window, isTitle, lastWord }: NamingPlace): boolean {
  return isTitle && lastWord !== '' && window.before - analysis.windows[q - 1]!.after < 4;
}

/** “dubbed “pioneers” and “gleaners”” */
function isNextName({ analysis, q, window, word }: NamingPlace): boolean {
  const { after } = analysis.windows[q - 1]!;
  const { tokens } = analysis;
  if (window.before === after) return tokens.gap[after] === (GAP.blank | GAP.mark | GAP.comma);
  return window.before === after + 1 && /^(?:and|or)$/.test(word(after)) && !(tokens.gap[after]! & GAP.stop);
}
