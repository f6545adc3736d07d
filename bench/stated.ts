import { digest } from '../src/index.ts';
import { findStatementsPlainly } from './baselines.ts';
import type { AttributedArticle } from './corpora.ts';
import {
  noStatements,
  type ReportedStatement,
  type StatementMistake,
  scoreStatements,
  statementFigures,
} from './measures/statements.ts';
import { inline, missing, type Row } from './table.ts';

/** Characters shown on either side of a mistake. */
const AROUND = 40;

/** The rows of a corpus, and mistakes in lines of text: so many of each kind. */
export interface ScoredStatements {
  readonly rows: readonly Row[];
  readonly lines: readonly string[];
}

/** Scores statements without quotation marks: those of the build and those of a baseline. */
export function scoreStated(
  name: string,
  articles: readonly AttributedArticle[] | null,
  errors: number,
): ScoredStatements {
  if (!articles) return { rows: [[missing(`quotes/${name}.jsonl`)]], lines: [] };
  const mistakes: (StatementMistake & { readonly article: AttributedArticle })[] = [];
  const findByBuild = (text: string) => digest(text, { only: ['statements'] }).statements!;
  const rows: Row[] = [
    [`${name}, ${articles.length} articles`],
    rowOf('nutgraf', articles, findByBuild, (article, mistake) => mistakes.push({ ...mistake, article })),
    rowOf('regular expressions', articles, findStatementsPlainly),
  ];
  const lines = (['missed', 'misattributed', 'spurious'] as const).flatMap((kind) =>
    mistakes
      .filter((mistake) => mistake.kind === kind)
      .slice(0, errors)
      .map(({ article: { id, text }, start, end }) => {
        const around = text.slice(Math.max(0, start - AROUND), end + AROUND);
        return `${kind}  ${id}: ${inline(around)}`;
      }),
  );
  return { rows, lines };
}

function rowOf(
  label: string,
  articles: readonly AttributedArticle[],
  find: (text: string) => readonly ReportedStatement[],
  tell?: (article: AttributedArticle, mistake: StatementMistake) => void,
): Row {
  let counts = noStatements;
  for (const article of articles) {
    const { text, attributions } = article;
    counts = scoreStatements(text, attributions, find(text), counts, (mistake) => tell?.(article, mistake));
  }
  const { precision, recall, f1, source, endToEnd } = statementFigures(counts);
  const figures = [precision, recall, f1, source, endToEnd].map((figure) => figure.toFixed(1));
  return [`  ${label}`, String(counts.reported), ...figures];
}
