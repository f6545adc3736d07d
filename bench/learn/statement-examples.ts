import { parseDoc } from '../../src/doc/doc.ts';
import type { QuoteAnalysis } from '../../src/quotes/analysis.ts';
import { findQuotations } from '../../src/quotes/marks/marks.ts';
import { weightIndices } from '../../src/quotes/model/model.ts';
import { analyzeQuotes } from '../../src/quotes/quotes.ts';
import type { ReportingClause } from '../../src/quotes/statements/clauses/reporting-clause.ts';
import type { FramedPlace } from '../../src/quotes/statements/edges/framed-place.ts';
import { STATEMENT_SCHEMAS, type StatementModels } from '../../src/quotes/statements/models.ts';
import {
  type EdgeOptions,
  type FrameOptions,
  findEndOptions,
  findFrameOptions,
  findSpeakerOptions,
  findStartOptions,
} from '../../src/quotes/statements/options.ts';
import { IS } from '../../src/quotes/tokens/classes.ts';
import { GAP } from '../../src/quotes/tokens/tokens.ts';
import type { AttributedArticle, Attribution, Range } from '../corpora.ts';
import { spanOverlap } from '../measures/statements.ts';
import type { Instance } from './log-linear.ts';

/** An article with what the models of statements learn from it. */
export interface StatementArticle extends AttributedArticle {
  readonly analysis: QuoteAnalysis;
  readonly instances: StatementModels<readonly Instance[]>;
}

/** A stretch of tokens that comes nearest to what was marked. */
interface Match {
  readonly place: FramedPlace;
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly overlap: number;
  readonly source: readonly Range[];
}

/** A stretch that shares less than this with what was marked is not the statement. */
const LEAST_OVERLAP = 0.5;
/** Of two readings with the same stretch the one whose mention stands in the source is right. */
const SOURCE_BONUS = 0.001;

/**
 * Reads an article whose attributions were marked, and makes an example of every cue in it that was judged.
 *
 * @param cues Those that were; `null` says that all were.
 */
export function readStatementArticle(
  article: AttributedArticle,
  cues: readonly Range[] | null,
): StatementArticle {
  const doc = parseDoc(article.text);
  const analysis = analyzeQuotes(doc, findQuotations(doc));
  const instances: StatementModels<Instance[]> = { frame: [], start: [], end: [], speaker: [] };
  for (const options of findFrameOptions(analysis)) {
    const [from, to] = cueOf(options.places[0]!.clause, analysis);
    if (cues && !cues.some((range) => overlaps(range, from, to))) continue;
    const attributions = article.attributions.filter(
      ({ cue, content }) => content.length > 0 && cue.some((range) => overlaps(range, from, to)),
    );
    // Whether a cue without a source reports a statement nobody has marked.
    if (attributions.length > 0 && attributions.every(({ source }) => source.length === 0)) continue;
    addInstances(instances, options, findMatch(options, attributions));
  }
  return { ...article, analysis, instances };
}

function addInstances(
  { frame, start, end, speaker }: StatementModels<Instance[]>,
  { values }: FrameOptions,
  match: Match | null,
): void {
  const right = [match ? match.index + 1 : 0];
  frame.push({ choices: values.map((named) => weightIndices(STATEMENT_SCHEMAS.frame, named)), right });
  if (!match) return;
  addEdges(start, 'start', findStartOptions(match.place), match.start);
  addEdges(end, 'end', findEndOptions(match.place), match.end);
  addSpeakers(speaker, match);
}

function addSpeakers(instances: Instance[], { place, source }: Match): void {
  const { mentions, values } = findSpeakerOptions(place);
  const named = mentions.flatMap((mention, i) => (isSource(place.analysis, mention, source) ? [i] : []));
  // “A spokeswoman for Lowe said”: the source is the whole, but Lowe does not speak.
  const free = named.filter((i) => !isGoverned(place.analysis, mentions[i]!));
  const right = free.length > 0 ? free : named;
  if (values.length === 0 || right.length === 0) return;
  instances.push({ choices: values.map((named) => weightIndices(STATEMENT_SCHEMAS.speaker, named)), right });
}

function addEdges(
  instances: Instance[],
  name: keyof StatementModels,
  { tokens, describe }: EdgeOptions,
  token: number,
): void {
  const values = describe();
  if (values.length === 0) return;
  const choices = values.map((named) => weightIndices(STATEMENT_SCHEMAS[name], named));
  instances.push({ choices, right: [tokens.indexOf(token)] });
}

/** The words of a clause’s cue; of a label that is the colon behind it. */
export function cueOf({ first, end, link }: ReportingClause, { tokens }: QuoteAnalysis): Range {
  return link === 'label'
    ? [tokens.ends[end - 1]!, tokens.starts[end]!]
    : [tokens.starts[first]!, tokens.ends[end - 1]!];
}

/** The stretch that comes nearest to one of some contents, where they are no quotes. */
function findMatch({ places }: FrameOptions, attributions: readonly Attribution[]): Match | null {
  let best: Match | null = null;
  for (const { content, source } of attributions) {
    if (isMostlyQuoted(places[0]!.analysis, content)) continue;
    for (const [index, place] of places.entries()) {
      const { start, end, overlap } = nearest(place, withinSentence(place, content));
      if (overlap < LEAST_OVERLAP) continue;
      const score = overlap + (namesSource(place, source) ? SOURCE_BONUS : 0);
      if (score > (best?.overlap ?? 0)) best = { place, index, start, end, overlap: score, source };
    }
  }
  return best;
}

/** The parts of a content that reach into the sentence of the clause: speech that goes on behind it is found from there. */
function withinSentence({ analysis: { tokens }, sentence }: FramedPlace, content: readonly Range[]) {
  const own = content.filter((range) =>
    overlaps(range, tokens.starts[sentence.first]!, tokens.ends[sentence.end - 1]!),
  );
  return own.length > 0 ? own : content;
}

/** The two edges of a place whose stretch shares most with some content. */
function nearest(place: FramedPlace, content: readonly Range[]): Pick<Match, 'start' | 'end' | 'overlap'> {
  const { tokens } = place.analysis;
  let best = { start: -1, end: -1, overlap: 0 };
  const ends = findEndOptions(place).tokens;
  for (const start of findStartOptions(place).tokens) {
    for (const end of ends) {
      const span = { start: tokens.starts[start]!, end: tokens.ends[end - 1]! };
      const overlap = spanOverlap(content, span);
      if (overlap > best.overlap) best = { start, end, overlap };
    }
  }
  return best;
}

/** Whether at least half of a content stands in quotation marks: the quotes tell of it. */
function isMostlyQuoted({ tokens, quotations }: QuoteAnalysis, content: readonly Range[]): boolean {
  let quoted = 0;
  let words = 0;
  for (let i = 0; i < tokens.count; i++) {
    if (!content.some((range) => overlaps(range, tokens.starts[i]!, tokens.ends[i]!))) continue;
    words++;
    if (quotations[tokens.inside[i]!]) quoted++;
  }
  return quoted * 2 >= words;
}

function namesSource({ analysis, clause }: FramedPlace, source: readonly Range[]): boolean {
  return isSource(analysis, clause.mention, source);
}

function isSource({ tokens, mentions }: QuoteAnalysis, mention: number, source: readonly Range[]): boolean {
  const { first, end } = mentions[mention]!;
  return source.some((range) => overlaps(range, tokens.starts[first]!, tokens.ends[end - 1]!));
}

function isGoverned({ tokens, mentions }: QuoteAnalysis, mention: number): boolean {
  const { first } = mentions[mention]!;
  return first > 0 && tokens.gap[first] === GAP.blank && (tokens.is[first - 1]! & IS.preposition) !== 0;
}

function overlaps([start, end]: Range, from: number, to: number): boolean {
  return start < to && from < end;
}
