/**
 * Times every report and every input format on the worst texts and pages, at 1, 2 and 4 times a length, and lists those
 * that take long or grow faster than their input: `npm run bench:costs -- --kilobytes 250`. Seconds are processor time of
 * this process, the collection of garbage included.
 */
import { parseArgs } from 'node:util';
import { digestArticle } from '../../src/digest.ts';
import { decode } from '../../src/input/encoding/decode.ts';
import { parseBlock } from '../../src/input/jsonl.ts';
import { parseHtml } from '../../src/input/markup/html/html.ts';
import { parseMarkdown } from '../../src/input/markup/markdown.ts';
import { makeEntry } from '../../src/people/entry.ts';
import { type Format, REPORT_FORMATS } from '../../src/report/formats.ts';
import type { Reporter } from '../../src/report/reporter.ts';
import { WORST_MARKUP, WORST_PAGES, WORST_TEXTS } from '../../test/costs/inputs.ts';

const { values } = parseArgs({ options: { kilobytes: { type: 'string' }, only: { type: 'string' } } });
const SIZE = 1000 * Number(values.kilobytes ?? 250);
/** What is not measured at a larger size where it takes longer than this many seconds. */
const TOO_LONG = 20;

/** Does something to a text, and gives what the next acts need. */
type Act = (text: string) => unknown;

interface NamedReporter {
  readonly name: string;
  readonly reporter: Reporter;
}

function loadReporters(): Promise<NamedReporter[]> {
  const formats = Object.keys(REPORT_FORMATS) as Format[];
  return Promise.all(
    formats.map(async (format) => ({
      name: `report ${format}`,
      reporter: await REPORT_FORMATS[format].load({ several: true, width: 80, color: true }),
    })),
  );
}

const INPUTS: readonly { readonly name: string; readonly act: Act }[] = [
  { name: 'input text', act: (text) => decode(Buffer.from(text), 'auto') },
  { name: 'input markdown', act: parseMarkdown },
  { name: 'input html', act: parseHtml },
  { name: 'input jsonl', act: (text) => [...parseBlock({ bytes: Buffer.from(text), line: 1 }, 'a')] },
];

interface Row {
  readonly input: string;
  readonly act: string;
  /** Seconds for a megabyte, at each size that was measured. */
  readonly seconds: number[];
}

async function time(act: () => unknown): Promise<number> {
  const { user: before } = process.cpuUsage();
  await act();
  return (process.cpuUsage().user - before) / 1e6;
}

/** Does everything to one of the texts, and prints what takes long or grows faster than its input. */
async function measure(
  input: string,
  make: (n: number) => string,
  reporters: readonly NamedReporter[],
): Promise<Row[]> {
  const found = new Map<string, Row>();
  const note = async (act: string, megabytes: number, run: () => unknown) => {
    const row = found.get(act) ?? { input, act, seconds: [] };
    found.set(act, row);
    const last = row.seconds.at(-1);
    if (last !== undefined && last * megabytes > TOO_LONG) return;
    row.seconds.push((await time(run)) / megabytes);
  };
  for (const times of [1, 2, 4]) {
    const text = make(times * SIZE);
    const megabytes = text.length / 1e6;
    const lines = text.split('\n').map((line) => `${JSON.stringify({ text: line })}\n`);
    for (const { name, act } of INPUTS) {
      const given = name === 'input jsonl' ? lines.join('') : text;
      await note(name, given.length / 1e6, () => act(given));
    }
    let digested: ReturnType<typeof digestArticle> | undefined;
    await note('digest', megabytes, () => {
      digested = digestArticle(text, { id: 'a.txt', explain: true });
    });
    await note('statements', megabytes, () => digestArticle(text, { only: ['statements'] }));
    if (digested === undefined) continue;
    for (const { name, reporter } of reporters) {
      await note(name, megabytes, () => [reporter.article(digested!), makeEntry(digested!)]);
    }
  }
  for (const row of found.values()) if (isBad(row)) print(row);
  return [...found.values()];
}

function isBad({ seconds }: Row): boolean {
  const last = seconds.at(-1)!;
  return last > 1 || (last > 0.2 && last > 2 * seconds[0]!);
}

function print({ input, act, seconds }: Row): void {
  console.log(
    `${input.padEnd(40)} ${act.padEnd(18)} ${seconds.map((s) => s.toFixed(2).padStart(7)).join(' ')}`,
  );
}

async function run(): Promise<void> {
  const reporters = await loadReporters();
  // Once unseen, so that V8 has compiled what is measured.
  for (const make of Object.values(WORST_TEXTS)) digestArticle(make(SIZE / 20), {});
  const rows: Row[] = [];
  for (const [name, make] of Object.entries({ ...WORST_TEXTS, ...WORST_MARKUP, ...WORST_PAGES })) {
    if (values.only === undefined || name.includes(values.only))
      rows.push(...(await measure(name, make, reporters)));
  }
  console.log('The worst:');
  for (const row of rows.sort((a, b) => b.seconds.at(-1)! - a.seconds.at(-1)!).slice(0, 12)) print(row);
}

void run();
