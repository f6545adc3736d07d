/**
 * Counts how often a name is right where the mention it is read from is, by the ground on which it was found, for
 * `src/quotes/coreference/reliability.ts`:
 *
 *     npx tsx bench/learn/reliability.ts [--data PATH]
 *
 * The fixtures tell every speaker’s name. PolNeAR tells only the words beside the quote: there a name counts as right
 * where its last word stands in some source of the article, so the figure is an upper bound, to be held against that
 * of the ground `name`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDoc } from '../../src/doc/doc.ts';
import { attribute } from '../../src/quotes/attribution/attribution.ts';
import { type Evidence, findReferents } from '../../src/quotes/coreference/referents.ts';
import { findQuotations } from '../../src/quotes/marks/marks.ts';
import { analyzeQuotes } from '../../src/quotes/quotes.ts';
import { dataFolder, readAttributions } from '../corpora.ts';
import { goldQuotes } from '../measures/quotes.ts';

interface Found {
  readonly words: string;
  readonly name: string;
  readonly evidence: Evidence;
}

function findNames(text: string): Found[] {
  const doc = parseDoc(text);
  const analysis = analyzeQuotes(doc, findQuotations(doc));
  const attributions = attribute(analysis);
  const named = findReferents(
    analysis,
    attributions.map(({ candidate }) => candidate.mention),
  );
  return attributions.flatMap(({ quotation }, i) => {
    const who = named[i];
    const { start, end } = analysis.quotations[quotation]!;
    return who
      ? [
          {
            words: text.slice(start, end),
            name: text.slice(who.name.start, who.name.end),
            evidence: who.evidence,
          },
        ]
      : [];
  });
}

const comparable = (name: string) => name.toLowerCase().replaceAll('’', "'");

interface Expected {
  readonly text: string;
  readonly quotes: readonly { readonly text: string; readonly speaker: string | null }[];
}

function readFixtures(): Expected[] {
  const root = new URL('../../fixtures/', import.meta.url);
  const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
  const cases = readdirSync(new URL('quotes/', root)).flatMap(
    (file) => JSON.parse(read(`quotes/${file}`)) as Expected[],
  );
  const articles = readdirSync(new URL('articles/', root))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => ({
      ...(JSON.parse(read(`articles/${file.replace('.txt', '.json')}`)) as Expected),
      text: read(`articles/${file}`),
    }));
  return [...cases, ...articles];
}

type Tally = Map<Evidence, [right: number, all: number]>;

function count(tally: Tally, evidence: Evidence, right: boolean): void {
  const [before, all] = tally.get(evidence) ?? [0, 0];
  tally.set(evidence, [before + (right ? 1 : 0), all + 1]);
}

function print(title: string, tally: Tally): void {
  console.log(title);
  for (const [evidence, [right, all]] of [...tally].sort())
    console.log(`  ${evidence.padEnd(18)} ${right} of ${all}, ${((100 * right) / all).toFixed(1)} %`);
}

const fixtures: Tally = new Map();
for (const { text, quotes } of readFixtures())
  for (const { words, name, evidence } of findNames(text)) {
    const quote = quotes.find((one) => one.text === words);
    if (quote) count(fixtures, evidence, comparable(name) === comparable(quote.speaker ?? ''));
  }
print('fixtures', fixtures);

const { values } = parseArgs({ options: { data: { type: 'string' } } });
const articles = values.data ? readAttributions(dataFolder(values.data), 'polnear-train') : null;
if (articles) {
  const polnear: Tally = new Map();
  for (const { text, attributions } of articles) {
    const sources = goldQuotes(text, attributions)
      .flatMap(({ source }) => source.map((range) => text.slice(...range)))
      .join('\n')
      .toLowerCase();
    for (const { name, evidence } of findNames(text))
      count(polnear, evidence, sources.includes(name.toLowerCase().split(/\s+/).at(-1)!));
  }
  print('PolNeAR, an upper bound', polnear);
}
