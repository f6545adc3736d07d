/** Makes the examples from which the models of coreference learn. */
import { parseDoc } from '../../src/doc/doc.ts';
import { findQuotationContext } from '../../src/quotes/attribution/candidates/quotation-context.ts';
import type { Alternatives } from '../../src/quotes/coreference/discourse.ts';
import {
  type CoreferenceModels,
  DESCRIPTION_SCHEMA,
  PRONOUN_SCHEMA,
} from '../../src/quotes/coreference/models.ts';
import { findQuotations } from '../../src/quotes/marks/marks.ts';
import { chooseByScore } from '../../src/quotes/model/choice.ts';
import { type Schema, weightIndices } from '../../src/quotes/model/model.ts';
import { analyzeQuotes } from '../../src/quotes/quotes.ts';
import { IS } from '../../src/quotes/tokens/classes.ts';
import type { EditedArticle } from '../corpora.ts';
import type { DescribedArticle, StatedArticle } from '../marked.ts';
import { isSameName } from '../measures/names.ts';
import { type EditedReading, namesOf, readEditedArticle } from './edited.ts';
import type { Instance } from './log-linear.ts';

export const SCHEMAS = { pronoun: PRONOUN_SCHEMA, description: DESCRIPTION_SCHEMA };
export type Sort = keyof typeof SCHEMAS;

/** A pronoun or a description, and what may be chosen for it. */
export interface Example extends Instance {
  readonly sort: Sort;
  /** Whether the head of the mention is a noun for a person. */
  readonly isOfPerson: boolean;
}

/** Makes an example of every pronoun and every description by which a quote names its speaker. */
export function makeQuoteExamples(edited: EditedArticle, models: CoreferenceModels): Example[] {
  const seen = new Map<number, { sort: Sort; alternatives: Alternatives }>();
  const reading = readEditedArticle(edited, (sort, m, alternatives) => {
    // Of a phrase with a determiner the phrase itself comes first, whom its determiner stands for second.
    if (!seen.has(m)) seen.set(m, { sort, alternatives });
    return chooseByScore(models[sort], alternatives.values);
  });
  const examples: Example[] = [];
  reading.gold.forEach((gold, quotation) => {
    const mention = nearestCued(reading, quotation);
    const noted = seen.get(mention);
    if (!noted || !gold || gold.speaker === null || gold.how === 'name') return;
    seen.delete(mention);
    const { sort, alternatives } = noted;
    const right = rightReferents(reading, quotation, mention, alternatives);
    examples.push({ ...exampleOf(sort, alternatives, right), isOfPerson: isPersonal(reading, mention) });
  });
  return examples;
}

/** Makes an example of every pronoun by which a marked statement names its speaker. */
export function makeStatedExamples(
  { text, attributions, speakers }: StatedArticle,
  models: CoreferenceModels,
): Example[] {
  const { alternativesAt, isCalled } = readMarkedText(text, 'pronoun', models);
  return attributions.flatMap(({ source, cue }) => {
    const name = speakers.get(cue[0]![0]);
    const alternatives = name ? alternativesAt(source[0]![0]) : undefined;
    if (!name || !alternatives) return [];
    const right = alternatives.referents.flatMap((r, i) => (isCalled(r, name) ? [i] : []));
    return [exampleOf('pronoun', alternatives, right)];
  });
}

/** Makes an example of every marked description. */
export function makeDescribedExamples(
  { text, phrases }: DescribedArticle,
  models: CoreferenceModels,
): Example[] {
  const { alternativesAt, isCalled, referentAt } = readMarkedText(text, 'description', models);
  return phrases.flatMap(({ at, name, first }) => {
    const alternatives = alternativesAt(at[0]);
    if (!alternatives) return [];
    const { referents } = alternatives;
    const before = first ? referentAt(first[0]) : -1;
    const isMeant = (r: number) => (name === null ? r === before : isCalled(r, name));
    const known = referents.flatMap((r, i) => (r >= 0 && isMeant(r) ? [i] : []));
    const isNew = known.length === 0 && referents.at(-1) === -1;
    return [exampleOf('description', alternatives, isNew ? [referents.length - 1] : known)];
  });
}

/** Reads an article of which some pronouns or some descriptions are marked, the others resolved by the models. */
function readMarkedText(text: string, marked: Sort, models: CoreferenceModels) {
  const seen = new Map<number, Alternatives>();
  const doc = parseDoc(text);
  const { tokens, mentions, discourse } = analyzeQuotes(doc, findQuotations(doc), (sort, m, alternatives) => {
    if (sort === marked) seen.set(m, alternatives);
    return chooseByScore(models[sort], alternatives.values);
  });
  // Whom “her” of “her answer” stands for is asked, too, but not marked.
  const kind = marked === 'pronoun' ? 'pronoun' : 'phrase';
  const mentionAt = (start: number) =>
    mentions.findIndex((mention) => mention.kind === kind && tokens.starts[mention.first] === start);
  return {
    /** What may be chosen for the mention that starts at an offset; each is told once. */
    alternativesAt: (start: number) => {
      const m = mentionAt(start);
      const alternatives = seen.get(m);
      seen.delete(m);
      return alternatives;
    },
    referentAt: (start: number) => discourse.of[mentionAt(start)] ?? -1,
    isCalled: (r: number, name: string) => {
      const { start, end } = discourse.referents[r]!.name;
      return isSameName(text.slice(start, end), [name]);
    },
  };
}

function exampleOf(sort: Sort, { values }: Alternatives, right: readonly number[]): Example {
  const choices = values.map((each) => weightIndices(SCHEMAS[sort] as Schema, each));
  return { sort, isOfPerson: false, choices, right };
}

function isPersonal({ analysis: { tokens, mentions } }: EditedReading, m: number): boolean {
  const bits = tokens.is[mentions[m]!.head]!;
  return (bits & (IS.person | IS.agent)) !== 0 && !(bits & (IS.document | IS.body));
}

/** The mention whose cue stands nearest to a quotation, in its own sentence; -1 where none does. */
function nearestCued({ analysis }: EditedReading, q: number): number {
  const { window, cuesAfter, cuesBefore } = findQuotationContext(analysis, q);
  const after = cuesAfter[0];
  const before = cuesBefore[0];
  const isAfter = after && (!before || after.first - window.after <= window.before - before.end);
  return (isAfter ? after : before)?.mention ?? -1;
}

/** Which alternatives bear a right name; of a description that the editor leaves as it stands, the new one. */
function rightReferents(
  { article, analysis, gold }: EditedReading,
  q: number,
  m: number,
  { referents }: Alternatives,
): number[] {
  const { text } = article;
  const names = namesOf(article, gold[q]!);
  const right = referents.flatMap((r, i) => {
    const referent = analysis.discourse.referents[r];
    return referent && isSameName(text.slice(referent.name.start, referent.name.end), names) ? [i] : [];
  });
  const isNew = referents.at(-1) === -1;
  if (right.length > 0 || !isNew) return right;
  const { tokens, mentions } = analysis;
  const { first, end, qualified } = mentions[m]!;
  const phrase = text.slice(tokens.starts[first]!, tokens.ends[Math.max(end, qualified) - 1]!);
  const isPhrase = !/^\p{Lu}\S* \p{Lu}/u.test(gold[q]!.speaker!);
  return isPhrase && isSameName(phrase, names) ? [referents.length - 1] : [];
}
