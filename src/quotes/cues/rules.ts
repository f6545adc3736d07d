import { IS, VERB } from '../tokens/classes.ts';
import { sentenceEnds } from '../tokens/sentence-bounds.ts';
import { GAP, lowerAt, type Tokens, wordAt } from '../tokens/tokens.ts';
import type { Cue, Link } from './cue.ts';
import {
  bearerOf,
  headOfParticiple,
  headOfRelative,
  maximalMention,
  outermost,
  reachingBefore,
} from './maximal-mention.ts';
import { isNoun } from './noun-or-verb.ts';
import { reportedSpeaker, reportsAnother } from './object-control.ts';
import { isBehindPlace, isBehindPronoun, isObject, subjectOfObject, subjectOfPronoun } from './objects.ts';
import { agentOf, isPassive } from './passive.ts';
import { type CuePlace, isSetOff } from './place.ts';
import { beforeRelative, separatedSubject } from './separated-subject.ts';
import { sharedSubject } from './shared-subject.ts';
import { finalSubject, insertedSubject, openingSubject, subjectAfter } from './subject-after.ts';

/** One way in which a token reports speech, or does not. */
export interface CueRule {
  readonly name: string;
  /** Invented text: the token in brackets, and whoever speaks by it in braces; no braces where nobody does. */
  readonly example: string;
  /** The cue; `null`: this token is not a cue; `undefined`: ask the next rule. */
  readonly find: (place: CuePlace) => Cue | null | undefined;
}

/** The rules in the order in which they are asked; the first that answers decides. */
export const CUE_RULES: readonly CueRule[] = [
  {
    name: 'noun that somebody owns',
    example: '{Lowe’s [claim]} that “we left” was false.',
    find: (place) =>
      isPartOfMention(place) && isOwnedNoun(place) ? cue(place, place.at[place.i]!, 'owner') : undefined,
  },
  {
    name: 'noun',
    example: 'The [press] spokesman said: “We left.”',
    find: (place) => (isPartOfMention(place) || !(place.tokens.is[place.i]! & VERB) ? null : undefined),
  },
  {
    name: 'subject after the verb',
    example: '“We left,” [said] angler {Ivo Strand}.',
    find: (place) =>
      place.i === place.window.after ? cueOf(place, subjectAfter(place), 'inverted') : undefined,
  },
  {
    name: 'subject after a verb between commas',
    example: 'The trouble, [says] {Lowe}, is “the mud”.',
    find: (place) => (isInserted(place) ? cueOf(place, insertedSubject(place), 'inverted') : undefined),
  },
  {
    name: 'subject after a verb at the end of a sentence',
    example: 'It was “old” for years, [said] {a former official}.',
    find: (place) => (isFinal(place) ? cueOf(place, finalSubject(place), 'inverted') : undefined),
  },
  {
    name: 'shout that came',
    example: 'A shout [came]: “We left.”',
    find: ({ tokens, i }) => (lowerAt(tokens, i) === 'came' ? null : undefined),
  },
  {
    name: 'noun that looks like a verb',
    example: 'Lowe voted in [states] “we left”.',
    find: (place) => (place.tokens.is[place.i]! & IS.nounVerb && isNoun(place) ? null : undefined),
  },
  {
    name: 'object of who reports or blames the words',
    example: 'The Echo recorded {Lowe} [saying] “we left”.',
    find: (place) => cueOf(place, reportedSpeaker(place), 'subject'),
  },
  {
    name: 'whoever tells of another’s words',
    example: 'Pell [blamed] Lowe for saying “we left”.',
    find: (place) => (!isPassive(place) && reportsAnother(place) ? null : undefined),
  },
  {
    name: 'passive verb, by which its agent speaks or nobody',
    example: 'The pier was [described] by {Lowe} as “a plank”.',
    find: (place) => (isToldOrCalled(place) ? (cueOf(place, agentOf(place), 'agent') ?? null) : undefined),
  },
  {
    name: 'subject after the verb that opens a sentence',
    example: '[Wrote] {one reader}, “We left.”',
    find: (place) =>
      place.i === place.window.first ? cueOf(place, openingSubject(place), 'inverted') : undefined,
  },
  {
    name: 'nothing before the verb',
    example: 'Lowe slept. [Asked] why, he said “we left”.',
    find: ({ tokens, left }) => (left < 0 || sentenceEnds(tokens, left + 1) ? null : undefined),
  },
  {
    name: 'as saying',
    example: 'The Echo quoted {Lowe} as [saying] “we left”.',
    find: (place) => (isAsSaying(place) ? cueOf(place, quotedSpeaker(place), 'subject') : undefined),
  },
  {
    name: 'as saying, of somebody named before',
    example: 'The Echo quoted him as [saying] “we left”.',
    find: (place) =>
      isAsSaying(place) && (place.tokens.is[place.left - 1] ?? 0) & IS.object ? null : undefined,
  },
  {
    name: 'subject before a relative clause',
    example: '{A mother} whose son was sent home for his haircut [said] “we left”.',
    find: (place) => (isBesideMention(place) ? cueOf(place, headBefore(place), 'parted') : undefined),
  },
  {
    name: 'participle behind a pronoun for an object',
    example: 'Pell fled as {his mother} chased him [yelling] “we left”.',
    find: (place) => (isBehindPronoun(place) ? cueOf(place, subjectOfPronoun(place), 'shared') : undefined),
  },
  {
    name: 'infinitive behind the place of a deed',
    example: '{Many parents} took to social media to [say] “we left”.',
    find: (place) => (isBehindPlace(place) ? sharedCue(place) : undefined),
  },
  {
    name: 'participle behind an object',
    example: '{Halden Rail} has closed the pier [saying] it was “a plank”.',
    find: (place) =>
      isParticiple(place.tokens, place.i) ? cueOf(place, subjectOfObject(place), 'shared') : undefined,
  },
  {
    name: 'subject before a relative clause between commas',
    example: '{Lowe}, whose plays include “Tide”, “Ebb” and Flow, [said] “we left”.',
    find: (place) => (isAfterComma(place) ? cueOf(place, beforeRelative(place), 'parted') : undefined),
  },
  {
    name: 'verb after a quotation',
    example: '{Lowe} read out “the note”, then [said] “we left”.',
    find: (place) => (place.tokens.inside[place.left]! >= 0 ? (sharedCue(place) ?? null) : undefined),
  },
  {
    name: 'relative pronoun',
    example: 'Lowe was the one {who} [said] “we left”.',
    find: (place) =>
      isBesideMention(place) && isRelativePronoun(place)
        ? cue(place, place.at[place.left]!, 'relative')
        : undefined,
  },
  {
    name: 'subject',
    example: '{The mayor} of Harrow Falls has repeatedly [said] “we left”.',
    find: (place) => (isBesideMention(place) ? cue(place, subjectBefore(place), 'subject') : undefined),
  },
  {
    name: 'subject that reaches the verb',
    example: '{Lowe}, 61, the mayor, [said] “we left”.',
    find: (place) => {
      const { mentions, at, left } = place;
      if (!isSetOff(place) && at[left]! >= 0) return undefined;
      const whole = wholeBefore(place);
      const reaches = whole >= 0 && mentions[whole]!.reach === left + 1 && whole !== at[left];
      // “Lowe, pictured leaving a service for sailors in Harrow, said”
      const isInsertion = isAfterInsertion(place) || (isSetOff(place) && place.tokens.is[left]! & IS.upper);
      if (!reaches || (isInsertion && isObject(place, whole))) return undefined;
      return cue(place, bearerOf(place, whole), 'subject');
    },
  },
  {
    name: 'subject before what is set off',
    example: '{Lowe}, dressed in green, [said] “we left”.',
    find: (place) => (isAfterInsertion(place) ? cueOf(place, separatedHead(place), 'parted') : undefined),
  },
  {
    name: 'subject and a comma',
    example: 'On Monday {Lowe}, [said] “we left”.',
    find: (place) => {
      const { tokens, at, left } = place;
      const beside = isAfterInsertion(place) && tokens.gap[left + 1]! & GAP.comma && at[left]! >= 0;
      return beside && wholeBefore(place) === at[left] ? cue(place, at[left]!, 'parted') : undefined;
    },
  },
  {
    name: 'subject of an earlier verb',
    example: '{Lowe} shook hands and [said] “we left”.',
    find: (place) => sharedCue(place),
  },
];

function cue({ i }: CuePlace, mention: number, link: Link): Cue {
  return { first: i, end: i + 1, mention, link };
}

/** The cue of a mention that was found; -1 leaves the place to the next rule. */
function cueOf(place: CuePlace, mention: number, link: Link): Cue | undefined {
  return mention >= 0 ? cue(place, mention, link) : undefined;
}

/** Whether the token belongs to a mention; the verb of “said lawyer Ivo Strand”, read as a phrase, opens one. */
function isPartOfMention({ tokens, mentions, at, i }: CuePlace): boolean {
  const mention = mentions[at[i]!];
  return mention !== undefined && !(tokens.is[i]! & VERB && mention.kind === 'phrase' && mention.first === i);
}

/** “Lowe’s claim”, “his warning”: the head of a phrase. */
function isOwnedNoun({ tokens, mentions, at, i }: CuePlace): boolean {
  const { head, kind } = mentions[at[i]!]!;
  return (tokens.is[i]! & IS.cueNoun) !== 0 && head === i && kind === 'phrase';
}

/** “The trouble, says Lowe, is”: a comma opens the clause before the quotation; but “as Lowe, 61, put it:”. */
function isInserted({ tokens, i, window }: CuePlace): boolean {
  return i < window.before && (tokens.gap[i]! & GAP.comma) !== 0 && lowerAt(tokens, i) !== 'put';
}

/** “…, said a former official.”: a comma opens a clause behind the quotation. */
function isFinal({ tokens, i, window }: CuePlace): boolean {
  return i > window.after && (tokens.gap[i]! & GAP.comma) !== 0;
}

/** “was told”, “is described”: the one named before it does not speak. But the one who “was quoted” does. */
function isToldOrCalled(place: CuePlace): boolean {
  return wordAt(place.tokens, place.i) !== 'quoted' && isPassive(place);
}

function isAsSaying({ tokens, i, left }: CuePlace): boolean {
  return isParticiple(tokens, i) && lowerAt(tokens, left) === 'as';
}

/** “quoted Lowe as”: the mention before “as”; -1 in “Lowe was quoted as”, which has the verb there. */
function quotedSpeaker(place: CuePlace): number {
  const { tokens, at, left } = place;
  const m = at[left - 1] ?? -1;
  return m >= 0 && tokens.inside[left - 1]! < 0 ? maximalMention(place, m, left) : -1;
}

/** Whether the verb group follows the last word of a mention. */
function isBesideMention(place: CuePlace): boolean {
  const { mentions, at, left } = place;
  return mentions[at[left]!]?.end === left + 1 && !isSetOff(place);
}

function isRelativePronoun({ tokens, mentions, at, left }: CuePlace): boolean {
  return mentions[at[left]!]!.kind === 'pronoun' && /^(?:who|which|that)$/.test(lowerAt(tokens, left));
}

/**
 * “the mayor of Harrow Falls said”, “Ines Okafor, the mayor, said”: the subject is the mention that reaches the verb.
 */
function subjectBefore(place: CuePlace): number {
  return maximalMention(place, place.at[place.left]!, place.left + 1);
}

/** The mention before the relative clause or the participle that the nearest one belongs to, or -1. */
function headBefore(place: CuePlace): number {
  const m = subjectBefore(place);
  const head = headOfRelative(place, place.mentions[m]!.first);
  return head >= 0 ? head : headOfParticiple(place, m);
}

/** “The experts led by Ada Lowe, from Harrow, said”: the mention before what is set off, or what that belongs to. */
function separatedHead(place: CuePlace): number {
  const m = separatedSubject(place);
  const head = m >= 0 ? headOfParticiple(place, m) : -1;
  return head >= 0 ? head : m;
}

/** The outermost mention that ends at the verb group, or that its appositive or relative clause carries there. */
function wholeBefore(place: CuePlace): number {
  const { at, left } = place;
  // “two thirds of the people surveyed said”: no mention holds the participle.
  const m = at[left]! >= 0 ? at[left]! : reachingBefore(place, left);
  return m < 0 ? m : outermost(place, m, left + 1);
}

/** “Lowe, who won the race, said”; but “Lowe won, saying” shares the subject of “won”. */
function isAfterInsertion({ tokens, i, left }: CuePlace): boolean {
  return (tokens.gap[left + 1]! & (GAP.comma | GAP.dash)) !== 0 && !isParticiple(tokens, i);
}

/** “…, said”; a participle after a comma shares the subject of the verb before. */
function isAfterComma({ tokens, i }: CuePlace): boolean {
  return (tokens.gap[i]! & GAP.comma) !== 0 && !isParticiple(tokens, i);
}

function isParticiple(tokens: Tokens, i: number): boolean {
  return wordAt(tokens, i).endsWith('ing');
}

function sharedCue(place: CuePlace): Cue | undefined {
  return cueOf(place, sharedSubject(place), 'shared');
}
