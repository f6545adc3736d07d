import { Chalk, type ChalkInstance } from 'chalk';
import type { Digest, DigestedArticle, Quote, Statement } from '../../types.ts';
import { isDoubtful, NOBODY, renderCount, renderReadingTime } from '../content/facts.ts';
import { type Block, cutArticle, type Run } from '../content/passages.ts';
import { renderLine } from '../content/visible.ts';
import { listVoices, renderAmount, type Voice, voiceOfQuotes, voiceOfStatements } from '../content/voices.ts';
import { PAGES, type Reporter, type ReportOptions } from '../reporter.ts';
import { renderDoubt, wrapList } from './lines.ts';
import { type Paint, type Piece, plain, wrapPieces } from './pieces.ts';

/**
 * The whole article for the terminal: the sentences of the summary in brackets with their rank, quotes tinted and keyed
 * by speaker, cues and mentions underlined, statements in angle brackets or, with color, slanted in the tint of their
 * speaker. Colors only repeat what the signs say.
 */
export function highlightReporter({ width, color, several }: ReportOptions): Reporter {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    ...PAGES,
    article: (article) => {
      const { digest } = article;
      const voices = listVoices(article);
      const render = pieceRenderer(article, voices, chalk);
      const blocks = cutArticle(article).map((block) => wrapPieces(render(block), width).join('\n'));
      const head = renderHead(digest, several, width, chalk);
      const legend = renderLegend(digest, voices, width, chalk);
      return `${[head, ...legend, ...blocks].filter((block) => block !== '').join('\n\n')}\n`;
    },
  };
}

/**
 * Looks that tell speakers apart: colors that show on light and on dark backgrounds, the most different first; then the
 * same in italics, then in the lighter shades.
 */
function tints(chalk: ChalkInstance): ChalkInstance[] {
  const colors = [chalk.magenta, chalk.cyan, chalk.red, chalk.green, chalk.blue, chalk.yellow];
  const { italic } = chalk;
  return [
    ...colors,
    ...[italic.magenta, italic.cyan, italic.red, italic.green, italic.blue, italic.yellow],
    ...[chalk.magentaBright, chalk.cyanBright, chalk.redBright, chalk.greenBright, chalk.blueBright],
  ];
}

function renderHead({ id, counts }: Digest, several: boolean, width: number, chalk: ChalkInstance): string {
  const facts = [
    ...(several ? [renderLine(String(id))] : []),
    renderCount(counts.words, 'word'),
    renderReadingTime(counts.words),
  ];
  return wrapList(facts, ' · ', width, '', '')
    .map((line) => chalk.dim(line))
    .join('\n');
}

/** A legend of the signs that occur. */
function renderLegend(
  digest: Digest,
  voices: readonly Voice[],
  width: number,
  chalk: ChalkInstance,
): string[] {
  const { summary, quotes = [], statements = [] } = digest;
  const lines: Piece[][] = [];
  if (summary?.length) {
    const [open, close] = brackets(1, chalk);
    lines.push([
      ...renderOpening(open, chalk),
      { text: 'a sentence of the summary, with its rank', paint: chalk.bold },
      { text: close, paint: chalk.bold },
    ]);
  }
  voices.forEach((voice, v) => {
    const paint = paintVoice(voices, v, chalk);
    const role = voice.role === null ? '' : `, ${voice.role}`;
    lines.push([
      { text: `[${voice.key}] `, paint },
      { text: renderLine(voice.name ?? NOBODY), paint },
      ...(isAllDoubtful(voice, digest) ? [renderDoubt({ faint: chalk.dim })] : []),
      { text: renderLine(role), paint: plain },
      { text: ` · ${renderAmount(voice)}`, paint: chalk.dim },
    ]);
  });
  if ([...quotes, ...statements].some(isDoubtful))
    lines.push([{ text: '[A?] the speaker is uncertain', paint: chalk.dim }]);
  return lines.length === 0 ? [] : [lines.flatMap((pieces) => wrapPieces(pieces, width)).join('\n')];
}

function isAllDoubtful(voice: Voice, { quotes, statements }: Digest): boolean {
  const said = [...voice.quotes.map((q) => quotes![q]!), ...voice.statements.map((s) => statements![s]!)];
  return said.every(isDoubtful);
}

/** What stands before and after a sentence of the summary. Inverse shows the rank's extent where there is color. */
function brackets(rank: number, chalk: ChalkInstance): [open: string, close: string] {
  return chalk.level > 0 ? [`\u00a0${rank}\u00a0`, ''] : [`[${rank}:`, ']'];
}

/** The sign before a sentence, with blanks that keep it on the line of the first word. */
function renderOpening(sign: string, chalk: ChalkInstance): Piece[] {
  if (sign === '') return [];
  const unbind = (part: string) => part.replaceAll('\u00a0', ' ');
  return [
    { text: sign, paint: (part) => chalk.inverse(unbind(part)) },
    { text: '\u00a0', paint: unbind },
  ];
}

function paintVoice(voices: readonly Voice[], v: number, chalk: ChalkInstance): Paint {
  const colors = tints(chalk);
  return voices[v]!.name === null ? chalk.dim : colors[v % colors.length]!;
}

/** A function that cuts a paragraph into pieces. */
function pieceRenderer(
  { digest, text }: DigestedArticle,
  voices: readonly Voice[],
  chalk: ChalkInstance,
): (block: Block) => Piece[] {
  const voiceOf = voiceOfQuotes(voices);
  const stating = voiceOfStatements(voices);
  const ranks = new Map(digest.summary?.map(({ sentence, rank }) => [sentence, rank]));

  const renderKey = ({ key }: Voice, tint: Paint, said: Quote | Statement): Piece[] => {
    const doubt = isDoubtful(said) ? [{ text: '?', paint: chalk.dim }] : [];
    return [{ text: `[${key}`, paint: tint }, ...doubt, { text: ']', paint: tint }];
  };

  const renderStated = (run: Run, base: Paint): Piece[] => {
    const { statement, quote } = run;
    if (!statement) return renderRun(run, base);
    const v = stating.get(statement.index)!;
    const tint = paintVoice(voices, v, chalk);
    const slanted = (part: string) => base(tint(chalk.italic(part)));
    const key = renderKey(voices[v]!, tint, digest.statements![statement.index]!);
    const [open, close] = chalk.level > 0 ? ['', ''] : ['‹', '›'];
    return [
      ...(statement.opens ? [{ text: open, paint: plain }] : []),
      ...renderRun(run, quote === null ? slanted : base),
      ...(statement.closes ? [{ text: close, paint: plain }, ...key] : []),
    ];
  };

  const renderRun = ({ start, end, quote, closes, attribution }: Run, base: Paint): Piece[] => {
    const v = quote === null ? undefined : voiceOf.get(quote);
    const tint = v === undefined ? plain : paintVoice(voices, v, chalk);
    const words = text.slice(start, end);
    const underline = attribution === null ? plain : chalk.underline;
    const piece =
      attribution !== null && chalk.level === 0
        ? { text: `_${words}_`, paint: plain }
        : { text: words, paint: (part: string) => base(tint(underline(part))) };
    if (!closes || v === undefined) return [piece];
    return [piece, ...renderKey(voices[v]!, tint, digest.quotes![quote!]!)];
  };

  return ({ kind, passages }) =>
    passages.flatMap(({ index, runs }): Piece[] => {
      const rank = ranks.get(index);
      const base = rank !== undefined || kind !== 'prose' ? chalk.bold : plain;
      const pieces = runs.flatMap((run) => renderStated(run, base));
      const [open, close] = rank === undefined ? ['', ''] : brackets(rank, chalk);
      return [...renderOpening(open, chalk), ...pieces, { text: `${close} `, paint: plain }];
    });
}
