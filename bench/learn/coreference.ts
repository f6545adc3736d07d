/**
 * Learns the two log-linear models of coreference from an editor’s articles and marked ones:
 *
 *     npx tsx bench/learn/coreference.ts --data PATH           learn from all articles and write the weights
 *     npx tsx bench/learn/coreference.ts --data PATH --folds   cross-validate alone
 *
 * One model tells whom a pronoun stands for, the other whom a description calls. They learn from the mentions by which
 * quotes name their speakers, from the pronouns by which marked statements do, and from marked descriptions. Whom the
 * other mentions of an article refer to nobody has marked: the models of the round before tell it, those of a fold for
 * the articles that they have not seen.
 */
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Choose } from '../../src/quotes/coreference/discourse.ts';
import type { CoreferenceModels } from '../../src/quotes/coreference/models.ts';
import { chooseByScore } from '../../src/quotes/model/choice.ts';
import type { Model } from '../../src/quotes/model/model.ts';
import { dataFolder, type EditedArticle, readEdited } from '../corpora.ts';
import {
  type DescribedArticle,
  readDescribed,
  readMarked,
  readStated,
  type StatedArticle,
} from '../marked.ts';
import {
  type Example,
  makeDescribedExamples,
  makeQuoteExamples,
  makeStatedExamples,
  SCHEMAS,
  type Sort,
} from './coreference-examples.ts';
import { writeDataFile } from './data-file.ts';
import { learnWeights, type Settings, sumOf } from './log-linear.ts';
import { weightsOf } from './speakers-file.ts';

const FOLDS = 5;
const ROUNDS = 3;

/** Chosen in five folds. */
const SETTINGS: Settings = { penalty: 4 };

const FILE = new URL('../../src/quotes/coreference/weights.json', import.meta.url);

/** The articles that the models learn from. */
export interface CoreferenceCorpora {
  readonly edited: readonly EditedArticle[];
  readonly marked: readonly EditedArticle[];
  readonly stated: readonly StatedArticle[];
  readonly described: readonly DescribedArticle[];
}

/** An example of an article, which is in a fold. */
interface FoldedExample extends Example {
  readonly corpus: keyof CoreferenceCorpora;
  readonly fold: number;
}

/** Models that have learned from all articles but those of a fold, for each of them. */
export interface CrossModels {
  readonly byFold: readonly CoreferenceModels[];
  readonly foldOf: (index: number) => number;
}

/** Reads the articles that the models learn from; the editor’s are read already. @throws {Error} As `readMarked` does. */
export function readCorpora(data: string, edited: readonly EditedArticle[]): CoreferenceCorpora {
  return { edited, marked: readMarked(data), stated: readStated(data), described: readDescribed(data) };
}

/** Learns the models for each fold, so that what is built on them can be learned from articles that they have not seen. */
export function learnCrossModels(corpora: CoreferenceCorpora): CrossModels {
  return { byFold: learnInRounds(corpora).byFold, foldOf };
}

/** Chooses as some models would. */
export function chooseBy(models: CoreferenceModels): Choose {
  return (sort, _, { values }) => chooseByScore(models[sort], values);
}

function learnInRounds(corpora: CoreferenceCorpora) {
  const articles = listArticles(corpora);
  let byFold = Array.from({ length: FOLDS }, () => learnModels([]));
  let examples: FoldedExample[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    examples = articles.flatMap(({ corpus, makeExamples }, i) => {
      const fold = foldOf(i);
      return makeExamples(byFold[fold]!).map((example) => ({ ...example, corpus, fold }));
    });
    byFold = byFold.map((_, fold) => learnModels(examples.filter((example) => example.fold !== fold)));
  }
  return { byFold, examples };
}

/**
 * Tells of each article how to make its examples. Of the marked articles pronouns and the descriptions of persons count:
 * who marked them gave the author where the editor leaves “the complaint”.
 */
function listArticles({ edited, marked, stated, described }: CoreferenceCorpora) {
  const list = <Article>(
    corpus: keyof CoreferenceCorpora,
    articles: readonly Article[],
    make: (article: Article, models: CoreferenceModels) => Example[],
  ) =>
    articles.map((article) => ({
      corpus,
      makeExamples: (models: CoreferenceModels) => make(article, models),
    }));
  return [
    ...list('edited', edited, makeQuoteExamples),
    ...list('marked', marked, (article, models) =>
      makeQuoteExamples(article, models).filter(({ sort, isOfPerson }) => sort === 'pronoun' || isOfPerson),
    ),
    ...list('stated', stated, makeStatedExamples),
    ...list('described', described, makeDescribedExamples),
  ];
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

/** What is scored in folds: the mentions by which the editor’s quotes name their speakers, and the marked descriptions. */
const SCORED = [
  { title: 'pronouns of the editor’s quotes', corpus: 'edited', sort: 'pronoun' },
  { title: 'descriptions of the editor’s quotes', corpus: 'edited', sort: 'description' },
  { title: 'marked descriptions', corpus: 'described', sort: 'description' },
] as const;

function describe(examples: readonly FoldedExample[], byFold: readonly LearnedModels[]): string {
  return SCORED.map(({ title, corpus, sort }) => {
    const own = examples.filter((example) => example.corpus === corpus && example.sort === sort);
    const known = own.filter(({ right }) => right.length > 0);
    const hits = known.filter(({ choices, right, fold }) => {
      const scores = choices.map((indices) => sumOf(byFold[fold]![sort].weights, indices));
      return right.includes(scores.indexOf(Math.max(...scores)));
    });
    return `${title}, five folds: right ${hits.length} of ${known.length} that the article names, of ${own.length}`;
  }).join('\n');
}

/** Learns the models from the corpus in a data folder, and tells how good they are on articles that they have not seen. */
function learnCoreference(data: string, isWritten: boolean): void {
  const articles = readEdited(data);
  if (!articles) throw new Error('no editor/articles.jsonl in the data folder');
  const { byFold, examples } = learnInRounds(readCorpora(data, articles));
  console.error(describe(examples, byFold));
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
        '195 articles with marked descriptions',
      ],
    },
    {
      pronoun: weightsOf(SCHEMAS.pronoun, pronoun.weights),
      description: weightsOf(SCHEMAS.description, description.weights),
    },
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]!).href) {
  const { values } = parseArgs({
    options: { data: { type: 'string' }, folds: { type: 'boolean', default: false } },
  });
  learnCoreference(dataFolder(values.data), !values.folds);
}
