import { expect, test } from 'vitest';
import cases from '../fixtures/languages/texts.json' with { type: 'json' };
import { noteOnReading } from '../src/digest/notes.ts';
import { digest, digestArticle } from '../src/digest.ts';

interface Case {
  readonly name: string;
  readonly language: string;
  readonly sentences: readonly string[];
  /** Each quote with its speaker. */
  readonly quotes: readonly (readonly [text: string, speaker: string | null])[];
  /** One of the keywords. */
  readonly keyword: string | null;
}

/** What is neither a keyword nor the beginning of one. */
const ARTICLES =
  /^(?:der|die|das|den|ein|eine|le|la|les|l[’']|un|une|el|los|las|il|gli|de|het|een|den|o|os|a|as|det|en|и|в|і|у)(?:\s|$)/i;

for (const { name, language, sentences, quotes, keyword } of cases as unknown as readonly Case[]) {
  const text = sentences.join(' ');

  test(`${name}: the language, and a note on it`, () => {
    expect(digest(text).language).toBe(language);
    const note = noteOnReading(digestArticle(text, {}));
    if (language === 'und') expect(note).toBeUndefined();
    else expect(note).toMatch(/^seems to be [A-Z][a-z]+: nutgraf is made for English; /);
  });

  test(`${name}: sentences`, () => {
    expect(digest(text).sentences.map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  test(`${name}: quotes`, () => {
    const record = digest(text);
    expect(record.quotes!.map((quote) => [quote.text, quote.speaker])).toEqual(quotes);
    for (const { start, end, cue, mention, text: own } of record.quotes!)
      for (const part of [{ start, end, text: own }, cue, mention])
        if (part) expect(text.slice(part.start, part.end)).toBe(part.text);
  });

  test(`${name}: keywords`, () => {
    const terms = digest(text).keywords!.map(({ term }) => term);
    expect(terms.filter((term) => ARTICLES.test(term))).toEqual([]);
    if (keyword) expect(terms).toContain(keyword);
  });
}

test('English with foreign words is English', () => {
  const text =
    'The restaurant “Le Chat et la Souris” in Harrow has closed. “C’est la vie,” said Jeanne Morvan, its owner.';
  expect(digest(text).language).toBe('en');
  expect(digest(text).quotes![0]!.speaker).toBe('Jeanne Morvan');
});
