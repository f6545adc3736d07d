import type { Span } from '../../../types.ts';
import type { QuoteAnalysis } from '../../analysis.ts';
import { IS } from '../../tokens/classes.ts';
import { lowerAt } from '../../tokens/tokens.ts';
import { phraseSpan } from '../discourse-referent.ts';
import { coordinationAt } from './coordination.ts';
import { authorOf, issuerOf, makerOf, speakerIn, speaksForItself } from './documents.ts';
import { isLeadSpeaker, leaderOf, nameAfter } from './introductions.ts';
import { relativeCalled } from './kin.ts';

/** Who a mention names. */
export interface Referent {
  /** Index of the entity among those the article names, -1 where it is called by a phrase alone. */
  readonly entity: number;
  /** The name, or the phrase without its article. */
  readonly name: Span;
  /** The parts of a list’s full name: “Ada Lowe”, “ and ”, “Dan Pell” of “Lowe and Pell”. */
  readonly pieces?: readonly Span[];
  /** Probability that the mention refers to it. */
  readonly certainty: number;
}

/** A mention whose referent is asked for. */
interface MentionPlace {
  readonly analysis: QuoteAnalysis;
  readonly m: number;
  /** Its head in lower case, and the head’s classes. */
  readonly head: string;
  readonly bits: number;
  readonly isPhrase: boolean;
  /** How many mentions have led to it, one to the next. */
  readonly depth: number;
}

/** One way in which a mention names somebody. */
export interface ReferentRule {
  readonly name: string;
  /** Invented text: the mention in brackets, the name of its referent in braces; no braces where it names nobody. */
  readonly example: string;
  /** `null`: it names nobody; `undefined`: ask the next rule. */
  readonly find: (place: MentionPlace) => Referent | null | undefined;
}

/** “came a shout from the back”: nouns for what somebody unknown says. */
const NOBODY = /^(?:shout|cry|voice|answer|reply|chant|call)$/;

/** Who hears what others say. */
const HEARERS: ReadonlySet<string> = new Set(
  'court jury jurors inquest tribunal hearing panel committee magistrates'.split(' '),
);

/** The rules in the order in which they are asked; the first that answers decides. */
export const REFERENT_RULES: readonly ReferentRule[] = [
  {
    name: 'court that heard it from somebody who is not told',
    example: '[The jury] had heard that he was “a danger to all”.',
    find: ({ analysis: { tokens, mentions }, m, head }) => {
      const { end } = mentions[m]!;
      const verb = tokens.is[end]! & IS.auxiliary ? end + 1 : end;
      return HEARERS.has(head) && lowerAt(tokens, verb) === 'heard' ? null : undefined;
    },
  },
  {
    name: 'list of names, or of groups, as one',
    example: '“We left,” [{Hugh] and Bryony Dancer} said.',
    find: ({ analysis, m }) => {
      if (analysis.mentions[m]!.kind === 'pronoun') return undefined;
      const list = coordinationAt(analysis, m);
      return list ? { entity: -1, ...list, certainty: 1 } : undefined;
    },
  },
  {
    name: 'name, or a name beside the phrase',
    example: '“We left,” said [the mayor], {Ines Okafor}.',
    find: ({ analysis, m }) => {
      const { entities, mentions } = analysis;
      const entity = entities.of[m]! >= 0 ? entities.of[m]! : (entities.of[mentions[m]!.appositive] ?? -1);
      return entityFound(analysis, entity);
    },
  },
  {
    name: 'document that a name owns',
    example: '[{Lowe}’s statement] said: “We left.”',
    find: (place) =>
      isDocument(place) ? entityFound(place.analysis, place.analysis.entities.owner[place.m]!) : undefined,
  },
  {
    name: 'document that a name stands before',
    example: 'The {Halden Rail Trust} (HRT) met. [An HRT statement] said: “We left.”',
    find: (place) => {
      const name = isDocument(place) ? issuerOf(place.analysis, place.m) : -1;
      return name >= 0 ? entityFound(place.analysis, name) : undefined;
    },
  },
  {
    name: 'document and its author',
    example: '[A letter] by {Ines Okafor} said “we left”.',
    find: (place) => (isDocument(place) ? mentionFound(place, authorOf(place.analysis, place.m)) : undefined),
  },
  {
    name: 'document that a pronoun owns',
    example: '{Mara Lowe} was there. [Her statement] said: “We left.”',
    find: (place) =>
      isDocument(place)
        ? referentFound(place.analysis, place.analysis.discourse.owner[place.m]!, 1)
        : undefined,
  },
  {
    name: 'document that the subject makes',
    example: '{Halden Rail} issued [a statement] which said: “We left.”',
    find: (place) => (isDocument(place) ? mentionFound(place, makerOf(place.analysis, place.m)) : undefined),
  },
  {
    name: 'document in which somebody speaks',
    example: '{Mara Lowe} wrote so in [a letter]: “We left.”',
    find: (place) =>
      isDocument(place) ? mentionFound(place, speakerIn(place.analysis, place.m)) : undefined,
  },
  {
    name: 'document that was told of before',
    example: '{Halden Rail} issued a statement. “We left,” [the statement] said.',
    find: writerFound,
  },
  {
    name: 'relative of the same surname',
    example: 'Nell Garrick won. She met {Ada Garrick}. “We left,” [her sister] said.',
    find: ({ analysis, m, head, isPhrase }) =>
      isPhrase ? entityFound(analysis, relativeCalled(analysis, m, head)) : undefined,
  },
  {
    name: 'shout that came from nobody in particular',
    example: '“We left,” came [a shout] from the back.',
    find: ({ analysis: { tokens, mentions }, m, head, isPhrase }) => {
      if (!isPhrase || !NOBODY.test(head)) return undefined;
      const { first } = mentions[m]!;
      const isDefinite = /^(?:the|this|that)$/.test(lowerAt(tokens, first));
      return !isDefinite || lowerAt(tokens, first - 1) === 'came' ? null : undefined;
    },
  },
  {
    name: 'somebody and his own people',
    example: '“We left,” {Mara Lowe}, a diver, and [her colleagues] said.',
    find: ({ analysis, m, isPhrase }) =>
      isPhrase ? entityFound(analysis, leaderOf(analysis, m)) : undefined,
  },
  {
    name: 'pronoun that stands for a list, or for somebody and his own people',
    example: '{Hugh and Bryony Dancer} left. “It rained,” [they] said.',
    find: ({ analysis, m, head }) => {
      if (head !== 'they') return undefined;
      const last = analysis.discourse.antecedent[m]!;
      if (last < 0) return undefined;
      const list = coordinationAt(analysis, last);
      if (list) return { entity: -1, ...list, certainty: analysis.discourse.certainty[m]! };
      const { firstMention } = analysis.discourse.referents[analysis.discourse.of[m]!]!;
      return referentFound(analysis, leaderOf(analysis, firstMention), analysis.discourse.certainty[m]!);
    },
  },
  {
    name: 'somebody whose name follows the lead',
    example: 'It is over, [a backbencher] has said. {Ines Okafor} told us so.',
    find: ({ analysis, m, isPhrase }) => {
      const referent = analysis.discourse.referents[analysis.discourse.of[m]!];
      if (referent && referent.entity >= 0) return undefined;
      // “The backbencher said” calls the one of the lead again.
      const first = referent ? referent.firstMention : isPhrase ? m : -1;
      return first >= 0 && isLeadSpeaker(analysis, first, m)
        ? entityFound(analysis, nameAfter(analysis, first))
        : undefined;
    },
  },
  {
    name: 'what the discourse tells of a pronoun or a description',
    example: '{Ines Okafor}, mayor of Harrow, won. “We left,” [the mayor] said.',
    find: ({ analysis, m }) =>
      referentFound(analysis, analysis.discourse.of[m]!, analysis.discourse.certainty[m]!),
  },
  {
    name: 'pronoun that stands for nobody who is told',
    example: '“It rained,” [they] said.',
    find: ({ isPhrase, head }) => (isPhrase && head !== 'that' ? undefined : null),
  },
  {
    name: 'phrase itself',
    example: '“We left,” [the {clock}] said.',
    find: ({ analysis: { tokens, mentions }, m }) => ({
      entity: -1,
      name: phraseSpan(tokens, mentions[m]!),
      certainty: 1,
    }),
  },
];

/**
 * Tells whom each mention of a speaker names.
 *
 * @param mentions Index of the mention that each quote names its speaker by; -1 where none does.
 */
export function findReferents(analysis: QuoteAnalysis, mentions: readonly number[]): (Referent | null)[] {
  return mentions.map((m) => (m < 0 ? null : findReferent(analysis, m)));
}

/** Whom the mentions of an article name, as far as they have been asked about. */
const answers = new WeakMap<QuoteAnalysis, Map<number, Referent | null>>();

/** Tells who a mention names; `null` where the article gives no grounds. */
export function findReferent(analysis: QuoteAnalysis, m: number): Referent | null {
  const found = answers.get(analysis) ?? new Map<number, Referent | null>();
  answers.set(analysis, found);
  // A long text may call one report “it” thousands of times, each by way of the one before: the first is asked first.
  const chain: MentionPlace[] = [];
  for (let at = m; at >= 0 && !found.has(at); ) {
    const place = placeOf(analysis, at, 0);
    chain.push(place);
    at = documentBefore(place);
  }
  for (const place of chain.reverse()) found.set(place.m, askRules(place));
  return found.get(m)!;
}

function placeOf(analysis: QuoteAnalysis, m: number, depth: number): MentionPlace {
  const { tokens, mentions } = analysis;
  const { kind, head } = mentions[m]!;
  return {
    analysis,
    m,
    head: lowerAt(tokens, head),
    bits: tokens.is[head]!,
    isPhrase: kind === 'phrase',
    depth,
  };
}

function askRules(place: MentionPlace): Referent | null {
  for (const { find } of REFERENT_RULES) {
    const referent = find(place);
    if (referent !== undefined) return referent;
  }
  return null;
}

/** “A letter by the author of a letter by …”: how many mentions are followed from one to the next. */
const DEEPEST = 8;

/** Who another mention names that the rules have come to; `undefined` where they have gone too far. */
function mentionFound({ analysis, depth }: MentionPlace, m: number): Referent | null | undefined {
  if (m < 0) return undefined;
  const known = answers.get(analysis)?.get(m);
  if (known !== undefined || depth === DEEPEST) return known;
  return askRules(placeOf(analysis, m, depth + 1));
}

function entityFound({ entities }: QuoteAnalysis, entity: number): Referent | undefined {
  return entity >= 0 ? { entity, name: entities.list[entity]!.name, certainty: 1 } : undefined;
}

function referentFound({ discourse }: QuoteAnalysis, r: number, certainty: number): Referent | undefined {
  const referent = discourse.referents[r];
  return referent && { entity: referent.entity, name: referent.name, certainty };
}

/** The author of the document that a mention calls again, where it was told of with one. */
function writerFound(place: MentionPlace): Referent | undefined {
  const before = documentBefore(place);
  const found = mentionFound(place, before);
  if (!found) return undefined;
  const { tokens, mentions } = place.analysis;
  const isItself = found.name.start === phraseSpan(tokens, mentions[before]!).start;
  return found.entity >= 0 || !isItself ? found : undefined;
}

/** The mention before, by which the document was told of that a mention calls again; -1 where it calls none again. */
function documentBefore(place: MentionPlace): number {
  const { antecedent, of, referents } = place.analysis.discourse;
  if (!isDocument(place) && place.head !== 'it') return -1;
  return referents[of[place.m]!]?.entity === -1 ? antecedent[place.m]! : -1;
}

/** “a statement”, “her answer”: whether a mention is a document that speaks for its author. */
function isDocument({ isPhrase, bits, head }: MentionPlace): boolean {
  return isPhrase && (bits & (IS.document | IS.cueNoun)) !== 0 && !speaksForItself(head);
}
