import { Chalk, type ChalkInstance } from 'chalk';
import type { Digest, DigestedArticle, Explanation, SummarySentence } from '../types.ts';
import { renderCount, renderReadingTime } from './facts.ts';
import { plain, wrapPieces } from './pieces.ts';
import { type Counts, PAGES, type Reporter, type ReportOptions } from './reporter.ts';
import { groupSpeech, hasSpeech, nameSpeech, renderUtterance } from './speech.ts';
import { renderLine, renderVisible } from './visible.ts';
import { measureWidth, wrapText } from './wrap.ts';

/** The page for the terminal: title, summary, quotes by speaker, keywords. */
export function textReporter({ several, width, color }: ReportOptions): Reporter {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    ...PAGES,
    ...(several && { total: (counts: Counts) => renderTotal(counts, width, chalk) }),
    article: (article) => {
      const { digest } = article;
      const blocks = [
        renderHead(article, width, chalk),
        digest.summary && renderSummary(digest.summary, width, chalk),
        (digest.quotes ?? digest.statements) && renderSpeech(article, width, chalk),
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
  return `${chalk.dim('──')} ${label} ${chalk.dim('─'.repeat(rest))}`;
}

/** The line that ends a page of more than one article. */
function renderTotal({ articles, words, quotes }: Counts, width: number, chalk: ChalkInstance): string {
  if (articles < 2) return '';
  const facts = [renderCount(articles, 'article'), renderCount(words, 'word')];
  if (quotes > 0) facts.push(renderCount(quotes, 'quote'));
  return `\n${renderRule(facts.join(' · '), width, chalk)}\n`;
}

function renderHead({ digest }: DigestedArticle, width: number, chalk: ChalkInstance): string[] {
  const { title, counts } = digest;
  const facts = [renderCount(counts.words, 'word'), renderReadingTime(counts.words)];
  const head = title === null ? [] : wrap(title, width, '', '').map((line) => chalk.bold(line));
  return [...head, ...wrapList(facts, ' · ', width, '', '').map((line) => chalk.dim(line))];
}

/** Columns from which on there is room for bars. */
const ROOM_FOR_BARS = 50;

function renderSummary(summary: readonly SummarySentence[], width: number, chalk: ChalkInstance): string[] {
  const digits = summary.reduce((most, { rank }) => Math.max(most, String(rank).length), 1);
  const hasBars = width >= ROOM_FOR_BARS;
  const indent = ' '.repeat(digits + (hasBars ? BAR + 5 : 4));
  const lines = summary.flatMap(({ rank, text, score, explain }) => {
    const [first = '', ...others] = wrap(text, width, '', indent);
    const number = chalk.bold(String(rank).padStart(digits + 2));
    return [
      `${number}  ${hasBars ? `${renderBar(score, chalk)} ` : ''}${first}`,
      ...others,
      ...(explain ? renderExplanation(explain, score, width, indent).map((line) => chalk.dim(line)) : []),
    ];
  });
  return lines.length > 0 ? [chalk.bold('Summary'), ...lines] : [];
}

/** Columns of a score's bar. */
const BAR = 5;

/** A score as a heavy line on a light one, to a tenth. */
function renderBar(score: number, chalk: ChalkInstance): string {
  const halves = Math.round(Math.min(Math.max(score, 0), 1) * BAR * 2);
  const heavy = '━'.repeat(halves >> 1) + (halves % 2 === 1 ? '╾' : '');
  return chalk.magenta(heavy) + chalk.dim('─'.repeat(BAR - heavy.length));
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

/**
 * Quotes under their speakers, in the order in which they first speak; those of nobody named come last. Statements
 * follow, behind a dash and without quotation marks: they are the writer’s words.
 */
function renderSpeech(article: DigestedArticle, width: number, chalk: ChalkInstance): string[] {
  const lines = [chalk.bold(nameSpeech(article))];
  if (!hasSpeech(article)) return [...lines, chalk.dim('  none')];
  const roles = new Map(article.digest.speakers?.map(({ name, role }) => [name, role]));
  for (const { speaker, utterances, statements } of groupSpeech(article)) {
    const role = speaker === null ? null : roles.get(speaker);
    const heading = [
      { text: speaker ?? 'Speaker not named', paint: chalk.magenta },
      { text: role ? `, ${role}` : '', paint: plain },
    ];
    const blocks = [
      wrapPieces(heading, width - 4).map((line, i) => `${i === 0 ? '  ' : '    '}${line}`),
      ...utterances.map((parts) => wrap(renderUtterance(parts), width, '    ', '     ')),
      ...statements.map((statement) =>
        wrap(statement, width, '    – ', '      ').map((line) => chalk.dim(line)),
      ),
    ];
    for (const line of blocks.flat()) lines.push(line);
  }
  return lines;
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
