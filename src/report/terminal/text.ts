import { Chalk, type ChalkInstance } from 'chalk';
import type { Digest, DigestedArticle, Explanation, SummarySentence } from '../../types.ts';
import { NOBODY, renderCount, renderReadingTime } from '../content/facts.ts';
import { groupSpeech, hasSpeech, nameSpeech, type SpeakerSpeech } from '../content/speech.ts';
import { renderVisible } from '../content/visible.ts';
import { type Counts, PAGES, type Reporter, type ReportOptions } from '../reporter.ts';
import {
  type Inks,
  ROOM_FOR_NUMBERS,
  renderDoubt,
  renderParagraph,
  renderStatementLines,
  renderUtteranceLines,
  wrapHeading,
  wrapLine,
  wrapList,
} from './lines.ts';
import { measureWidth } from './wrap.ts';

/** What all parts of a page are worded with. */
interface Page {
  readonly width: number;
  readonly inks: Inks;
}

/** The page for the terminal: title, summary, quotes by speaker, keywords. */
export function textReporter({ several, width, color }: ReportOptions): Reporter {
  const page = { width, inks: inksOf(color) };
  return {
    ...PAGES,
    ...(several && { total: (counts: Counts) => renderTotal(counts, page) }),
    article: (article) => {
      const { digest } = article;
      const blocks = [
        renderHead(digest, page),
        digest.summary && renderSummary(article, digest.summary, page),
        (digest.quotes ?? digest.statements) && renderSpeech(article, page),
        digest.keywords && renderKeywords(digest, page),
      ];
      const shown = blocks.filter((block) => block !== undefined && block.length > 0) as string[][];
      const rule = several ? `${renderRule(String(digest.id), page)}\n` : '';
      return `${rule}${shown.map((lines) => `${lines.join('\n')}\n`).join('\n')}`;
    },
  };
}

/** Words are bold or dim; where there is no color, they are neither. */
export function inksOf(color: boolean): Inks {
  const chalk: ChalkInstance = new Chalk({ level: color ? 1 : 0 });
  return { strong: chalk.bold, faint: chalk.dim };
}

/** A line across the page with the name of what follows. */
function renderRule(name: string, { width, inks }: Page): string {
  const label = renderVisible(name);
  const rest = Math.max(width - measureWidth(label) - 4, 2);
  return `${inks.faint('──')} ${label} ${inks.faint('─'.repeat(rest))}`;
}

/** The line that ends a page of more than one article. */
function renderTotal({ articles, words, quotes }: Counts, page: Page): string {
  if (articles < 2) return '';
  const facts = [renderCount(articles, 'article'), renderCount(words, 'word')];
  if (quotes > 0) facts.push(renderCount(quotes, 'quote'));
  return `\n${renderRule(facts.join(' · '), page)}\n`;
}

function renderHead({ title, counts }: Digest, { width, inks }: Page): string[] {
  const facts = [renderCount(counts.words, 'word'), renderReadingTime(counts.words)];
  const head = title === null ? [] : wrapLine(title, width, '', '').map((line) => inks.strong(line));
  return [...head, ...wrapList(facts, ' · ', width, '', '').map((line) => inks.faint(line))];
}

function renderSummary(
  { paragraphs }: DigestedArticle,
  summary: readonly SummarySentence[],
  { width, inks }: Page,
): string[] {
  const numbers = paragraphs.flatMap(({ firstSentence, endSentence, number }) =>
    new Array<number | null>(endSentence - firstSentence).fill(number),
  );
  const numberOf = ({ sentence }: SummarySentence) =>
    width < ROOM_FOR_NUMBERS ? '' : renderParagraph(numbers[sentence] ?? null);
  const digits = summary.reduce((most, { rank }) => Math.max(most, String(rank).length), 1);
  const columns = summary.reduce((most, entry) => Math.max(most, numberOf(entry).length), 0);
  const gap = columns > 0 ? '  ' : '';
  const indent = ' '.repeat(digits + columns + gap.length + 4);
  const lines = summary.flatMap((entry) => {
    const { rank, text, score, explain } = entry;
    const [first = '', ...others] = wrapLine(text, width, '', indent);
    const number = inks.strong(String(rank).padStart(digits + 2));
    return [
      `${number}  ${inks.faint(numberOf(entry).padEnd(columns))}${gap}${first}`,
      ...others,
      ...(explain ? renderExplanation(explain, score, width, indent).map((line) => inks.faint(line)) : []),
    ];
  });
  if (lines.length === 0) return [];
  const isExplained = summary.some(({ explain }) => explain);
  const note = isExplained ? wrapLine(ABOUT_PARTS, width, '  ', '  ').map((line) => inks.faint(line)) : [];
  return [inks.strong('Summary'), ...lines, ...note];
}

/** Stands below sentences that are explained. */
const ABOUT_PARTS =
  'The parts of a score add up to it: docs/record.md says what each measures. Terms stand with their weights.';

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

/** Quotes under their speakers, and behind dashes what they state without quotation marks: in the writer’s words. */
function renderSpeech(article: DigestedArticle, page: Page): string[] {
  const { inks } = page;
  const heading = inks.strong(nameSpeech(article));
  if (!hasSpeech(article)) return [heading, inks.faint('  none')];
  const speakers = groupSpeech(article).map((speaker) => renderSpeaker(speaker, page).join('\n'));
  return [heading, speakers.join('\n\n')];
}

function renderSpeaker(
  { speaker, role, isDoubtful: isAllDoubtful, utterances, statements }: SpeakerSpeech,
  { width, inks }: Page,
): string[] {
  const heading = [
    { text: speaker ?? NOBODY, paint: inks.strong },
    ...(isAllDoubtful ? [renderDoubt(inks)] : []),
    { text: role ? `, ${role}` : '', paint: inks.faint },
  ];
  const place = { width, indent: '    ', showsDoubt: !isAllDoubtful, inks };
  return [
    ...wrapHeading(heading, width, '  '),
    ...utterances.flatMap((utterance) => renderUtteranceLines(utterance, place)),
    ...statements.flatMap((statement) => renderStatementLines(statement, place)),
  ];
}

function renderKeywords({ keywords = [] }: Digest, { width, inks }: Page): string[] {
  if (keywords.length === 0) return [];
  const terms = keywords.map(({ term }) => term);
  return [inks.strong('Keywords'), ...wrapList(terms, ' · ', width, '  ', '  ')];
}
