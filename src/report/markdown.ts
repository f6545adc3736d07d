import type { Digest, DigestedArticle } from '../types.ts';
import { NOBODY, renderCount } from './content/facts.ts';
import { groupSpeech, hasSpeech, nameSpeech } from './content/speech.ts';
import { renderUtterance, type Utterance } from './content/utterances.ts';
import { renderLine } from './content/visible.ts';
import { PAGES, type Reporter, type ReportOptions } from './reporter.ts';

/**
 * Notes in Markdown (CommonMark): summary, quotes as block quotes, statements as lists, keywords. A single article has
 * its counts as front matter; among several, where front matter cannot stand, a line under the title gives them.
 */
export function markdownReporter({ several }: Pick<ReportOptions, 'several'>): Reporter {
  return {
    ...PAGES,
    article: (article) => {
      const { digest, name } = article;
      const blocks = [
        ...(several ? [] : [renderFrontMatter(digest)]),
        `# ${escapeMarkdown(name)}`,
        ...(several ? [renderFacts(digest)] : []),
        ...renderSummary(digest),
        ...renderSpeech(article),
        ...renderKeywords(digest),
      ];
      return `${blocks.join('\n\n')}\n`;
    },
  };
}

function renderFrontMatter({ title, id, language, counts, quotes, statements, speakers }: Digest): string {
  // A JSON string is a YAML string.
  const fields = {
    title: title && JSON.stringify(renderLine(title)),
    source: JSON.stringify(renderLine(String(id))),
    language,
    words: counts.words,
    sentences: counts.sentences,
    paragraphs: counts.paragraphs,
    quotes: quotes?.length,
    statements: statements?.length,
    speakers: speakers?.length,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : `${key}: ${value}`,
  );
  return `---\n${lines.join('\n')}\n---`;
}

function renderFacts({ id, counts, quotes, statements }: Digest): string {
  const facts = [
    escapeMarkdown(String(id)),
    renderCount(counts.words, 'word'),
    renderCount(counts.sentences, 'sentence'),
    ...(quotes ? [renderCount(quotes.length, 'quote')] : []),
    ...(statements ? [renderCount(statements.length, 'statement')] : []),
  ];
  return facts.join(' · ');
}

function renderSummary({ summary }: Digest): string[] {
  if (!summary?.length) return [];
  // Markdown numbers a list from its first number on, so ranks in any other order are written out.
  const counted = summary.every(({ rank }, i) => rank === i + 1);
  const items = summary.map(({ rank, text }) =>
    counted ? `${rank}. ${escapeMarkdown(text)}` : `- **${rank}.** ${escapeMarkdown(text)}`,
  );
  return ['## Summary', items.join('\n')];
}

/** Quotes as block quotes, statements as the items of a list: they are the writer’s words. */
function renderSpeech(article: DigestedArticle): string[] {
  if (!hasSpeech(article)) return [];
  const blocks = groupSpeech(article).flatMap(({ speaker, role, isDoubtful, utterances, statements }) => {
    const name = speaker === null ? NOBODY : `**${escapeMarkdown(speaker)}**`;
    const doubt = isDoubtful ? DOUBT : '';
    return [
      `${name}${doubt}${role ? `, ${escapeMarkdown(role)}` : ''}`,
      ...utterances.map((utterance) => renderBlockQuote(utterance, !isDoubtful)),
      ...renderStatementList(statements),
    ];
  });
  return [`## ${nameSpeech(article)}`, ...blocks];
}

/** Marks a speaker who may be another. */
const DOUBT = ' (?)';

/** An utterance as a block quote. */
export function renderBlockQuote(utterance: Utterance, showsDoubt: boolean): string {
  const doubt = showsDoubt && utterance.isDoubtful ? DOUBT : '';
  return `> ${escapeMarkdown(renderUtterance(utterance))}${doubt}`;
}

/** Statements as a list, if there are any. */
export function renderStatementList(statements: readonly { readonly text: string }[]): string[] {
  return statements.length === 0
    ? []
    : [statements.map(({ text }) => `- ${escapeMarkdown(text)}`).join('\n')];
}

function renderKeywords({ keywords }: Digest): string[] {
  if (!keywords?.length) return [];
  return ['## Keywords', keywords.map(({ term }) => escapeMarkdown(term)).join(', ')];
}

/**
 * Signs that Markdown, in one of its dialects, may act on wherever they stand: `*emphasis*`, `[link](…)`, `<tag>`,
 * `&entity;`, `` `code` ``, `~~struck~~`, `==marked==`, `#tag`, tables, and mathematics between `$` (which a figure
 * does not open, so $5 stays as it is). An underscore inside a word does nothing.
 */
const ACTING =
  /[\\`*[\]<|~#]|&(?=#?[\p{L}\p{N}]{1,40};)|={2,}|\$(?!\d)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;

/** What makes a list, a quote, a rule or an underline of the line that it begins. */
const OPENING = /^(?:[>=]|[+-](?=[ -]|$)|\d{1,9}(?=[.)](?: |$)))/;

/** Words of an article as Markdown that shows them and nothing else, on one line. */
export function escapeMarkdown(text: string): string {
  return renderLine(text)
    .trim()
    .replace(ACTING, (signs) => signs.replace(/./gu, '\\$&'))
    .replace(OPENING, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}
