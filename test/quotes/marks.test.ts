import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../src/doc/doc.ts';
import { findQuotations } from '../../src/quotes/marks.ts';

const wordsIn = (text: string) =>
  findQuotations(parseDoc(text)).map(({ start, end }) => text.slice(start, end));

describe('findQuotations', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    ['curly', '“The pier is shut,” Lowe said.', ['The pier is shut']],
    ['straight', '"The pier is shut," Lowe said. "Go home."', ['The pier is shut', 'Go home']],
    ['guillemets', '«The pier is shut», Lowe said.', ['The pier is shut']],
    ['low and high', '„The pier is shut“, Lowe said.', ['The pier is shut']],
    [
      'single, with possessive and apostrophe',
      '‘The drivers’ rota wasn’t ours,’ Lowe said.',
      ['The drivers’ rota wasn’t ours'],
    ],
    [
      'straight single',
      "'It's ours,' Lowe said. 'It was the drivers' rota.'",
      ["It's ours", "It was the drivers' rota"],
    ],
    ['elisions open nothing', 'Back in the ’90s, ’twas the drivers’ rota.', []],
    ['nested single', '“He said ‘never’ to us,” Lowe said.', ['He said ‘never’ to us']],
    ['nested double', '“He said “never” to us,” Lowe said.', ['He said “never” to us']],
    ['double inside single', '‘He said “never” to us,’ Lowe said.', ['He said “never” to us']],
    ['feet and inches', 'Lowe is 6\'2" tall and Varga 5’9”.', []],
    ['an opening mark that closes', 'Lowe called it “dreadful“ and left.', ['dreadful']],
    ['a closing mark that opens', '”We left,” Lowe said.', ['We left']],
    ['an attribute', '<a id="14">Lowe</a> said "never".', ['never']],
    ['never closed', '“We left and went home\n\nLowe was silent.', ['We left and went home']],
    [
      'opened again at each paragraph',
      '“We left.\n\n“We went home.\n\n“We slept,” Lowe said.',
      ['We left', 'We went home', 'We slept'],
    ],
    [
      'opened again inside a line',
      '"We left for 26 weeks. "We are going home," Lowe said.',
      ['We left for 26 weeks', 'We are going home'],
    ],
    ['going on without opening again', '“We left.\n\nWe went home,” Lowe said.', ['We left', 'We went home']],
    ['stray closing mark', 'We left,” Lowe said.', []],
    [
      'stops that belong to the words',
      '“We left the U.S.” Lowe waited. “And then...” she said.',
      ['We left the U.S.', 'And then...'],
    ],
    ['nothing between', '“” and "" and “ ”', []],
    ['doubled apostrophes are left alone', "''We left,'' Lowe said. ''He said 'no' ''", []],
  ])('%s', (_name, text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });
});
