import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findBodySentences } from '../../../src/rank/body/body-sentences.ts';
import { COPY_STYLES } from '../../../src/rank/body/copy-style.ts';
import { measureCentrality } from '../../../src/rank/features/centrality.ts';
import { measureSentences, type SentenceFeature } from '../../../src/rank/features/sentence-features.ts';
import { articleModel } from '../../../src/rank/scoring/article-model.ts';
import { rateSentences, SCORED_FEATURES } from '../../../src/rank/scoring/merit.ts';
import { RANKER_MODEL } from '../../../src/rank/scoring/model.ts';
import { partsOf, scoreSentences } from '../../../src/rank/scoring/sentence-scores.ts';
import { weighSentences } from '../../../src/rank/vectors/sentence-vectors.ts';
import { countTerms } from '../../../src/rank/vectors/term-counts.ts';
import { termsOf } from '../terms-of.ts';

/** Measures a text whose terms all weigh the same; the headline is given by the terms that it has. */
function measure(text: string, headline: readonly string[] = []) {
  const doc = parseDoc(text);
  const terms = termsOf(doc);
  const counts = countTerms(doc.sentences, terms);
  const idf = Float64Array.from(terms.stems, (stem) => stem.length);
  const sentences = weighSentences(
    counts,
    idf.map(() => 1),
  );
  const title = Float64Array.from(terms.stems, (stem) =>
    headline.includes(stem) ? 1 / Math.sqrt(headline.length) : 0,
  );
  const vectors = { counts, idf, sentences, title };
  const body = findBodySentences(doc);
  const centrality = measureCentrality(sentences, idf.length);
  return { measured: measureSentences({ doc, terms, vectors, centrality, body }), body };
}

const TEXT = `Wall falls at last

The wall of Dunmore fell. It was old stone: the wall gave way. Who built it? Tom Birch, a mason, came (late):

“Sad.”`;

describe('measureSentences', () => {
  test.each<[measure: SentenceFeature, values: number[]]>([
    // The headline is sentence 0, and no part of the body.
    ['order', [0, 0, 1, Math.log2(3), 2, Math.log2(5)]],
    ['place', [0, 0, 0.25, 0.5, 0.75, 1]],
    ['words', [0, 5, 8, 3, 6, 1]],
    ['names', [0, 1, 0, 0, 1, 0]],
    ['naming', [0, 1 / 5, 0, 0, 1 / 6, 0]],
    ['depends', [0, 0, 1, 0, 0, 0]],
    ['needed', [0, 1, 0, 0, 0, 0]],
    ['question', [0, 0, 0, 1, 0, 0]],
    ['colon', [0, 0, 0, 0, 1, 0]],
    ['commas', [0, 0, 0, 0, 2, 0]],
    ['title', [0, Math.sqrt(2 / 3), 1 / Math.sqrt(8), 0, 0, 0]],
    ['lead', [0, 0, 1 / Math.sqrt(12), 0, 0, 0]],
    // “wall”, “dunmor”, “fell”; “old”, “stone”, “gave”; “built”; “tom”, “birch”, “mason”, “late”; “sad”.
    ['fresh', [0, 1, 3 / 4, 1, 1, 1]],
    ['rarity', [0, 14 / 3, 4, 5, 17 / 4, 3]],
  ])('%s', (name, values) => {
    const { measured } = measure(TEXT, ['wall', 'dunmor']);
    for (let s = 1; s < values.length; s++)
      expect(measured[name][s], `sentence ${s}`).toBeCloseTo(values[s]!, 9);
  });

  test('what is measured beside the article’s highest reaches 1', () => {
    const { measured } = measure(TEXT);
    for (const name of ['centroid', 'density', 'forward', 'backward'] as const)
      expect(Math.max(...measured[name])).toBe(1);
    expect(Math.max(...measured.following)).toBeLessThan(1);
    expect(Math.max(...measured.previous)).toBeLessThan(1);
  });

  test('the ten heaviest terms of an article, and those that weigh as much as the tenth', () => {
    const heaviest = (text: string) => [...measure(text).measured.heaviest];
    expect(heaviest('Ash birch. Cedar.')).toEqual([2 / 10, 1 / 10]);
    expect(heaviest('Ash birch cedar dogwood elm fir gorse hazel ivy juniper kale larch.')).toEqual([1]);
    // Ten of fourteen stand alone too: three of the first six and seven of the next eight.
    const six = 'Ash birch cedar dogwood elm fir.';
    const eight = 'Gorse hazel ivy juniper kale larch maple oak.';
    const alone = 'Ash. Birch. Cedar. Gorse. Hazel. Ivy. Juniper. Kale. Larch. Maple.';
    expect(heaviest(`${six} ${eight} ${alone}`)).toEqual([0.3, 0.7, ...new Array(10).fill(0.1)]);
    expect(heaviest(`${alone} ${six} ${eight}`)).toEqual([...new Array(10).fill(0.1), 0.3, 0.7]);
  });

  test('a body of one sentence stands at its start', () => {
    expect(measure('The wall fell.').measured.place[0]).toBe(0);
  });

  test('no body at all is measured too', () => {
    const { measured, body } = measure('…');
    expect(body).toEqual([]);
    for (const column of Object.values(measured)) for (const value of column) expect(value).not.toBeNaN();
  });
});

describe('scoreSentences', () => {
  const models = COPY_STYLES.flatMap((style) => [-1, 0.5].map((softness) => [style, softness] as const));
  test.each(models)(
    '%s, softness %d: the parts of a sentence add up to its score; what is no part of the body scores 0',
    (style, softness) => {
      const { measured, body } = measure(TEXT);
      const model = articleModel(RANKER_MODEL, style, softness);
      const scored = rateSentences(measured, { sentences: body, style }, RANKER_MODEL.forest);
      const scores = scoreSentences(scored, body, model);
      expect(scores[0]).toBe(0);
      for (const s of body) {
        const { base, ...parts } = partsOf(scored, s, model);
        expect(base).toBe(RANKER_MODEL.base[style]);
        expect(new Set(Object.keys(parts))).toEqual(new Set(Object.values(SCORED_FEATURES)));
        expect(Object.values(parts).reduce((a, b) => a + b, base!)).toBeCloseTo(scores[s]!, 12);
      }
    },
  );
});
