import { describe, expect, test } from 'vitest';
import { parseDoc } from '../../../src/doc/doc.ts';
import { findQuotations } from '../../../src/quotes/marks/marks.ts';

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
    [
      'two single inside a double that nothing closes',
      "'It is so,' Lowe said. 'It is,' Reyes said. \"‘Not now,’ Lowe said. 'Never,' Reyes said.",
      ['It is so', 'It is', "‘Not now,’ Lowe said. 'Never,' Reyes said"],
    ],
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
    ['TeX', "``We left,'' Lowe said. ``Go ``home'' now.''", ['We left', "Go ``home'' now"]],
    ['full width and reversed', '＂We left,＂ Lowe said. ‟Go home,” she said.', ['We left', 'Go home']],
    ['inches inside', '"He is 6\'2" tall," Lowe said.', ['He is 6\'2" tall']],
    ['inches, with blanks', 'Lowe is 6 ’ 2” tall. “So am I,” he said.', ['So am I']],
    ['a year is no measure', 'Lowe left in "1998" or "98".', ['1998', '98']],
    ['a nickname', 'Tom “Spanner” Reyes left.', []],
    ['a nickname of two words', 'Tom “The Spanner” Reyes and (Tom “Old Spanner” Reyes) left.', []],
    ['no nickname: small letters', 'Tom “spanner” Reyes left.', ['spanner']],
    ['no nickname: nothing after it', 'Tom “Spanner” left.', ['Spanner']],
    ['no nickname: a comma', 'Tom “Spanner,” Reyes said.', ['Spanner']],
    ['no nickname: a day', 'Tom “Spanner” Monday left.', ['Spanner']],
    [
      'no nickname: no name before it',
      'The “Spanner” Reyes left, for “Spanner” Reyes left.',
      ['Spanner', 'Spanner'],
    ],
    ['no nickname: four words', 'Tom “Ash Birch Cedar Elm” Reyes left.', ['Ash Birch Cedar Elm']],
    ['no nickname: too long', 'Tom “Aaaaaaaaaaaaaaaaaaaaaaaaa” Reyes left.', ['Aaaaaaaaaaaaaaaaaaaaaaaaa']],
    ['a long nickname', 'Tom “Aaaaaaaaaaaaaaaaaaaaaaaa” Reyes left.', []],
    [
      'never closed, before a clause of saying',
      '“The gates were open at nine, Piet Roossen said.',
      ['The gates were open at nine'],
    ],
    ['never closed, before said and a name', '“We left at nine, said Piet Roossen.', ['We left at nine']],
    ['never closed, before a pronoun', '“We left at nine, she told us.', ['We left at nine']],
    [
      'never closed, before the caption of a picture',
      '“We left at nine. It rained. Piet Roossen (right) waves. “We slept,” he said.',
      ['We left at nine. It rained', 'We slept'],
    ],
    [
      'never closed, single, before the caption of a picture',
      'Lowe said: ‘We left at nine. It rained. Piet Roossen (pictured) waves. ‘We slept,’ he said.',
      ['We left at nine. It rained', 'We slept'],
    ],
    [
      'closed, with what a caption says',
      '“We left. The man (left) waved,” he said.',
      ['We left. The man (left) waved'],
    ],
    ['never closed, no clause of saying', '“We left at nine, and said so.', ['We left at nine, and said so']],
    [
      'never closed, and too long to be read for a clause of saying',
      `“${'we went on and '.repeat(140)}left, she said.`,
      [`${'we went on and '.repeat(140)}left, she said`],
    ],
    [
      'left open before a paragraph that opens again',
      '“We left, she said.\n\n“We slept,” Lowe said.',
      ['We left, she said', 'We slept'],
    ],
    [
      'left open, closed in the next paragraph but one',
      '“We left.\n\nLowe was silent.\n\nWe slept,” she said.',
      ['We left'],
    ],
    [
      'left open, then another quotation',
      '“We left.\n\nLowe said “never” and went,” she said.',
      ['We left', 'never'],
    ],
    [
      'a quotation inside another of the same marks',
      '“He said “never” twice,” Lowe said.',
      ['He said “never” twice'],
    ],
    ['an attribute with straight marks inside', '<a id="x" b="y">"We left," Lowe said.', ['We left']],
    [
      'marks that touch dashes and brackets',
      'Lowe (“never”) said—“now”—and “so”/“no”.',
      ['never', 'now', 'so', 'no'],
    ],
    ['a straight mark between letters', 'He said"never"and left.', ['never']],
    ['nothing between', '“” and "" and “ ”', []],
    ['doubled apostrophes are left alone', "''We left,'' Lowe said. ''He said 'no' ''", []],
  ])('%s', (_name, text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });
});

describe('single marks', () => {
  test.each<[name: string, text: string, expected: string[]]>([
    [
      'a possessive before the end',
      '‘The drivers’ rota was ours,’ Lowe said.',
      ['The drivers’ rota was ours'],
    ],
    ['the end after an s', '‘We had no buses’ was the answer.', ['We had no buses']],
    ['a clipped word', '‘We were rockin’ all night,’ Lowe said.', ['We were rockin’ all night']],
    ['a clipped word at the end', '‘We were rockin’ Lowe said.', ['We were rockin']],
    ['a clipped o’', '‘It was six o’ clock,’ Lowe said.', ['It was six o’ clock']],
    [
      'elisions inside',
      '‘It was in the ’90s, ’cause ’twas so,’ Lowe said.',
      ['It was in the ’90s, ’cause ’twas so'],
    ],
    [
      'straight elisions',
      "'It was in the '90s, 'til 'twas over,' Lowe said.",
      ["It was in the '90s, 'til 'twas over"],
    ],
    ['an elision opens nothing', "Lowe left 'til noon. He was 'round here.", []],
    ['a curly closing mark opens nothing', '’We left,’ Lowe said.', []],
    ['a reversed one does', '‛We left,’ Lowe said.', ['We left']],
    ['two in a paragraph', '‘We left,’ Lowe said. ‘We slept.’', ['We left', 'We slept']],
    ['never closed, in a sentence', 'We ‘left and went home\n\nLowe was silent, and ‘slept’.', ['slept']],
    [
      'never closed, as a sentence',
      '‘We left. Nobody stayed.\n\nLowe was silent, and ‘slept’.',
      ['We left', 'slept'],
    ],
    ['left open in the last paragraph', '‘We left.’\n\n‘We slept on', ['We left', 'We slept on']],
    [
      'a paragraph glued to the next, after an inner quotation',
      '‘We ‘left’ early. ‘Nobody stayed,’ Lowe said.',
      ['We ‘left’ early', 'Nobody stayed'],
    ],
    ['glued to the word before', "'It's so,' Lowe said. It was'left out'.", ["It's so", 'left out']],
    [
      'an apostrophe in a word is no glued mark',
      "'It's so,' Lowe said. I'll go to the'n shop of the'Connor’s, said'we",
      ["It's so"],
    ],
    ['opened again at each paragraph', '‘We left.\n\n‘We slept,’ Lowe said.', ['We left', 'We slept']],
    ['in brackets', 'Lowe (‘never’) left.', ['never']],
    [
      'where double marks lead',
      '“We left,” Lowe said. “It was ‘so’ then.” The ‘tide’ rose.',
      ['We left', 'It was ‘so’ then'],
    ],
    [
      'where single marks lead',
      '‘We left,’ Lowe said. ‘It was “so” then.’ The “tide” rose.',
      ['We left', 'It was “so” then', 'tide'],
    ],
    ['as many of either', 'The ‘tide’ rose. “We slept,” she said.', ['We slept']],
    [
      'a clause of saying beside them, where double marks lead',
      '“We slept,” she said. “We ate.” ‘We never left,’ Lowe said. Reyes said: ‘We did leave.’',
      ['We slept', 'We ate', 'We never left', 'We did leave'],
    ],
    ['typed twice by mistake', "'We left,' Lowe said. Reyes said: ''We slept.'", ['We left', 'We slept']],
    [
      'a headline’s speech, whatever the story quotes with',
      'Lowe: ‘Ferry must wait’\n\n“We left,” Lowe said on Monday. “We slept.”',
      ['Ferry must wait', 'We left', 'We slept'],
    ],
    [
      'a headline that opens with speech',
      '‘I never saw the reef’, says surfer\n\n“We left,” Lowe said on Monday. “We slept.”',
      ['I never saw the reef', 'We left', 'We slept'],
    ],
    [
      'a headline’s scare quotes',
      'Ferry ‘must surely wait’ for tide\n\n“We left,” Lowe said on Monday. “We slept.”',
      ['We left', 'We slept'],
    ],
    [
      'a headline’s few letters',
      'Lowe: ‘No way’\n\n“We left,” Lowe said on Monday. “We slept.”',
      ['We left', 'We slept'],
    ],
    [
      'a first paragraph that is no headline',
      'Lowe: ‘The ferry must wait.’\n\n“We left,” Lowe said on Monday. “We slept.”',
      ['We left', 'We slept'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(wordsIn(text)).toEqual(expected);
  });
});

test('blanks at the end of the text are no part of a clause of saying', () => {
  const text = '“It is not safe.” said Ines Okafor.\n‘It is not safe.’ said';
  expect(wordsIn(text)).toEqual(['It is not safe']);
  expect(wordsIn(`${text}\n`)).toEqual(['It is not safe']);
});

test('where marks stand, and which quotations go on with the one before', () => {
  const text = '“We left. “We slept,” Lowe said.\n\n‘So what?’ “We woke.\n\n“We ate,” she said, “and went.”';
  expect(
    findQuotations(parseDoc(text)).map(({ start, end, opening, closing, single, continues }) => [
      text.slice(opening, closing),
      text.slice(start, end),
      single,
      continues,
    ]),
  ).toEqual([
    ['“We left. ', 'We left', false, false],
    ['“We slept,”', 'We slept', false, true],
    ['“We woke.', 'We woke', false, false],
    ['“We ate,”', 'We ate', false, true],
    ['“and went.”', 'and went', false, false],
  ]);
});
