import { isLonger } from '../../../doc/characters.ts';
import { accordingStart } from '../../cues/according.ts';
import { bucket, feature } from '../../model/features.ts';
import { GAP, lowerAt } from '../../tokens/tokens.ts';
import type { QuotationContext } from '../candidates/quotation-context.ts';

/** What is asked of a quotation: the answers are the same for all its candidates. */
export const QUOTATION_FEATURES = [
  feature({
    name: 'own',
    question: 'On which side of the quotation does its own sentence have a cue?',
    values: {
      none: 'The pier is “old”, and we all slept.',
      after: '“We left,” Lowe said.',
      before: 'Lowe said: “We left.”',
      both: 'Lowe said that “we left”, Lowe said.',
      according: 'According to Lowe, the pier is “old”.',
    },
    find: findOwn,
  }),
  feature({
    name: 'opens',
    question: 'What does the quotation open?',
    values: {
      paragraph: 'It fell.\n\n“We left.”',
      sentence: 'It fell. “We left.”',
      inside: 'Lowe said: “We left.”',
    },
    find: ({ analysis: { tokens }, window: { before, first } }: QuotationContext) => {
      if (before === 0 || tokens.gap[before]! & GAP.line) return 'paragraph';
      return first === before ? 'sentence' : 'inside';
    },
  }),
  feature({
    name: 'since',
    question: 'How far away is the quotation before it?',
    values: {
      first: '“We left,” Lowe said.',
      'same sentence': 'Lowe said “so” and “no”.',
      'same paragraph': 'Lowe said “so”. Then he said “no”.',
      'next paragraph': 'Lowe said “so”.\n\nHe said “no”.',
      far: 'Lowe said “so”.\n\nIt fell.\n\nHe said “no”.',
    },
    find: findSince,
  }),
  feature({
    name: 'stop',
    question: 'What ends the words inside the marks?',
    values: {
      none: 'Lowe said “no” and slept.',
      comma: '“We left,” Lowe said.',
      stop: 'Lowe said: “We left.”',
      question: 'Lowe said, “We left?”',
    },
    find: findStop,
  }),
  feature({
    name: 'lead',
    question: 'What stands right before the opening mark?',
    values: {
      none: 'Lowe said “no”.',
      comma: 'Lowe said, “We left?”',
      colon: 'Lowe said: “We left.”',
      that: 'Lowe said that “we left”.',
      dash: 'Lowe said – “We left!”',
    },
    find: findLead,
  }),
  feature({
    name: 'size',
    question: 'How many words are inside the marks?',
    values: {
      one: 'Lowe said “no”.',
      '2-3': 'Lowe said “no, no, no”.',
      '4-8': 'Lowe said “no, no, no, no”.',
      '9+': 'Lowe said “no, no, no, no, no, no, no, no, no”.',
    },
    find: ({ window: { before, after } }: QuotationContext) => bucket(after - before, SIZES, '9+'),
  }),
] as const;

const SIZES = [
  [1, 'one'],
  [3, '2-3'],
  [8, '4-8'],
] as const;

/** How many words behind the quotation its cue may stand: one farther off belongs to something else. */
const FURTHEST_CUE = 12;

function findOwn({ analysis, window, cuesAfter, cuesBefore }: QuotationContext) {
  const after = cuesAfter.some((cue) => cue.first - window.after < FURTHEST_CUE);
  if (cuesBefore.length > 0) return after ? 'both' : 'before';
  if (after) return 'after';
  const { tokens, mentions, at } = analysis;
  for (let i = window.first; i < window.end; i++) {
    const m = at[i]!;
    if (m >= 0 && accordingStart(tokens, mentions[m]!) >= 0) return 'according';
  }
  return 'none';
}

/** What may end a line. */
const LINE_END = /[\n\r\u0085\u2028\u2029]/;
/** How many characters back the quotation before may stand: one farther back has nothing to do with this one. */
const FAR = 400;

function findSince({ analysis, q, window }: QuotationContext) {
  const { tokens, quotations, windows } = analysis;
  const previous = quotations[q - 1];
  if (!previous) return 'first';
  const { opening } = quotations[q]!;
  if (isLonger(tokens.text, previous.closing, opening, FAR)) return 'far';
  const last = tokens.sentence[Math.max(0, windows[q - 1]!.after - 1)]!;
  const here = tokens.sentence[Math.min(window.before, tokens.count - 1)]!;
  const paragraphOf = (s: number) => tokens.doc.sentences[s]?.paragraph ?? 0;
  const paragraphs = paragraphOf(here) - paragraphOf(last);
  if (paragraphs > 0 && LINE_END.test(tokens.text.slice(previous.closing, opening)))
    return paragraphs === 1 ? 'next paragraph' : 'far';
  return last === here ? 'same sentence' : 'same paragraph';
}

function findStop({ analysis, q }: QuotationContext) {
  const { text } = analysis.tokens;
  const { end, closing } = analysis.quotations[q]!;
  const tail = text.slice(end, Math.min(text.length, closing + 1));
  if (/[?!]/.test(tail + (text[end - 1] ?? ''))) return 'question';
  if (tail.includes(',')) return 'comma';
  return /[.…]/.test(tail) ? 'stop' : 'none';
}

/** What stands between the word before a quotation and its opening mark. */
export function findLead({ analysis, q, window }: QuotationContext) {
  const { tokens, quotations } = analysis;
  const last = window.before - 1;
  if (last < 0) return 'none';
  const gap = tokens.text.slice(tokens.ends[last]!, quotations[q]!.opening);
  if (gap.includes(':')) return 'colon';
  if (gap.includes(',')) return 'comma';
  if (lowerAt(tokens, last) === 'that') return 'that';
  return /[—–-]/.test(gap) ? 'dash' : 'none';
}
