import { classAt, LETTER, UPPER } from '../../doc/characters.ts';
import type { Language } from '../../doc/language.ts';
import type { Doc, Quote, Speaker, SpeakerKind } from '../../types.ts';
import type { Quotation } from '../marks/quotation.ts';
import { excerptOf } from '../results/excerpts.ts';
import { sentenceFrom } from '../results/sentences.ts';
import type { FoundSpeech, WantedSpeech } from '../speech.ts';
import { type InvertedSpeaker, InvertedSpeakers } from './speaker.ts';

/** How surely a name behind a verb of saying is the speaker. Set by hand, for want of a corpus in these languages. */
const CERTAINTY = 0.8;
/** How many words in quotation marks are a quote; fewer are a title or a term, unless a stop or a comma ends them. */
const FEWEST_WORDS = 3;

/** A quotation that is a quote, and who says it. */
interface Spoken {
  readonly quotation: Quotation;
  readonly speaker: InvertedSpeaker | null;
  /** Whether it goes on with what the one before says. */
  readonly continues: boolean;
}

/**
 * Describes the quotes of a text that is not English. All that is asked of its grammar is whether a verb of saying and
 * a name follow right behind the quotation. Nobody else is named as a speaker, and no statements are found.
 */
export function describeForeign(
  doc: Doc,
  language: Language,
  quotations: readonly Quotation[],
  wanted: WantedSpeech,
): FoundSpeech {
  const spoken = wanted.quotes ? findSpoken(doc, language, quotations) : [];
  const speakers = tabulate(spoken);
  let utterance = -1;
  const quotes = spoken.map((each): Quote => {
    if (!each.continues) utterance++;
    return describeQuote(doc, each, utterance);
  });
  return {
    quotes,
    statements: [],
    speakers: speakers.map(
      ({ name, quotes }): Speaker => ({
        name,
        role: null,
        quotes,
        ...(wanted.statements && { statements: [] }),
      }),
    ),
    speakerKinds: speakers.map(({ kind }) => kind),
  };
}

/** A speaker, and the places of the quotes among those of the text. */
interface SpeakerRow {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly quotes: number[];
}

/** The speakers with the places of their quotes: people first, then in the order in which they speak. */
function tabulate(spoken: readonly Spoken[]): SpeakerRow[] {
  const rows = new Map<string, SpeakerRow>();
  for (const [i, { speaker }] of spoken.entries()) {
    if (!speaker) continue;
    const { name, isPerson } = speaker;
    const row = rows.get(name) ?? { name, kind: isPerson ? 'person' : 'name', quotes: [] };
    row.quotes.push(i);
    rows.set(name, row);
  }
  return [...rows.values()].sort((a, b) => Number(b.kind === 'person') - Number(a.kind === 'person'));
}

function describeQuote(
  doc: Doc,
  { quotation: { start, end }, speaker, continues }: Spoken,
  utterance: number,
): Quote {
  const own = continues ? null : speaker;
  return {
    start,
    end,
    text: doc.text.slice(start, end),
    kind: isWhole(doc.text, start) ? 'direct' : 'partial',
    sentence: sentenceFrom(doc, start),
    cue: own && excerptOf(doc, own.cue),
    mention: own && excerptOf(doc, own.mention),
    speaker: speaker?.name ?? null,
    confidence: speaker ? CERTAINTY : 0,
    utterance,
  };
}

function findSpoken(doc: Doc, language: Language, quotations: readonly Quotation[]): Spoken[] {
  const inverted = new InvertedSpeakers(doc, language);
  const spoken: Spoken[] = [];
  for (const quotation of quotations) {
    if (!isQuote(doc.text, quotation)) continue;
    const before = spoken.at(-1);
    const continues = before !== undefined && (quotation.continues || goesOn(doc.text, before, quotation));
    const speaker = inverted.find(quotation.closing) ?? (continues ? before.speaker : null);
    spoken.push({ quotation, speaker, continues });
  }
  return spoken;
}

/** „…“, sagte Anna Weber, „…“: nothing but a comma or a colon stands between the name and the next quotation. */
function goesOn(text: string, { speaker }: Spoken, { opening }: Quotation): boolean {
  return speaker !== null && /^\s?[,:]\s?$/.test(text.slice(speaker.mention.end, opening));
}

function isQuote(text: string, { start, end, closing }: Quotation): boolean {
  if (/[.!?…,]/.test(text.slice(end - 1, closing)) || text[closing] === ',') return true;
  return text.slice(start, end).split(/\s+/, FEWEST_WORDS).length === FEWEST_WORDS;
}

/** Whether a quote opens as a sentence does. */
function isWhole(text: string, start: number): boolean {
  const bits = classAt(text, start);
  return (bits & LETTER) === 0 || (bits & UPPER) !== 0;
}
