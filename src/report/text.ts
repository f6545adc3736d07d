import { Chalk, type ChalkInstance } from 'chalk';
import type { Digest, Explanation, Quote, SummarySentence } from '../types.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { renderLine, renderVisible } from './visible.ts';
import { measureWidth, wrapText } from './wrap.ts';

/** The page for the terminal: title, summary, quotes by speaker, keywords. */
export function textReporter({ several, width, color }: ReportOptions): Reporter {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    opening: '',
    between: '\n',
    closing: '',
    article: (digest, text) => {
      const blocks = [
        renderHead(digest, width, chalk),
        digest.summary && renderSummary(digest.summary, width, chalk),
        digest.quotes && renderQuotes(digest, text, width, chalk),
        digest.keywords && renderKeywords(digest, width, chalk),
      ];
      const page = blocks.filter((block) => block !== undefined && block.length > 0) as string[][];
      const rule = several ? `${renderRule(String(digest.id), width, chalk)}\n` : '';
      return `${rule}${page.map((lines) => `${lines.join('\n')}\n`).join('\n')}`;
    },
  };
}

/** A line across the page with the name of the article that follows. */
function renderRule(name: string, width: number, chalk: ChalkInstance): string {
  const label = renderVisible(name);
  const rest = Math.max(width - measureWidth(label) - 4, 2);
  return `${chalk.dim('──')} ${chalk.cyan(label)} ${chalk.dim('─'.repeat(rest))}`;
}

function renderHead({ title, counts }: Digest, width: number, chalk: ChalkInstance): string[] {
  const facts = [
    count(counts.words, 'word'),
    count(counts.sentences, 'sentence'),
    count(counts.paragraphs, 'paragraph'),
  ];
  const head = title === null ? [] : wrap(title, width, '', '').map((line) => chalk.bold(line));
  return [...head, ...wrapList(facts, ', ', width, '', '').map((line) => chalk.dim(line))];
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

function renderSummary(summary: readonly SummarySentence[], width: number, chalk: ChalkInstance): string[] {
  const digits = Math.max(...summary.map(({ rank }) => String(rank).length), 1);
  const indent = ' '.repeat(digits + 4);
  const lines = summary.flatMap(({ rank, text, score, explain }) => {
    const [first = '', ...others] = wrap(text, width, indent, indent);
    const number = String(rank).padStart(digits + 2);
    return [
      `${chalk.bold.yellow(number)}${first.slice(number.length)}`,
      ...others,
      ...(explain ? renderExplanation(explain, score, width, indent).map((line) => chalk.dim(line)) : []),
    ];
  });
  return lines.length > 0 ? [chalk.bold('Summary'), ...lines] : [];
}

/** The score as the sum that it is, and the terms that speak for the sentence. */
function renderExplanation(
  { terms, parts }: Explanation,
  score: number,
  width: number,
  indent: string,
): string[] {
  const summands = Object.entries(parts)
    .filter(([, value]) => value !== 0)
    .map(([name, value], i) => {
      const sign = value < 0 ? '− ' : i > 0 ? '+ ' : '';
      return `${sign}${name} ${renderScore(Math.abs(value))}`;
    });
  const weights = terms.map(({ term, weight }) => `${term} ${renderScore(weight)}`);
  const further = `${indent}  `;
  return [
    ...wrapList([`score ${renderScore(score)} =`, ...summands], ' ', width, indent, further),
    ...wrapList(weights, ', ', width, `${indent}terms `, further),
  ];
}

function renderScore(score: number): string {
  return score.toFixed(3);
}

/** Quotes under their speakers, speakers in the order in which they first speak; those of nobody known come last. */
function renderQuotes(digest: Digest, text: string, width: number, chalk: ChalkInstance): string[] {
  const quotes = digest.quotes ?? [];
  if (quotes.length === 0) return [chalk.bold('Quotes'), chalk.dim('  none')];
  const roles = new Map(digest.speakers?.map(({ name, role }) => [name, role]));
  const lines = [chalk.bold('Quotes')];
  for (const [speaker, said] of groupQuotes(quotes)) {
    const role = speaker === null ? null : roles.get(speaker);
    const heading = `${speaker ?? 'Speaker not named'}${role ? `, ${role}` : ''}`;
    lines.push(...wrap(heading, width, '  ', '    ').map((line) => chalk.green(line)));
    for (const parts of said) lines.push(...wrap(joinParts(parts, text), width, '    ', '     '));
  }
  return lines;
}

/** Speaker → utterances → the quotes that each consists of. */
function groupQuotes(quotes: readonly Quote[]): Map<string | null, Quote[][]> {
  const groups = new Map<string | null, Quote[][]>();
  for (const quote of quotes) {
    const said = groups.get(quote.speaker);
    const last = said?.at(-1);
    if (said === undefined) groups.set(quote.speaker, [[quote]]);
    else if (last?.[0]?.utterance === quote.utterance) last.push(quote);
    else said.push([quote]);
  }
  // Re-inserting moves the group of nobody known to the end.
  const nobody = groups.get(null);
  if (nobody !== undefined) {
    groups.delete(null);
    groups.set(null, nobody);
  }
  return groups;
}

/** The parts of one utterance: an ellipsis stands for words of the writer's between them. */
function joinParts(parts: readonly Quote[], text: string): string {
  return parts
    .map(({ start, text: words }, i) => {
      const before = parts[i - 1];
      const joint =
        before === undefined ? '' : /[\p{L}\p{N}]/u.test(text.slice(before.end, start)) ? ' … ' : ' ';
      return `${joint}“${words}”`;
    })
    .join('');
}

function renderKeywords({ keywords = [] }: Digest, width: number, chalk: ChalkInstance): string[] {
  if (keywords.length === 0) return [];
  const terms = keywords.map(({ term }) => term);
  return [chalk.bold('Keywords'), ...wrapList(terms, ' · ', width, '  ', '  ')];
}

/** Wraps a list, keeping each item on one line where it fits on one. */
function wrapList(
  items: readonly string[],
  joint: string,
  width: number,
  first: string,
  further: string,
): string[] {
  const room = findRoom(width, first, further);
  const whole = items.map((item) => (measureWidth(item) <= room ? item.replace(/\s+/g, '\u00a0') : item));
  return wrap(whole.join(joint), width, first, further).map((line) => line.replaceAll('\u00a0', ' '));
}

/** Wraps words of an article, made harmless, with a first and a further indent. */
function wrap(text: string, width: number, first: string, further: string): string[] {
  const lines = wrapText(renderLine(text), findRoom(width, first, further));
  return lines.map((words, i) => `${i === 0 ? first : further}${words}`);
}

/** Columns that the wider of the indents leaves. */
function findRoom(width: number, first: string, further: string): number {
  return Math.max(width - Math.max(first.length, further.length), 1);
}
