import { statementVerbOf } from '../../lexicon/statement-verbs.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import { chooseByScore } from '../model/choice.ts';
import { type Model, scoreAll } from '../model/model.ts';
import { IS } from '../tokens/classes.ts';
import { GAP, lowerAt } from '../tokens/tokens.ts';
import { closesSpeech } from './clauses/apostrophes.ts';
import type { ReportingClause, SentenceTokens } from './clauses/reporting-clause.ts';
import { isPlainObject } from './frames/plain-object.ts';
import { isSure } from './frames/sure-rules.ts';
import { learnedStatements, type StatementModels } from './models.ts';
import {
  type EdgeOptions,
  type FrameOptions,
  findEndOptions,
  findFrameOptions,
  findSpeakerOptions,
  findStartOptions,
  type SpeakerOptions,
} from './options.ts';

/** What somebody is said to have said without quotation marks. */
export interface FoundStatement {
  readonly clause: ReportingClause;
  /** Index of the mention that names the speaker. */
  readonly speaker: number;
  /** Its first token, and the one after its last. */
  readonly first: number;
  readonly end: number;
  /** Probability of the choice, as the models have it. */
  readonly share: number;
}

/**
 * How much less likely it is made that a cue reports nothing. The models miss more statements than they invent: on
 * folds of the training articles F1 rises up to here and little beyond, where more and more is invented.
 */
const NOTHING_HANDICAP = 0.7;

/**
 * How much more likely a stretch is made where the language leaves little doubt; chosen by what it finds in articles that
 * nobody has marked. The models have seen few such examples: the marks of PolNeAR leave out what is quoted for the most
 * part, and this teaches them that a quotation beside a clause of saying is no statement.
 */
const SURE_BONUS = 2.3;

/**
 * Finds the statements of an article. The stages, each a folder, in this order:
 *
 * 1. `clauses`: which words report something, and who speaks by them?
 * 2. `frames`: which stretches beside such a clause may hold what it reports?
 * 3. `edges`: where may a statement in that stretch start and end?
 *
 * `options.ts` lists what each stage finds, described by its `features`, and one model for each chooses: a frame or
 * nothing, then the start, the end and the speaker.
 *
 * @returns In text order; of two that start together the longer one comes first.
 */
export function findStatements(
  analysis: QuoteAnalysis,
  models: StatementModels = learnedStatements().models,
): FoundStatement[] {
  const found: FoundStatement[] = [];
  for (const options of findFrameOptions(analysis)) {
    const statement = chooseStatement(options, models);
    if (!statement || isQuoted(analysis, statement) || standsElsewhere(analysis, statement)) continue;
    found.push(statement, ...continued(analysis, statement, options.places[0]!.sentence));
  }
  return found
    .sort((a, b) => a.first - b.first || b.end - a.end || b.share - a.share)
    .filter(({ first, end }, i, all) => first !== all[i - 1]?.first || end !== all[i - 1]?.end);
}

/** “''It rained,'' Lowe said. ''It was cold.''”: the speech that goes on behind the sentence of the clause. */
function continued(
  { tokens }: QuoteAnalysis,
  statement: FoundStatement,
  { end: next, speeches }: SentenceTokens,
): FoundStatement[] {
  const { clause, end: statementEnd } = statement;
  if (statementEnd > clause.from || !closesSpeech(speeches, statementEnd)) return [];
  const speech = tokens.gap[next]! & GAP.line ? undefined : speeches.find(({ first }) => first === next);
  return speech ? [{ ...statement, first: next, end: speech.end }] : [];
}

/** Whether all words of a statement stand in quotation marks: then they are a quote. */
function isQuoted({ tokens: { inside } }: QuoteAnalysis, { first, end }: FoundStatement): boolean {
  for (let i = first; i < end; i++) if (inside[i]! < 0) return false;
  return true;
}

/** “the charges, which he denies”, “she repeated it”, “she said, adding: …”: what was said stands elsewhere. */
function standsElsewhere({ tokens }: QuoteAnalysis, { first, end }: FoundStatement): boolean {
  if (end > first + 1) return false;
  return (
    statementVerbOf(lowerAt(tokens, first)) !== undefined ||
    (tokens.is[first]! & (IS.pronoun | IS.object)) !== 0 ||
    /^(?:it|this|that|these|those|which|so|what)$/.test(lowerAt(tokens, first))
  );
}

/** Chooses what one cue reports; `null` where it most likely reports nothing. */
function chooseStatement(options: FrameOptions, models: StatementModels): FoundStatement | null {
  const [scores, best] = scoreFrames(models.frame, options);
  if (best === 0) return null;
  const place = options.places[best - 1]!;
  const start = chooseEdge(models.start, findStartOptions(place));
  const end = chooseEdge(models.end, findEndOptions(place));
  if (isPlainObject(place, start.token, end.token)) return null;
  const speaker = chooseSpeaker(models.speaker, findSpeakerOptions(place));
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - scores[best]!);
  const share = (start.share * end.share * speaker.share) / sum;
  return { clause: place.clause, speaker: speaker.mention, first: start.token, end: end.token, share };
}

/** The scores of nothing and of each stretch, and the place of the best among them. */
function scoreFrames(
  model: Model,
  { places, values }: FrameOptions,
): [scores: readonly number[], best: number] {
  const scores = scoreAll(model, values);
  scores[0]! -= NOTHING_HANDICAP;
  for (const [i, place] of places.entries()) if (isSure(place)) scores[i + 1]! += SURE_BONUS;
  return [scores, scores.indexOf(Math.max(...scores))];
}

function chooseSpeaker(
  model: Model,
  { mentions, values }: SpeakerOptions,
): { mention: number; share: number } {
  if (values.length < 2) return { mention: mentions[0]!, share: 1 };
  const { index, share } = chooseByScore(model, values);
  return { mention: mentions[index]!, share };
}

function chooseEdge(model: Model, { tokens, describe }: EdgeOptions): { token: number; share: number } {
  if (tokens.length < 2) return { token: tokens[0]!, share: 1 };
  const { index, share } = chooseByScore(model, describe());
  return { token: tokens[index]!, share };
}
