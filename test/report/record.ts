import type { Digest } from '../../src/types.ts';

/** An article, and a digest of it written by hand: two speakers, a split quote, a quote of nobody known. */
export const TEXT = `Ferry to Lowmoor returns
“It sails at noon,” said Ada Venn, the harbour master, “and not before.” The boat “leaks like a sieve”, Venn said.
One sailor warned of “heavy seas”. The islanders, a sign read, were “not amused”.
`;

function excerpt(text: string) {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text };
}

const NOBODY = { cue: null, mention: null };

export const RECORD: Digest = {
  version: 1,
  id: 'news/ferry.txt',
  title: 'Ferry to Lowmoor returns',
  language: 'en',
  counts: { characters: TEXT.length, words: 38, sentences: 4, paragraphs: 3 },
  sentences: [
    { start: 25, end: 97, score: 0.9, rank: 1 },
    { start: 98, end: 140, score: 0.5, rank: 2 },
  ],
  summary: [
    {
      rank: 1,
      sentence: 0,
      score: 0.9,
      ...excerpt('“It sails at noon,” said Ada Venn, the harbour master, “and not before.”'),
      explain: {
        terms: [
          { term: 'ferry', weight: 0.4 },
          { term: 'harbour master', weight: 0.25 },
        ],
        parts: { position: 0.5, quotation: 0, terms: 0.45, length: -0.05 },
      },
    },
    { rank: 12, sentence: 1, score: 0.5, ...excerpt('The boat “leaks like a sieve”, Venn said.') },
  ],
  quotes: [
    {
      ...excerpt('It sails at noon,'),
      kind: 'direct',
      sentence: 0,
      ...NOBODY,
      speaker: 'Ada Venn',
      confidence: 1,
      utterance: 0,
    },
    {
      ...excerpt('and not before.'),
      kind: 'direct',
      sentence: 0,
      ...NOBODY,
      speaker: 'Ada Venn',
      confidence: 1,
      utterance: 0,
    },
    {
      ...excerpt('leaks like a sieve'),
      kind: 'partial',
      sentence: 1,
      ...NOBODY,
      speaker: 'Ada Venn',
      confidence: 0.9,
      utterance: 1,
    },
    {
      ...excerpt('not amused'),
      kind: 'partial',
      sentence: 3,
      ...NOBODY,
      speaker: null,
      confidence: 0.9,
      utterance: 2,
    },
    {
      ...excerpt('heavy seas'),
      kind: 'partial',
      sentence: 2,
      ...NOBODY,
      speaker: 'One sailor',
      confidence: 0.8,
      utterance: 3,
    },
  ],
  speakers: [
    { name: 'Ada Venn', role: 'harbour master', quotes: [0, 1, 2] },
    { name: 'One sailor', role: null, quotes: [4] },
  ],
  keywords: [
    { term: 'Ada Venn', score: 0.9 },
    { term: 'ferry', score: 0.8 },
  ],
};
