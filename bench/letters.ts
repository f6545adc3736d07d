/**
 * Measures what a text without capitals to go by loses: BBC and editor's articles are written in capitals and in small
 * letters, and their quotes, speakers and sentences are compared with those of the articles as they were.
 *
 *     npm run bench:letters -- --data PATH [--errors N]
 */
import { parseArgs } from 'node:util';
import { digest } from '../src/index.ts';
import type { Digest } from '../src/types.ts';
import { benchArticles, dataFolder, readBbc, readEdited } from './corpora.ts';
import { type Row, renderTable } from './table.ts';

/** Letters change one by one, so that places stay the same: “ß” keeps its own. */
function rewriteLetters(text: string, write: (letter: string) => string): string {
  return Array.from(text, (letter) => {
    const written = write(letter);
    return written.length === letter.length ? written : letter;
  }).join('');
}

const FORMS = {
  capitals: (text: string) => rewriteLetters(text, (letter) => letter.toUpperCase()),
  'small letters': (text: string) => rewriteLetters(text, (letter) => letter.toLowerCase()),
};

const share = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
const nameOf = (speaker: string | null) => speaker?.toLowerCase() ?? null;

/** What a changed article keeps of another: counts of what there was, and of what is the same. */
function compare(before: Digest, after: Digest, text: string, errors: string[]): number[] {
  const quotes = new Map(after.quotes!.map((quote) => [`${quote.start} ${quote.end}`, quote]));
  const ends = new Set(after.sentences.map(({ end }) => end));
  let [found, same, kept] = [0, 0, 0];
  for (const quote of before.quotes!) {
    const other = quotes.get(`${quote.start} ${quote.end}`);
    if (other) found++;
    if (other && nameOf(other.speaker) === nameOf(quote.speaker)) same++;
    else errors.push(`${quote.speaker} | ${other ? other.speaker : 'no quote'} | ${context(text, quote)}`);
  }
  for (const { end } of before.sentences) if (ends.has(end)) kept++;
  return [before.quotes!.length, found, same, before.sentences.length, kept, after.sentences.length];
}

const context = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(Math.max(0, start - 120), end + 120).replace(/\s+/g, ' ');

const { values } = parseArgs({
  options: { data: { type: 'string' }, errors: { type: 'string', default: '0' } },
});
const data = dataFolder(values.data);
const corpora = {
  BBC: benchArticles(readBbc(data)),
  editor: (readEdited(data) ?? []).filter((_, i) => i % 3 === 0).slice(0, 60),
};
const rows: Row[] = [];
for (const [corpus, articles] of Object.entries(corpora))
  for (const [form, write] of Object.entries(FORMS)) {
    const errors: string[] = [];
    const sums = [0, 0, 0, 0, 0, 0];
    for (const { text } of articles) {
      const changed = write(text);
      const counts = compare(digest(text), digest(changed), changed, errors);
      for (const [i, count] of counts.entries()) sums[i]! += count;
    }
    const [quotes, found, same, sentences, kept, given] = sums as [
      number,
      number,
      number,
      number,
      number,
      number,
    ];
    rows.push([
      `${corpus}, ${form}`,
      share(found, quotes),
      share(same, quotes),
      share(kept, sentences),
      share(kept, given),
    ]);
    console.log(errors.slice(0, Number(values.errors)).join('\n'));
  }
console.log(
  renderTable(['', 'quotes kept, %', 'same speaker, %', 'sentence ends kept, %', 'ends right, %'], rows),
);
