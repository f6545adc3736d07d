import type { Quote, Span } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import type { Referent } from '../coreference/referents/referents.ts';
import type { Entity } from '../entities/entity.ts';
import type { Quotation } from '../marks/quotation.ts';
import { excerptOf } from '../results/excerpts.ts';
import { sentenceFrom } from '../results/sentences.ts';
import { tabulateSpeakers } from '../results/speakers.ts';
import { type FoundSpeech, NO_SPEECH, type WantedSpeech } from '../speech.ts';
import type { Turn } from './turns.ts';

/** Labels that say what somebody does there, and not who it is. */
const UNNAMED =
  /\b(?:q|question|questioner|moderator|interviewer|host|presenter|reporter|journalist|operator|audience|speaker|voice|participant|unidentified|unknown|all|chair|chairman|chairwoman|announcer)(?: \d{1,2})?$/i;
const ANSWER = /^(?:a|answer)$/i;
/** How surely a label names its speaker, and the one person that an interview begins with is who answers. */
const CERTAINTY = { label: 0.97, answer: 0.8 };

/** A turn as a quotation: what it says, which no marks enclose. */
export const quotationOf = ({ start, end, continues }: Turn): Quotation => ({
  start,
  end,
  opening: start,
  closing: end,
  single: false,
  continues,
});

/** The turns of a transcript as quotes of their speakers; nothing in it is reported without being quoted. */
export function describeTurns(
  analysis: QuoteAnalysis,
  turns: readonly Turn[],
  wanted: WantedSpeech,
): FoundSpeech {
  if (!wanted.quotes) return NO_SPEECH;
  const { text, doc } = analysis.tokens;
  const findSpeaker = speakerFinder(analysis, turns[0]!.label.start);
  const referents = turns.map(({ label }) => findSpeaker(label));
  const spoken = turns.map(({ start }, i) => ({ start, referent: referents[i]! }));
  const { speakers, kinds, ofQuote } = tabulateSpeakers(analysis, spoken, wanted.statements ? [] : null);
  let utterance = -1;
  const quotes = turns.map(({ start, end, label, continues }, i): Quote => {
    if (!continues) utterance++;
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: 'direct',
      sentence: sentenceFrom(doc, start),
      cue: null,
      mention: excerptOf(doc, label),
      speaker: ofQuote[i]?.name ?? null,
      confidence: referents[i]?.certainty ?? 0,
      utterance,
    };
  });
  return { quotes, statements: [], speakers, speakerKinds: kinds };
}

/**
 * Finds whom a label names: the bearer of its last word as surname; for “A”, the one person who is named before the
 * first turn.
 */
function speakerFinder(analysis: QuoteAnalysis, first: number): (label: Span) => Referent | null {
  const { tokens, entities } = analysis;
  const bySurname = indexSurnames(entities.list);
  const interviewed = findInterviewed(analysis, first);
  return (label) => {
    const words = tokens.text.slice(label.start, label.end).toLowerCase();
    if (ANSWER.test(words)) return interviewed;
    if (UNNAMED.test(words)) return null;
    const entity = bySurname.get(words.split(' ').at(-1)!) ?? -1;
    const name = entity < 0 ? label : entities.list[entity]!.name;
    return { entity, name, certainty: CERTAINTY.label };
  };
}

/** The entity, by its index, that bears each surname: the first of those with the longest name. */
function indexSurnames(entities: readonly Entity[]): Map<string, number> {
  const bearers = new Map<string, number>();
  entities.forEach(({ words, kind }, e) => {
    const surname = words.at(-1);
    if (surname === undefined || !['person', 'unknown'].includes(kind)) return;
    // “I’m Tilda Marsh.”
    if (/^i['’]m$/.test(words[0]!)) return;
    const known = bearers.get(surname);
    if (known === undefined || words.length > entities[known]!.words.length) bearers.set(surname, e);
  });
  return bearers;
}

/** The one person that the text names before offset `first`; `null` where it names nobody there, or several. */
function findInterviewed({ tokens, mentions, entities }: QuoteAnalysis, first: number): Referent | null {
  const persons = new Set<number>();
  mentions.forEach((mention, m) => {
    const e = entities.of[m]!;
    if (tokens.starts[mention.first]! < first && entities.list[e]?.kind === 'person') persons.add(e);
  });
  const [entity] = persons;
  if (entity === undefined || persons.size > 1) return null;
  return { entity, name: entities.list[entity]!.name, certainty: CERTAINTY.answer };
}
