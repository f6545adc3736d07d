import type { QuoteAnalysis } from '../analysis.ts';
import { isSubject } from '../cues/subjects.ts';
import { type Entity, isUnpeopled } from '../entities/entity.ts';
import { genderAfter } from '../entities/genders.ts';
import type { Mention } from '../mentions/mention.ts';
import { IS } from '../tokens/classes.ts';
import { isPluralNoun } from '../tokens/number.ts';
import { GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { coordinationAt } from './coordination.ts';
import type { Wanted } from './wanted.ts';
import { WEIGHTS } from './weights.ts';

/** A mention that is held against a pronoun. */
export interface FitPlace {
  readonly analysis: QuoteAnalysis;
  readonly n: number;
  readonly mention: Mention;
  /** Classes of its head. */
  readonly bits: number;
  readonly entity: Entity | undefined;
  readonly wanted: Wanted;
}

/** One reason for a mention to fit a pronoun, or not to. */
export interface FitRule {
  readonly name: string;
  /** Invented text: the pronoun in brackets, the mention in braces. */
  readonly example: string;
  /** 0: it does not fit at all; `undefined`: ask the next rule. */
  readonly find: (place: FitPlace) => number | undefined;
}

/** For “he” and “she”: the rules in the order in which they are asked; the first that answers decides. */
export const PERSON_FITS: readonly FitRule[] = [
  {
    name: 'body',
    example: '{Harrow Council} met. “We left,” [she] said.',
    find: ({ entity }) => (entity?.body ? 0 : undefined),
  },
  {
    name: 'known gender',
    example: WEIGHTS.knownGender.example,
    find: ({ entity, wanted }) =>
      entity?.gender ? (entity.gender === wanted.gender ? WEIGHTS.knownGender.value : 0) : undefined,
  },
  {
    name: 'gender by the ending of the given name',
    example: WEIGHTS.leaningName.example,
    find: ({ entity, wanted }) => {
      if (!entity?.lean) return undefined;
      return entity.lean === wanted.gender ? WEIGHTS.leaningName.value : WEIGHTS.leaningOtherwise.value;
    },
  },
  {
    name: 'name',
    example: WEIGHTS.fullName.example,
    find: ({ analysis, entity }) => entity && personality(analysis, entity),
  },
  {
    name: 'headline, whose phrase is named below it',
    example: '{The woman} who counts the eels\n\nLowe won. “We left,” [she] said.',
    find: ({ analysis, mention }) => (inHeading(analysis.tokens, mention) ? 0 : undefined),
  },
  {
    name: 'relative clause that tells the gender',
    example: WEIGHTS.tellingClause.example,
    find: ({ analysis: { tokens }, mention, bits, wanted }) => {
      if (isPerson(bits) || lowerAt(tokens, mention.end) !== 'who') return undefined;
      return genderAfter(tokens, mention) === wanted.gender ? WEIGHTS.tellingClause.value : 0;
    },
  },
  {
    name: 'no one person',
    example: '{The runners} met. “We left,” [she] said.',
    find: ({ analysis: { tokens }, mention, bits }) =>
      !isPerson(bits) || isPlural(tokens, mention) || describesNext(tokens, mention) ? 0 : undefined,
  },
  {
    name: 'noun of one gender',
    example: WEIGHTS.genderedNoun.example,
    find: ({ bits, wanted }) => {
      const [own, other] = wanted.gender === 'male' ? [IS.male, IS.female] : [IS.female, IS.male];
      const gendered = bits & (IS.male | IS.female);
      return gendered === own ? WEIGHTS.genderedNoun.value : gendered === other ? 0 : undefined;
    },
  },
  {
    name: 'pronoun that tells the gender',
    example: WEIGHTS.tellingPronoun.example,
    find: ({ analysis: { tokens }, mention, wanted }) => {
      const gender = genderAfter(tokens, mention);
      return gender ? (gender === wanted.gender ? WEIGHTS.tellingPronoun.value : 0) : undefined;
    },
  },
  {
    name: 'person',
    example: WEIGHTS.personNoun.example,
    find: () => WEIGHTS.personNoun.value,
  },
];

/** For “it”. */
export const BODY_FITS: readonly FitRule[] = [
  {
    name: 'named body',
    example: WEIGHTS.namedBody.example,
    find: ({ entity }) => (entity?.body ? WEIGHTS.namedBody.value : undefined),
  },
  {
    name: 'person',
    example: '{Ines Okafor} won. “We left,” [it] said.',
    find: ({ entity }) => (entity?.gender || entity?.role ? 0 : undefined),
  },
  {
    name: 'name of anything',
    example: WEIGHTS.nameOfAnything.example,
    find: ({ entity }) => entity && WEIGHTS.nameOfAnything.value,
  },
  {
    name: 'several',
    example: '{The mayors} met. “We left,” [it] said.',
    find: ({ analysis, mention }) => (isPlural(analysis.tokens, mention) ? 0 : undefined),
  },
  {
    name: 'body',
    example: WEIGHTS.bodyNoun.example,
    find: ({ bits }) => (bits & IS.body ? WEIGHTS.bodyNoun.value : undefined),
  },
  {
    name: 'document',
    example: WEIGHTS.documentNoun.example,
    find: ({ bits }) => (bits & IS.document ? WEIGHTS.documentNoun.value : undefined),
  },
];

/** For “they”. */
export const PLURAL_FITS: readonly FitRule[] = [
  {
    name: 'several',
    example: WEIGHTS.several.example,
    find: ({ analysis, mention }) => (isPlural(analysis.tokens, mention) ? WEIGHTS.several.value : undefined),
  },
  {
    name: 'two names',
    example: '{Hugh} and Bryony Dancer waited. “We left,” [they] said.',
    find: ({ analysis, n }) => (coordinationAt(analysis, n) ? WEIGHTS.several.value : undefined),
  },
  {
    name: 'body',
    example: WEIGHTS.bodyOfSeveral.example,
    find: ({ entity, bits }) => (entity?.body || bits & IS.body ? WEIGHTS.bodyOfSeveral.value : undefined),
  },
  {
    name: 'one person',
    example: WEIGHTS.personOfAnyGender.example,
    find: ({ analysis, n, entity }) =>
      entity && isSubject(analysis, n) ? WEIGHTS.personOfAnyGender.value : undefined,
  },
];

/** How well a mention fits a pronoun: 0 not at all, less than 1 by its form, 2 by its known gender or kind. */
export function fitOf(analysis: QuoteAnalysis, n: number, wanted: Wanted): number {
  const place = fitPlaceOf(analysis, n, wanted);
  for (const { find } of fitsFor(wanted)) {
    const fit = find(place);
    if (fit !== undefined) return fit;
  }
  return 0;
}

export function fitPlaceOf(analysis: QuoteAnalysis, n: number, wanted: Wanted): FitPlace {
  const { tokens, mentions, entities } = analysis;
  const mention = mentions[n]!;
  const entity = entities.list[entities.of[n]!] ?? entities.list[entities.of[mention.appositive] ?? -1];
  return { analysis, n, mention, bits: tokens.is[mention.head]!, entity, wanted };
}

export function fitsFor({ gender, body }: Wanted): readonly FitRule[] {
  return gender ? PERSON_FITS : body ? BODY_FITS : PLURAL_FITS;
}

/** How likely a name of unknown gender is a person’s: two words or a role speak for it, “Harbour Day” does not. */
function personality({ tokens }: QuoteAnalysis, entity: Entity): number {
  const { role, words, name, mentions } = entity;
  if (isUnpeopled(entity)) return 0;
  // “FIFA”
  const written = tokens.text.slice(name.start, name.end);
  if (!role && words.length === 1 && written.length > 1 && written === written.toUpperCase()) return 0;
  if (role || words.length > 1) return WEIGHTS.fullName.value;
  return mentions > 1 ? WEIGHTS.nameOften.value : WEIGHTS.nameOnce.value;
}

function isPerson(bits: number): boolean {
  return (bits & (IS.person | IS.agent)) !== 0;
}

function inHeading({ doc, sentence }: Tokens, { first }: Mention): boolean {
  return doc.paragraphs[doc.sentences[sentence[first]!]?.paragraph ?? -1]?.kind === 'heading';
}

/** “the coming general election”: what looks like a noun for people describes the noun that follows. */
function describesNext({ is, gap, count }: Tokens, { kind, head, end }: Mention): boolean {
  const next = is[end] ?? 0;
  return (
    kind === 'phrase' &&
    (is[head]! & IS.modifier) !== 0 &&
    end < count &&
    gap[end] === GAP.blank &&
    (next & IS.lowercase) !== 0 &&
    (next & ~(IS.lowercase | IS.body | IS.document | IS.modifier | IS.cueNoun)) === 0
  );
}

function isPlural(tokens: Tokens, { kind, head }: Mention): boolean {
  return kind === 'phrase' && isPluralNoun(lowerAt(tokens, head));
}
