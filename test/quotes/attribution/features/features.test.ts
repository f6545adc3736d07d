import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../../src/doc/doc.ts';
import type { Candidate } from '../../../../src/quotes/attribution/candidates/candidates.ts';
import { MENTION_TIE_RULES } from '../../../../src/quotes/attribution/candidates/mention-ties.ts';
import { TIE_RULES } from '../../../../src/quotes/attribution/candidates/ties.ts';
import { type Choice, chooseSpeaker } from '../../../../src/quotes/attribution/choice.ts';
import {
  DETECTION_FEATURES,
  findDetectionValues,
} from '../../../../src/quotes/attribution/detection/detection-features.ts';
import {
  WORD_AFTER_RULES,
  WORD_BEFORE_RULES,
} from '../../../../src/quotes/attribution/detection/neighbour-rules.ts';
import { SPEAKER_FEATURES } from '../../../../src/quotes/attribution/features/speaker-features.ts';
import { SPEAKER_MODEL } from '../../../../src/quotes/attribution/models.ts';
import { walkQuotations } from '../../../../src/quotes/attribution/walk.ts';
import { findQuotations } from '../../../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../../../src/quotes/quotes.ts';

/** The last quotation of an example, or the one behind a caret: its candidate in brackets, or nobody, and the features of the quotation. */
function readExample(example: string) {
  const start = example.replace('^', '').indexOf('[');
  const caret = example.indexOf('^');
  const doc = parseDoc(example.replace(/[[\]^]/g, ''));
  const quotations = findQuotations(doc);
  const analysis = analyzeQuotes(doc, quotations);
  const { tokens, mentions } = analysis;
  let marked: Candidate | undefined;
  let detection: (share?: number) => Readonly<Record<string, string>> = () => ({});
  walkQuotations(analysis, ({ q, saidBefore, findCandidates }) => {
    const isAsked = caret < 0 || quotations[q]!.opening === caret;
    if (!isAsked) return null;
    const candidates = findCandidates();
    const choice: Choice = chooseSpeaker(SPEAKER_MODEL, candidates, analysis.discourse.of);
    marked = candidates.find(({ mention }) =>
      start < 0 ? mention < 0 : mention >= 0 && tokens.starts[mentions[mention]!.first] === start,
    );
    const candidate = start < 0 ? choice.candidate : marked;
    detection = (share = choice.share) => {
      if (!candidate) return {};
      const { list } = findDetectionValues({ analysis, q, choice: { candidate, share }, saidBefore });
      return Object.fromEntries(DETECTION_FEATURES.map(({ name }, f) => [name, list[f]!]));
    };
    return choice.candidate.mention;
  });
  return { marked, detection };
}

describe.each(SPEAKER_FEATURES)('$name: $question', ({ name, values }) => {
  test.each(Object.entries(values))('%s: %s', (value, example) => {
    expect(readExample(example).marked?.features.get(name)).toBe(value);
  });
});

describe.each(DETECTION_FEATURES.filter(({ name }) => name !== 'sure'))(
  '$name: $question',
  ({ name, values }) => {
    test.each(Object.entries(values))('%s: %s', (value, example) => {
      expect(readExample(example).detection()[name]).toBe(value);
    });
  },
);

test.each(WORD_BEFORE_RULES)('the word before, $name: $example', ({ name, example }) => {
  expect(readExample(example).detection().before).toBe(name);
});

test.each(WORD_AFTER_RULES)('the word behind, $name: $example', ({ name, example }) => {
  expect(readExample(example).detection().after).toBe(name);
});

test('how sure a speaker is', () => {
  const { detection } = readExample('Lowe said “no”.');
  const shares = [0.39, 0.4, 0.59, 0.6, 0.79, 0.8, 0.94, 0.95];
  expect(shares.map((share) => detection(share).sure)).toEqual([
    'under 0.4',
    '0.4-0.6',
    '0.4-0.6',
    '0.6-0.8',
    '0.6-0.8',
    '0.8-0.95',
    '0.8-0.95',
    'over 0.95',
  ]);
});

test('no value looks like an index, which objects put first', () => {
  const values = [...SPEAKER_FEATURES, ...DETECTION_FEATURES].flatMap((feature) =>
    Object.keys(feature.values),
  );
  expect(values.filter((value) => /^\d+$/.test(value))).toEqual([]);
});

test.each([...TIE_RULES, ...MENTION_TIE_RULES])('a tie by $name: $example', ({ name, example }) => {
  const links: Record<string, string> = {
    'cue of its sentence': 'inverted',
    'agent behind the quotation': 'agent',
    'cue of another sentence': 'subject',
    'according to': 'according',
    'according to, in another sentence': 'according',
    signature: 'inverted',
    label: 'label',
  };
  expect(readExample(example).marked?.features.get('link')).toBe(links[name]);
});
