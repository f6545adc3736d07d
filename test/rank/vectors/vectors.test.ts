import { expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { explainTerms } from '../../../src/rank/explain.ts';
import { measureCentrality } from '../../../src/rank/features/centrality.ts';
import { findIdf } from '../../../src/rank/vectors/idf.ts';
import {
  product,
  type SentenceVectors,
  spread,
  weighSentences,
} from '../../../src/rank/vectors/sentence-vectors.ts';
import { countTerms } from '../../../src/rank/vectors/term-counts.ts';
import { weighTitle } from '../../../src/rank/vectors/title.ts';
import { termsOf } from '../terms-of.ts';

const rounded = (numbers: Iterable<number>) =>
  Array.from(numbers, (number) => Math.round(number * 1e6) / 1e6);

const FERRY = 'The ferry of Skell sank. It was an old ferry, a ferry of 1950. Is it? Skell mourns.';

test('terms are numbered as they appear, stop words left out', () => {
  const { ofWord, stems, firstWord } = termsOf(parseDoc(FERRY));
  expect(stems).toEqual(['ferri', 'skell', 'sank', 'old', '1950', 'mourn']);
  expect([...ofWord]).toEqual([-1, 0, -1, 1, 2, -1, -1, -1, 3, 0, -1, 0, -1, 4, -1, -1, 1, 5]);
  expect(firstWord).toEqual([1, 3, 4, 8, 13, 17]);
});

test('each sentence counts its terms, and each term its sentences', () => {
  const doc = parseDoc(FERRY);
  const { rows, terms, counts, sentencesWith } = countTerms(doc.sentences, termsOf(doc));
  expect([...rows]).toEqual([0, 3, 6, 6, 8]);
  expect([...terms]).toEqual([0, 1, 2, 3, 0, 4, 1, 5]);
  expect([...counts]).toEqual([1, 1, 1, 1, 2, 1, 1, 1]);
  expect([...sentencesWith]).toEqual([2, 2, 1, 1, 1, 1]);
});

test('the idf of an article counts its sentences', () => {
  const doc = parseDoc(FERRY);
  const terms = termsOf(doc);
  const idf = findIdf(terms, countTerms(doc.sentences, terms), 'article');
  // Four sentences, and one more so that a term in all of them weighs something; a row more than there are sentences.
  expect(rounded(idf)).toEqual(rounded([6 / 2, 6 / 2, 6, 6, 6, 6].map(Math.log)));
});

test('the idf of news is the rarer a word is there, and highest for one that never stood there', () => {
  const doc = parseDoc('Year, ferry, Skelligmoor.');
  const terms = termsOf(doc);
  const [year, ferry, skell] = findIdf(terms, countTerms(doc.sentences, terms), 'news');
  expect(year).toBeCloseTo(Math.log(5434 / 3799), 9);
  expect(ferry).toBeGreaterThan(year!);
  expect(skell).toBeCloseTo(Math.log(5434 / 4), 9);
});

test('vectors have length 1; a count weighs by its logarithm', () => {
  const rows = Uint32Array.of(0, 2, 2, 3);
  const terms = Uint32Array.of(0, 1, 1);
  const counts = Uint32Array.of(1, 2, 7);
  const { weights } = weighSentences(
    { rows, terms, counts, sentencesWith: Uint32Array.of(1, 2) },
    Float64Array.of(3, 2),
  );
  const second = 2 * (1 + Math.log(2));
  const length = Math.hypot(3, second);
  expect(rounded(weights)).toEqual(rounded([3 / length, second / length, 1]));
});

test('a sentence of terms without weight has a vector of 0', () => {
  const counts = { rows: Uint32Array.of(0, 1), terms: Uint32Array.of(0), counts: Uint32Array.of(1) };
  const { weights } = weighSentences({ ...counts, sentencesWith: Uint32Array.of(1) }, Float64Array.of(0));
  expect([...weights]).toEqual([0]);
});

/** Five sentences over three terms; the fourth has none. */
const vectors: SentenceVectors = {
  rows: Uint32Array.of(0, 2, 3, 5, 5, 6),
  terms: Uint32Array.of(0, 1, 0, 1, 2, 2),
  weights: Float64Array.of(0.6, 0.8, 1, 0.8, 0.6, 1),
};

test('product and spread', () => {
  expect([...spread(vectors, 2, 3)]).toEqual([0, 0.8, 0.6]);
  expect([...spread(vectors, 3, 3)]).toEqual([0, 0, 0]);
  expect(product(vectors, 0, Float64Array.of(1, 10, 100))).toBeCloseTo(8.6, 9);
  expect(product(vectors, 3, Float64Array.of(1, 10, 100))).toBe(0);
});

test('centrality looks forward, backward, around and to the whole', () => {
  // Cosines: 0–1 0.6, 0–2 0.64, 1–2 0, 2–4 0.6, 0–4 and 1–4 0; the whole is (1.6, 1.6, 1.6).
  const { total, centroid, forward, backward, following, previous, density } = measureCentrality(vectors, 3);
  expect(rounded(total)).toEqual([1.6, 1.6, 1.6]);
  const length = Math.sqrt(3) * 1.6;
  expect(rounded(centroid)).toEqual(rounded([2.24 / length, 1.6 / length, 2.24 / length, 0, 1.6 / length]));
  expect(rounded(forward)).toEqual(rounded([1.24 / 4, 0, 0.6 / 2, 0, 0]));
  expect(rounded(backward)).toEqual(rounded([0, 0.6, 0.64 / 2, 0, 0.6 / 4]));
  expect(rounded(following)).toEqual(rounded([1.24 / 3, 0, 0.6 / 2, 0, 0]));
  expect(rounded(previous)).toEqual(rounded([0, 0.6, 0, 0, 0]));
  expect(rounded(density)).toEqual([1.6, 1.6, 1.6, 0, 1.6]);
});

test('the passage that follows is three sentences long', () => {
  const same: SentenceVectors = {
    rows: Uint32Array.of(0, 1, 2, 3, 4, 5, 6),
    terms: Uint32Array.of(0, 1, 1, 0, 0, 0),
    weights: Float64Array.of(1, 1, 1, 1, 1, 1),
  };
  const { following, previous } = measureCentrality(same, 2);
  expect(rounded(following)).toEqual(rounded([1 / 3, 1 / 3, 0, 1, 1, 0]));
  expect([...previous]).toEqual([0, 0, 1, 0, 1, 1]);
});

test('an article without terms has no centre', () => {
  const none: SentenceVectors = {
    rows: Uint32Array.of(0, 0),
    terms: new Uint32Array(),
    weights: new Float64Array(),
  };
  expect([...measureCentrality(none, 0).centroid]).toEqual([0]);
});

test('a headline’s vector has length 1 over the terms that the article has too', () => {
  const terms = termsOf(parseDoc('Ferries sank off Skell.'));
  const idf = Float64Array.of(3, 5, 4);
  const doc = parseDoc('');
  expect(rounded(weighTitle('Skell’s ferry: why nobody came', terms, idf, doc))).toEqual([0.6, 0, 0.8]);
  expect([...weighTitle('Nobody came', terms, idf, doc)]).toEqual([0, 0, 0]);
  expect([...weighTitle(null, terms, idf, doc)]).toEqual([0, 0, 0]);
});

test('a sentence is explained by at most eight terms that add up, heaviest first', () => {
  const explain = (text: string) => {
    const doc = parseDoc(text);
    const terms = termsOf(doc);
    const counts = countTerms(doc.sentences, terms);
    const weighed = weighSentences(
      counts,
      Float64Array.from(terms.stems, () => 1),
    );
    const features = { centrality: measureCentrality(weighed, terms.stems.length) };
    return explainTerms({ doc, terms, vectors: { sentences: weighed }, features }, 0);
  };
  // “Ferries” stands in both sentences, and weighs half as much again in the whole.
  const [ferries, ...others] = explain('Storms sank Ferries. Those ferries.');
  expect(ferries!.term).toBe('Ferries');
  expect(others.map(({ term }) => term)).toEqual(['Storms', 'sank']);
  expect(ferries!.weight + others[0]!.weight + others[1]!.weight).toBeCloseTo(1, 9);
  expect(others[0]!.weight).toBe(others[1]!.weight);
  expect(explain('Ash, birch, cedar, dogwood, elm, fir, gorse, hazel, ivy, juniper grew.')).toHaveLength(8);
  expect(explain('It was.')).toEqual([]);
});
