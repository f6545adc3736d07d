import type { QuoteAnalysis } from '../analysis.ts';
import { IS, NOUN } from '../tokens/classes.ts';
import { GAP } from '../tokens/tokens.ts';
import type { Candidate } from './candidates.ts';
import { SLOT as CANDIDATE, DIMENSIONS } from './features.ts';
import { type Facts, slotsOf } from './model.ts';

/** What tells words that somebody said from titles, nicknames, terms and scare quotes. */
export const SPOKEN_DIMENSIONS = {
  size: ['1', '2', '3', '4-5', '6-10', '11+'],
  capitals: ['none', 'first', 'all', 'upper', 'some'],
  stop: ['none', 'comma', 'stop', 'question', 'comma outside'],
  before: [
    'start',
    'say',
    'tell',
    'call',
    'that',
    'as',
    'a',
    'the',
    'owner',
    'on',
    'preposition',
    'work',
    'person',
    'so-called',
    'auxiliary',
    'conjunction',
    'cue noun',
    'name',
    'pronoun',
    'quotation',
    'other',
    'titled',
    'chant',
  ],
  lead: ['none', 'comma', 'colon', 'dash', 'bracket'],
  after: ['end', 'verb', 'noun', 'name', 'function', 'work', 'auxiliary', 'quotation', 'other', 'pronoun'],
  link: DIMENSIONS.link,
  side: DIMENSIONS.side,
  sure: ['0', '1', '2', '3', '4'],
  own: DIMENSIONS.own,
  voice: ['none', 'first person'],
  heading: ['no', 'yes'],
  mark: ['double', 'single'],
  since: DIMENSIONS.since,
  past: ['no', 'yes'],
} as const;

export type SpokenDimension = keyof typeof SPOKEN_DIMENSIONS;
const SLOT = slotsOf<SpokenDimension>(SPOKEN_DIMENSIONS);

export const SPOKEN_TEMPLATES: readonly (readonly SpokenDimension[])[] = [
  ['size', 'capitals'],
  ['size', 'stop'],
  ['size', 'own'],
  ['size', 'before'],
  ['size', 'after'],
  ['capitals', 'before'],
  ['capitals', 'stop', 'own'],
  ['before', 'lead'],
  ['before', 'own'],
  ['before', 'after'],
  ['after', 'own'],
  ['after', 'capitals'],
  ['link', 'side', 'size'],
  ['link', 'side', 'capitals'],
  ['sure', 'size'],
  ['sure', 'own'],
  ['voice', 'size'],
  ['heading', 'mark', 'own'],
  ['since', 'past', 'size'],
  ['since', 'past', 'own'],
  ['lead', 'stop', 'size'],
];

/** Nouns of works: what stands in quotation marks beside them is a title. */
const WORKS = new Set(
  (
    'film films movie song songs single album show series sitcom drama comedy book novel memoir play musical opera ballet poem ' +
    'painting sculpture exhibition documentary programme program podcast episode hit track ballad anthem sequel franchise ' +
    'game thriller soap column essay article titled entitled magazine host star theme hashtag website newsletter segment ' +
    'starring stars remake soundtrack tune hymn video called named known dubbed nicknamed'
  ).split(' '),
);
const FIRST_PERSON = new Set([
  'i',
  'we',
  'my',
  'our',
  'you',
  'your',
  'me',
  'us',
  "i'm",
  "we're",
  "i've",
  "we've",
  "don't",
  "it's",
  "that's",
  "you're",
]);

/** The facts of quotation `q` once its likeliest speaker is known. */
export function spokenFacts(
  analysis: QuoteAnalysis,
  q: number,
  best: Candidate,
  probability: number,
  past: boolean,
): Facts {
  const { tokens, quotations, windows, at } = analysis;
  const quotation = quotations[q]!;
  const window = windows[q]!;
  const { text } = tokens;
  const word = (i: number) =>
    i >= 0 && i < tokens.count && tokens.ends[i]! - tokens.starts[i]! < 40
      ? text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase().replace('’', "'")
      : '';
  // The words inside.
  let count = 0;
  let capitals = 0;
  let content = 0;
  let upper = 0;
  let voice = 0;
  for (let i = window.before; i < window.after && count < 40; i++) {
    const bits = tokens.is[i]!;
    count++;
    const closed = bits & (IS.determiner | IS.preposition | IS.conjunction);
    if (bits & IS.capital) {
      capitals++;
      if (!closed || i === window.before) content++;
    } else if (!closed && !(bits & IS.number)) content++;
    else if (i === window.before) content++;
    if (bits & IS.upper) upper++;
    if (voice === 0 && FIRST_PERSON.has(word(i))) voice = 1;
  }
  const first = window.before < window.after && (tokens.is[window.before]! & IS.capital) !== 0;
  const shape =
    capitals === 0
      ? 0
      : upper === count
        ? 3
        : first && capitals >= content
          ? count > 1
            ? 2
            : 1
          : first && capitals === 1
            ? 1
            : 4;
  const tail = text.slice(quotation.end, Math.min(text.length, quotation.closing + 1));
  const last = text[quotation.end - 1] ?? '';
  const inside = text.slice(quotation.end, quotation.closing);
  const stop = /[?!]/.test(last)
    ? 3
    : inside.includes(',')
      ? 1
      : /[.…]/.test(inside)
        ? 2
        : tail.includes(',')
          ? 4
          : 0;
  const b = window.before - 1;
  const gap = b >= 0 ? text.slice(tokens.ends[b]!, quotation.opening) : '';
  const lead = gap.includes(':')
    ? 2
    : gap.includes(',')
      ? 1
      : /[([]/.test(gap)
        ? 4
        : /[—–-]/.test(gap)
          ? 3
          : 0;
  const a = window.after;
  const { facts } = best;
  const opens = facts[CANDIDATE.opens]!;
  const values: number[] = new Array(Object.keys(SPOKEN_DIMENSIONS).length).fill(0);
  values[SLOT.size] = count <= 3 ? Math.max(0, count - 1) : count <= 5 ? 3 : count <= 10 ? 4 : 5;
  values[SLOT.capitals] = shape;
  values[SLOT.stop] = stop;
  values[SLOT.before] = beforeOf();
  values[SLOT.lead] = lead;
  values[SLOT.after] = afterOf();
  values[SLOT.link] = facts[CANDIDATE.link]!;
  values[SLOT.side] = facts[CANDIDATE.side]!;
  values[SLOT.sure] =
    probability < 0.4 ? 0 : probability < 0.6 ? 1 : probability < 0.8 ? 2 : probability < 0.95 ? 3 : 4;
  values[SLOT.own] = facts[CANDIDATE.own]!;
  values[SLOT.voice] = voice;
  values[SLOT.heading] = headingOf() ? 1 : 0;
  values[SLOT.mark] = quotation.single ? 1 : 0;
  values[SLOT.since] = facts[CANDIDATE.since]!;
  values[SLOT.past] = past ? 1 : 0;
  return values;

  function beforeOf(): number {
    if (opens < 2 || b < 0) return 0;
    if (tokens.inside[b]! >= 0) return 19;
    const w = word(b);
    const bits = tokens.is[b]!;
    if (w === 'so-called' || (w === 'called' && word(b - 1) === 'so')) return 13;
    if (w === 'titled' || w === 'entitled' || w === 'named' || w === 'nicknamed' || w === 'dubbed') return 21;
    if (/^chant/.test(w)) return 22;
    if (WORKS.has(w) && !(bits & (IS.say | IS.tell | IS.call))) return 11;
    if (w === 'that') return 4;
    if (w === 'as') return 5;
    if (w === 'a' || w === 'an') return 6;
    if (w === 'the') return 7;
    if (bits & IS.possessive || /^['’]\s/.test(gap)) return 8;
    if (/^(?:his|her|its|their|my|our)$/.test(w)) return 8;
    if (bits & IS.call) return 3;
    if (bits & IS.tell) return 2;
    if (bits & IS.say && !(bits & IS.document && at[b]! >= 0)) return 1;
    if (bits & IS.cueNoun) return 16;
    if (w === 'on') return 9;
    if (bits & IS.auxiliary) return 14;
    if (bits & IS.conjunction) return 15;
    if (bits & IS.preposition) return 10;
    if (bits & (IS.pronoun | IS.object)) return 18;
    if (bits & (IS.person | IS.agent)) return 12;
    if (bits & IS.capital) return 17;
    return 20;
  }

  function afterOf(): number {
    if (a >= tokens.count || a >= window.end) {
      if (a < tokens.count && tokens.inside[a]! >= 0 && !(tokens.gap[a]! & (GAP.stop | GAP.line))) return 7;
      return 0;
    }
    const between = text.slice(quotation.closing, tokens.starts[a]!);
    if (/[.;:!?)]/.test(between)) return 0;
    const bits = tokens.is[a]!;
    const w = word(a);
    if (WORKS.has(w)) return 5;
    if (bits & IS.auxiliary) return 6;
    if (bits & (IS.say | IS.tell | IS.call) && !(bits & NOUN)) return 1;
    if (bits & IS.pronoun) return 9;
    if (bits & (IS.preposition | IS.conjunction | IS.adverb | IS.determiner)) return 4;
    if (bits & IS.capital) return 3;
    return stop === 0 ? 2 : 8;
  }

  function headingOf(): boolean {
    const sentence = tokens.doc.sentences[tokens.sentence[Math.min(window.before, tokens.count - 1)]!];
    return sentence !== undefined && tokens.doc.paragraphs[sentence.paragraph]?.kind === 'heading';
  }
}
