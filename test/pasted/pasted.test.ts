import { describe, expect, test } from 'vitest';
import { noteOnReading } from '../../src/digest/notes.ts';
import { digestArticle } from '../../src/digest.ts';
import { withoutFurniture } from '../../src/pasted/pasted.ts';

const FIRST = 'The old mill of Harrow Falls burned down on Monday night, and nobody knows why it did.';
const SECOND =
  '“It was the oldest mill in the valley,” said Ida Noll, who has lived beside it for forty years.';
const THIRD = 'The mayor of Harrow Falls, Dan Pell, promised that it would be built again by next summer.';
const TOP = ['Skip to content', 'Home', 'News', 'Sign in', 'Old mill burns down on Monday', 'Share', 'Save'];

const keptOf = (lines: readonly string[], gap = '\n') => {
  const text = lines.join(gap);
  const { view } = withoutFurniture(text);
  expect(view.length).toBe(text.length);
  const kept = view.split(gap).map((line) => line.trim());
  return kept.filter((line) => line !== '');
};

describe('a pasted page', () => {
  const STORY = ['Old mill burns down on Monday', FIRST, SECOND, THIRD];

  test.each(['\n', '\n\n', '\r\n', '\n \n'])('whatever parts its lines: %j', (gap) => {
    const page = [...TOP, FIRST, SECOND, THIRD, 'Most read', '1', 'Why butter costs more', 'Privacy policy'];
    expect(keptOf(page, gap)).toEqual(STORY);
  });

  test('lists of other stories, with teasers', () => {
    const teaser = 'The ferry was late on two days out of three, and nobody on Lowmoor is surprised by that.';
    const list = [
      'More on this story',
      'Ferry late again',
      teaser,
      '2 days ago',
      'Ferry sinks',
      teaser,
      '3 hrs ago',
    ];
    expect(keptOf([...TOP, FIRST, SECOND, THIRD, ...list])).toEqual(STORY);
  });

  test('a box within the story, which goes on behind it', () => {
    const box = ['Related', 'Why butter costs more', 'Is this the slowest ferry?'];
    expect(keptOf([...TOP, FIRST, SECOND, ...box, THIRD, 'She laughed.'])).toEqual([
      ...STORY,
      'She laughed.',
    ]);
  });

  test('a box that readers may skip', () => {
    const box = [
      'skip past newsletter promotion',
      'All of Harrow in your inbox.',
      'after newsletter promotion',
    ];
    expect(keptOf([...TOP, FIRST, SECOND, ...box, THIRD])).toEqual(STORY);
  });

  test('comments of readers, however long', () => {
    const comments = [
      'Comments (2)',
      'miller',
      SECOND.replace('oldest', 'ugliest'),
      THIRD,
      'baker',
      FIRST,
      THIRD,
    ];
    expect(keptOf([...TOP, FIRST, SECOND, THIRD, ...comments])).toEqual(STORY);
  });

  test('a caption before its credit', () => {
    const caption = 'The mill of Harrow Falls on Tuesday. Nothing but its wheel is left standing there.';
    expect(keptOf([...TOP, caption, 'JO REED / COURIER', FIRST, SECOND, THIRD])).toEqual(STORY);
  });

  test('bylines and a standfirst without a stop are headings', () => {
    const standfirst =
      'The mill was the oldest in the valley, and Ida Noll has lived beside it for forty years';
    const { digest, paragraphs } = digestArticle(
      [...TOP, standfirst, 'Jo Reed', FIRST, SECOND, THIRD].join('\n'),
      {},
    );
    expect(digest.summary!.map(({ text }) => text)).not.toContain(standfirst);
    expect(paragraphs.map(({ kind }) => kind)).toEqual([
      'title',
      'heading',
      'heading',
      'prose',
      'prose',
      'prose',
    ]);
  });

  test('a note says how many lines were left out', () => {
    const note = (lines: readonly string[]) => noteOnReading(digestArticle(lines.join('\n'), {}));
    expect(note([...TOP, FIRST, SECOND, THIRD])).toBe(
      'looks like a pasted web page: 6 lines around the story left out',
    );
    expect(note(['Skip to content', FIRST, SECOND])).toBe(
      'looks like a pasted web page: one line around the story left out',
    );
    expect(note([FIRST, SECOND, THIRD])).toBeUndefined();
  });

  test('nothing is left out where there is no prose', () => {
    expect(keptOf(TOP)).toEqual(TOP);
  });
});

describe('what is no pasted page', () => {
  const CREW = ['Ida Noll', 'Jo Reed', 'Hugh Hale', 'Ada Venn', 'Dan Pell', 'Owen Pike'];
  test.each<[why: string, lines: readonly string[]]>([
    ['prose', [FIRST, SECOND, THIRD]],
    ['a list of names in the story', [FIRST, ...CREW, SECOND, THIRD]],
    [
      'crossheads',
      ['Old mill burns', FIRST, 'No warning', SECOND, 'Related fires', THIRD, 'What is next', FIRST],
    ],
    [
      'a ranking by number',
      ['The best mills', FIRST, '1', 'Harrow', SECOND, '2', 'Tollen', THIRD, '3', 'Lowmoor'],
    ],
    [
      'two lines that are a page’s',
      [...CREW, FIRST, 'Read more: Ferry late', SECOND, THIRD, '© Harrow Herald'],
    ],
    ['a story on cookies', ['Cookies are back in Harrow', FIRST, SECOND, THIRD]],
  ])('%s', (_, lines) => expect(keptOf(lines)).toEqual(lines));
});
