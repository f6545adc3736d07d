/**
 * Measures what a text without capitals to go by loses: BBC and editor's articles are written in capitals and in small
 * letters, and their quotes, speakers and sentences are compared with those of the articles as they were.
 *
 *     npm run bench:letters -- --data PATH [--errors N]
 */
import { parseArgs } from 'node:util';
import { digest } from '../src/index.ts';
import type { Digest } from '../src/types.ts';
import { benchArticles, dataFolder, type EditedArticle, readBbc, readEdited } from './corpora.ts';
import { learnLogistic } from './learn/logistic.ts';
import { isSameName } from './measures/names.ts';
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

/** Answers with a confidence, and whether they are right. */
type Answer = readonly [confidence: number, isRight: boolean];

function answersOf(articles: readonly EditedArticle[], write: (text: string) => string): Answer[] {
  return articles.flatMap(({ text, quotes }) =>
    digest(write(text)).quotes!.flatMap(({ start, end, speaker, confidence }): Answer[] => {
      if (speaker === null) return [];
      const marked = quotes.find((quote) => quote.start < end && quote.end > start);
      const names = marked && marked.speaker !== null ? [marked.speaker, ...marked.alt] : [];
      return [[confidence, isSameName(speaker, names)]];
    }),
  );
}

const edited = readEdited(data) ?? [];
const BANDS = [0, 0.5, 0.7, 0.8, 0.9, 0.95];
const answers = {
  'as written': answersOf(edited, (text) => text),
  capitals: answersOf(edited, FORMS.capitals),
  'small letters': answersOf(edited, FORMS['small letters']),
};
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
const bandRows = Object.entries(answers).flatMap(([form, all]) =>
  BANDS.map((from, b): Row => {
    const band = all.filter(([confidence]) => confidence >= from && confidence < (BANDS[b + 1] ?? 2));
    const [given, right] = [band.map(([given]) => given), band.map(([, isRight]) => Number(isRight))];
    return [`${form}, from ${from}`, String(band.length), mean(given).toFixed(3), mean(right).toFixed(3)];
  }),
);
console.log(renderTable(['confidence', 'answers', 'given', 'right'], bandRows));

const caseless = [...answers.capitals, ...answers['small letters']].filter(
  ([given]) => given > 0 && given < 1,
);
const { base, weights } = learnLogistic(
  caseless.map(([given]) => Float64Array.of(Math.log(given / (1 - given)))),
  caseless.map(([, isRight]) => isRight),
  0,
);
console.log(
  `log-odds of the confidences without capitals still need: scale ${weights[0]!.toFixed(2)}, shift ${base.toFixed(2)}`,
);
