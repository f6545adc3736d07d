/**
 * Learns the two log-linear models of coreference from an editor’s articles and the marked ones:
 *
 *     npx tsx bench/learn/coreference.ts --data PATH           learn from all articles and write the weights
 *     npx tsx bench/learn/coreference.ts --data PATH --folds   cross-validate alone
 *
 * One model tells whom a pronoun stands for, the other whom a description calls. They learn from the mentions by which
 * quotes name their speakers, and from the pronouns by which marked statements do. Whom the other mentions of an article
 * refer to nobody has marked: the models of the round before tell it, those of a fold for the articles that they have
 * not seen.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { parseDoc } from '../../src/doc/doc.ts';
import { findQuotationContext } from '../../src/quotes/attribution/candidates/quotation-context.ts';
import type { Alternatives, Choose } from '../../src/quotes/coreference/discourse.ts';
import {
  type CoreferenceModels,
  DESCRIPTION_SCHEMA,
  PRONOUN_SCHEMA,
} from '../../src/quotes/coreference/models.ts';
import { findQuotations } from '../../src/quotes/marks/marks.ts';
import { chooseByScore } from '../../src/quotes/model/choice.ts';
import { type Model, type Schema, weightIndices } from '../../src/quotes/model/model.ts';
import { analyzeQuotes } from '../../src/quotes/quotes.ts';
import { IS } from '../../src/quotes/tokens/classes.ts';
import { dataFolder, type EditedArticle, readEdited } from '../corpora.ts';
import { readMarked, readStated, type StatedArticle } from '../marked.ts';
import { isSameName } from '../measures/names.ts';
import { writeDataFile } from './data-file.ts';
import { type EditedReading, namesOf, readEditedArticle } from './edited.ts';
import { type Instance, learnWeights, type Settings, sumOf } from './log-linear.ts';
import { weightsOf } from './speakers-file.ts';

const FOLDS = 5;
const ROUNDS = 3;

/** Chosen in five folds. */
const SETTINGS: Settings = { penalty: 4 };

const SCHEMAS = { pronoun: PRONOUN_SCHEMA, description: DESCRIPTION_SCHEMA };
type Sort = keyof typeof SCHEMAS;
const SORTS = Object.keys(SCHEMAS) as Sort[];

const FILE = new URL('../../src/quotes/coreference/weights.json', import.meta.url);

/** A mention by which a quote names its speaker, and what may be chosen for it. */
interface Example extends Instance {
  readonly sort: Sort;
  /** The article’s index. */
  readonly article: number;
  readonly fold: number;
  /** Whether the head of the mention is a noun for a person. */
  readonly isOfPerson: boolean;
}

/** Models that have learned from all articles but those of a fold, for each of them. */
export interface CrossModels {
  readonly byFold: readonly CoreferenceModels[];
  readonly foldOf: (index: number) => number;
}

/** Learns the models for each fold, so that what is built on them can be learned from articles that they have not seen. */
export function learnCrossModels(
  edited: readonly EditedArticle[],
  marked: readonly EditedArticle[],
  stated: readonly StatedArticle[],
): CrossModels {
  return { byFold: learnInRounds(edited, marked, stated).byFold, foldOf };
}

/** Chooses as some models would. */
export function chooseBy(models: CoreferenceModels): Choose {
  return (sort, _, { values }) => chooseByScore(models[sort], values);
}

/**
 * Of the marked articles pronouns and the descriptions of persons: who marked them gave the author where the editor
 * leaves “the complaint”.
 */
function learnInRounds(
  edited: readonly EditedArticle[],
  marked: readonly EditedArticle[],
  stated: readonly StatedArticle[],
) {
  const articles = [...edited, ...marked];
  const isTold = ({ article, sort, isOfPerson }: Example) =>
    article < edited.length || sort === 'pronoun' || isOfPerson;
  let byFold = Array.from({ length: FOLDS }, () => learnModels([]));
  let examples: Example[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    examples = [
      ...articles.flatMap((_, i) => makeExamples(articles, i, byFold[foldOf(i)]!)).filter(isTold),
      ...stated.flatMap((article, i) => makeStatedExamples(article, i + articles.length, byFold)),
    ];
    byFold = byFold.map((_, fold) => learnModels(examples.filter((example) => example.fold !== fold)));
  }
  return { byFold, examples };
}

function foldOf(index: number): number {
  return index % FOLDS;
}

/** The models as they are learned: their weights are no hundredths yet. */
type LearnedModels = Readonly<Record<Sort, Model & { readonly weights: Float64Array }>>;

function learnModels(examples: readonly Example[]): LearnedModels {
  const learn = (sort: Sort) => ({
    schema: SCHEMAS[sort],
    unit: 1,
    weights: learnWeights(
      SCHEMAS[sort],
      examples.filter((example) => example.sort === sort),
      SETTINGS,
    ),
  });
  return { pronoun: learn('pronoun'), description: learn('description') };
}

function makeExamples(
  articles: readonly EditedArticle[],
  article: number,
  models: CoreferenceModels,
): Example[] {
  const seen = new Map<number, { sort: Sort; alternatives: Alternatives }>();
  const reading = readEditedArticle(articles[article]!, (sort, m, alternatives) => {
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
    const choices = alternatives.values.map((values) => weightIndices(SCHEMAS[sort] as Schema, values));
    const isOfPerson = isPersonal(reading, mention);
    examples.push({ sort, article, fold: foldOf(article), isOfPerson, choices, right });
  });
  return examples;
}

/** Makes an example of every pronoun by which a marked statement names its speaker. */
function makeStatedExamples(
  { text, attributions, speakers }: StatedArticle,
  article: number,
  byFold: readonly CoreferenceModels[],
): Example[] {
  const fold = foldOf(article);
  const models = byFold[fold]!;
  const seen = new Map<number, Alternatives>();
  const doc = parseDoc(text);
  const { tokens, mentions, discourse } = analyzeQuotes(doc, findQuotations(doc), (sort, m, alternatives) => {
    if (sort === 'pronoun' && !seen.has(m)) seen.set(m, alternatives);
    return chooseByScore(models[sort], alternatives.values);
  });
  const examples: Example[] = [];
  for (const { source, cue } of attributions) {
    const name = speakers.get(cue[0]![0]);
    const m = mentions.findIndex(({ first }) => tokens.starts[first] === source[0]![0]);
    const alternatives = seen.get(m);
    if (!name || !alternatives || mentions[m]!.kind !== 'pronoun') continue;
    seen.delete(m);
    const right = alternatives.referents.flatMap((r, i) => {
      const { start, end } = discourse.referents[r]!.name;
      return isSameName(text.slice(start, end), [name]) ? [i] : [];
    });
    const choices = alternatives.values.map((values) => weightIndices(PRONOUN_SCHEMA, values));
    examples.push({ sort: 'pronoun', article, fold, isOfPerson: false, choices, right });
  }
  return examples;
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

function describe(examples: readonly Example[], byFold: readonly LearnedModels[]): string {
  return SORTS.map((sort) => {
    const own = examples.filter((example) => example.sort === sort);
    const known = own.filter(({ right }) => right.length > 0);
    const hits = known.filter(({ choices, right, fold }) => {
      const scores = choices.map((indices) => sumOf(byFold[fold]![sort].weights, indices));
      return right.includes(scores.indexOf(Math.max(...scores)));
    });
    return `${sort}, five folds: right ${hits.length} of ${known.length} that the article names, of ${own.length}`;
  }).join('\n');
}

/** Learns the models from the corpus in a data folder, and tells how good they are on articles that they have not seen. */
function learnCoreference(data: string, isWritten: boolean): void {
  const articles = readEdited(data);
  if (!articles) throw new Error('no editor/articles.jsonl in the data folder');
  const { byFold, examples } = learnInRounds(articles, readMarked(data), readStated(data));
  console.error(
    describe(
      examples.filter(({ article }) => article < articles.length),
      byFold,
    ),
  );
  if (!isWritten) return;
  const { pronoun, description } = learnModels(examples);
  writeDataFile(
    FILE,
    {
      command: 'npm run learn -- --data PATH --only coreference',
      corpora: [
        '208 articles read by an editor',
        '600 marked articles',
        '339 articles with marked statements',
      ],
    },
    {
      pronoun: weightsOf(PRONOUN_SCHEMA, pronoun.weights),
      description: weightsOf(DESCRIPTION_SCHEMA, description.weights),
    },
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
  });
  learnCoreference(dataFolder(values.data), !values.folds);
}
