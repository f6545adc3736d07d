import { expect, test } from 'vitest';
import { readLetters } from '../../src/casing/casing.ts';
import { recase } from '../../src/casing/recase.ts';
import { WordTable } from '../../src/doc/vocabulary.ts';

/** Each as it should be read; what is given to the function is the same in capitals, and in small letters. */
const READ: readonly (readonly [why: string, text: string])[] = [
  ['a name that the news often has', 'The mayor of London met David Cameron in Paris.'],
  ['a given name with a surname that no list has', 'It was built by Helen Okafor.'],
  ['a title with a name', 'We saw Mr. Vennhold there.'],
  ['a name of capitals', 'He told the BBC and the FBI.'],
  ['initials', 'She left the U.S. in 2004. They stayed.'],
  ['an hour', 'It left at 5 a.m. on Monday. Nobody saw it.'],
  ['the first person', 'She thought that I was late.'],
  ['a sentence after each stop', 'It rained. Nobody came! Was it over?'],
  ['a paragraph without a stop', 'It rained\n\nNobody came.'],
  ['a question with its speaker', '“Is it safe?” she asked.'],
  ['a quotation that opens a sentence', '“We left,” she said.'],
  ['a quotation behind a colon', 'She said: “We left.”'],
  ['a quotation that goes on', '“We left,” she said, “and came back.”'],
  ['words of somebody within a sentence', 'She called it “a great day” for the town.'],
];

test.each(READ)('%s', (_, text) => {
  expect(recase(text.toUpperCase())).toBe(text);
  expect(recase(text.toLowerCase())).toBe(text);
});

test('the view is as long as the text, whatever its letters become', () => {
  const text = 'DIE STRASSE İZMİR, ŒUVRE, ǅ, ß, ŉ AND 𐐀𐐁 WERE OPEN. ';
  expect(recase(text)).toHaveLength(text.length);
  expect(recase(text.toLowerCase())).toHaveLength(text.toLowerCase().length);
});

test('a text that is not English is read as it is', () => {
  const text = 'LE MAIRE DE LA VILLE A FERMÉ LE VIEUX PONT APRÈS UNE LONGUE NUIT DE PLUIE. '.repeat(4);
  expect(readLetters(text, new WordTable())).toEqual({ view: text, letters: 'mixed' });
});
