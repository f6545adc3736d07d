import type { Quote, Span } from '../../types.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import type { Referent } from '../coreference/referents.ts';
import type { Quotation } from '../marks/quotation.ts';
import { tabulateSpeakers } from '../results/speakers.ts';
import type { FoundSpeech, WantedSpeech } from '../speech.ts';
import type { Turn } from './turns.ts';

/** Labels that say what somebody does there, and not who it is. */
const UNNAMED =
  /\b(?:q|question|questioner|moderator|interviewer|host|presenter|reporter|journalist|operator|audience|speaker|voice|participant|unidentified|unknown|all|chair|chairman|chairwoman|announcer)$/i;
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
  if (!wanted.quotes) return { quotes: [], statements: [], speakers: [] };
  const { text, doc } = analysis.tokens;
  const referents = turns.map(({ label }) => findSpeaker(analysis, label, turns[0]!.label.start));
  const spoken = turns.map(({ start }, i) => ({ start, referent: referents[i]! }));
  const { speakers, ofQuote } = tabulateSpeakers(analysis, spoken, wanted.statements ? [] : null);
  let utterance = -1;
  let sentence = 0;
  const quotes = turns.map(({ start, end, label, continues }, i): Quote => {
    if (!continues) utterance++;
    while (sentence + 1 < doc.sentences.length && doc.sentences[sentence + 1]!.start <= start) sentence++;
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: 'direct',
      sentence,
      cue: null,
      mention: { start: label.start, end: label.end, text: text.slice(label.start, label.end) },
      speaker: ofQuote[i]?.name ?? null,
      confidence: referents[i]?.certainty ?? 0,
      utterance,
    };
  });
  return { quotes, statements: [], speakers };
}

/** Who a label names: whoever has its last word as surname; for “A”, the one person who is named before the first turn. */
function findSpeaker(analysis: QuoteAnalysis, label: Span, first: number): Referent | null {
  const { tokens, entities } = analysis;
  const words = tokens.text.slice(label.start, label.end).toLowerCase();
  if (ANSWER.test(words)) return findInterviewed(analysis, first);
  if (UNNAMED.test(words)) return null;
  const surname = words.split(' ').at(-1)!;
  let entity = -1;
  entities.list.forEach((each, e) => {
    if (each.words.at(-1) !== surname || !['person', 'unknown'].includes(each.kind)) return;
    if (entity < 0 || each.words.length > entities.list[entity]!.words.length) entity = e;
  });
  const name = entity < 0 ? label : entities.list[entity]!.name;
  return { entity, name, certainty: CERTAINTY.label };
}

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
