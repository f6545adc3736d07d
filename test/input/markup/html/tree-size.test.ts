import { describe, expect, test } from 'vitest';
import { hasTreeWithin, type TreeLimits } from '../../../../src/input/markup/html/tree-size.ts';

const NO_LIMIT = Number.POSITIVE_INFINITY;

/** The smallest limit that the tree of a page keeps within. */
function find(html: string, name: keyof TreeLimits): number {
  const limits = { depth: NO_LIMIT, nodes: NO_LIMIT, steps: NO_LIMIT };
  let most = 0;
  while (!hasTreeWithin(html, { ...limits, [name]: most })) most++;
  return most;
}

describe('how deep the tree of a page is', () => {
  const cases: [why: string, html: string, depth: number][] = [
    ['text alone', 'One', 0],
    ['elements in elements', '<div><b><i>One</i></b></div><p>Two</p>', 3],
    ['paragraphs that nobody closed', '<p>One<p>Two<p>Three', 1],
    ['lists that nobody closed', '<ul><li>One<li>Two<li>Three</ul>', 2],
    ['tables that nobody closed', '<table><tr><td>One<td>Two<tr><td>Three</table>', 3],
    ['elements without content', '<br><img><hr><input>', 1],
    ['closing tags that close nothing', '</div></div></div><div>One', 1],
    ['closing tags of others', '<div></b><div></b><div></b>', 3],
    ['a closing tag that closes what is inside too', '<div><b><i></div><div>', 3],
    ['drawings', '<svg><path/><path/><g><path/></g></svg>', 3],
    ['what closes itself in drawings alone', '<div/><div/>', 2],
    ['heads of tables', '<thead><thead><thead>', 3],
  ];
  test.each(cases)('%s', (_, html, depth) => {
    expect(find(html, 'depth')).toBe(depth);
  });
});

test.each([
  ['One', 1, 0],
  ['<p>One<b>two</b></p>', 4, 1 + 1 + 2 + 2],
  ['One<br/>two</p>', 4, 0 + 1 + 0 + 1],
  ['One > two', 2, 0],
  ['&&', 3, 0],
])('%s is a tree of some nodes', (html, nodes, steps) => {
  expect(find(html, 'nodes')).toBe(nodes);
  expect(find(html, 'steps')).toBe(steps);
});
