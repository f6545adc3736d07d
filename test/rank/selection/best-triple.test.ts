import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { analyzeDoc } from '../../../src/rank/analysis.ts';
import { COPY_STYLES, type CopyStyle } from '../../../src/rank/body/copy-style.ts';
import { measureTriples } from '../../../src/rank/features/triple-features.ts';
import { type ArticleModel, articleModel } from '../../../src/rank/scoring/article-model.ts';
import { heightAt } from '../../../src/rank/scoring/curves.ts';
import { RANKER_MODEL } from '../../../src/rank/scoring/model.ts';
import { scoreArticle } from '../../../src/rank/scoring/scoring.ts';
import { type BestTripleSource, chooseBestTriple } from '../../../src/rank/selection/best-triple.ts';
import { findCandidatePlaces } from '../../../src/rank/selection/triple-candidates.ts';

const PLAIN = articleModel(RANKER_MODEL, 'plain', 0);

describe('a body of three sentences and fewer', () => {
  const source = (body: number[], depends: number[], alone: number[]) =>
    ({
      body,
      alone: Float64Array.from(alone),
      features: {
        depends: Float64Array.from(depends),
        known: new Float64Array(4),
        order: Float64Array.of(9, 0, 1, 2),
      },
    }) as unknown as BestTripleSource;

  // What a sentence needs of those before it counts a fifth, as much as each doubling of the way from the opening.
  test.each<[why: string, alone: number[], depends: number[], order: number[]]>([
    ['by score', [9, 0.2, 0.9, 0.8], [0, 0, 0, 0], [2, 3, 1]],
    ['the earlier of what is as good', [9, 0.2, 0.4, 0.6], [0, 0, 0, 0], [1, 2, 3]],
    ['one that leans on what is not there falls behind', [9, 0.5, 0.75, 0.2], [0, 0, 1, 0], [1, 2, 3]],
    ['unless it is better by more than that', [9, 0.5, 0.95, 0.2], [0, 0, 1, 0], [2, 1, 3]],
    ['the first leans on nothing', [9, 0.5, 0.65, 0.2], [0, 1, 1, 0], [1, 2, 3]],
  ])('%s', (_, alone, depends, order) => {
    expect(chooseBestTriple(source([1, 2, 3], depends, alone), PLAIN)).toEqual(order);
  });

  test('none and one', () => {
    expect(chooseBestTriple(source([], [], []), PLAIN)).toEqual([]);
    expect(chooseBestTriple(source([1], [0, 0], [0, 0.5]), PLAIN)).toEqual([1]);
  });
});

/** What the best triple of a text is chosen from, were it written in a style. */
function sourceOf(text: string, style: CopyStyle): { source: BestTripleSource; model: ArticleModel } {
  const { vectors, body, features } = analyzeDoc(parseDoc(text), {
    idf: 'news',
    title: null,
  });
  const scores = scoreArticle({ features, body: { ...body, style } }, RANKER_MODEL);
  const source = {
    body: body.sentences,
    vectors: vectors.sentences,
    features: features.sentences,
    importance: scores.terms,
    alone: scores.sentences,
  };
  return { source, model: scores.model };
}

test.each(COPY_STYLES)('%s: of all triples the one worth most, its scores and features together', (style) => {
  const { source, model } = sourceOf(
    `Lorne council voted on Tuesday to close the Harrow ferry after 140 years. The ferry carries 300 passengers a day. ` +
      `It is the only link in winter. Council leader Tilda Marsh said the boat lost money every year. But she did not rule ` +
      `out a smaller boat. Islanders said they would challenge the vote in court. The school on Skell could close. ` +
      `A bell rang. The vote was 14 to 11.`,
    style,
  );
  const { body, alone } = source;
  const worth = new Map<string, number>();
  measureTriples(source, findCandidatePlaces(body, alone), (triple, values) => {
    const added = model.triples.reduce((sum, curve, f) => sum + heightAt(curve, values[f]!), 0);
    worth.set(triple.join(), added + triple.reduce((sum, place) => sum + alone[body[place]!]!, 0));
  });
  const best = chooseBestTriple(source, model);
  expect(worth.get(best.toSorted((a, b) => a - b).join())).toBeCloseTo(Math.max(...worth.values()), 9);
});

test('the one that best stands alone comes first, wherever it stands in the text', () => {
  const { source, model } = sourceOf(
    `It rained. He told them so. The ferry at Harrow, which carries 300 passengers a day to the islands, will close ` +
      `after 140 years, Lorne council said on Tuesday. Council leader Tilda Marsh said the Harrow ferry lost money ` +
      `every year and that islanders would have to take the bus. A bell rang. The vote was 14 to 11.`,
    'plain',
  );
  expect(chooseBestTriple(source, model)).toEqual([2, 3, 5]);
});
