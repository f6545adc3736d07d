import type { QuoteAnalysis } from '../../analysis.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, lowerAt } from '../../tokens/tokens.ts';
import type { ReportingClause, SentenceTokens } from './reporting-clause.ts';

/** A sentence whose first words stand before a colon. */
interface Labelled {
  readonly analysis: QuoteAnalysis;
  readonly clause: ReportingClause;
  readonly sentence: SentenceTokens;
}

/** One way to tell whether the words before a colon are who says what follows. */
export interface LabelRule {
  readonly name: string;
  /** Invented text, the label in brackets if it is a speaker’s and in parentheses if it is not. */
  readonly example: string;
  /** `undefined`: ask the next rule. */
  readonly find: (labelled: Labelled) => boolean | undefined;
}

/** What a headline calls that gives its news: “Poll: Lowe leads”. A review or an analysis is rather its kind. */
const SOURCE = /^(?:poll|report|study|survey|research|paper|lawsuit|memo|email)s?$/;

/** In the order in which they are asked; where none answers, the label is not a speaker’s. */
export const LABEL_RULES: readonly LabelRule[] = [
  {
    name: 'name and its subtitle in the middle of a line',
    example: 'She saw a film. (Mara Lowe): The Return was shown on Monday.',
    find: ({ analysis: { tokens }, sentence: { first } }) =>
      first > 0 && !(tokens.gap[first]! & (GAP.line | GAP.dash)) ? false : undefined,
  },
  {
    name: 'person, body or source in a headline',
    example: '[Poll]: Varga leads in Harrow\n\nThe mayor spoke on Monday.',
    find: (labelled) => {
      const { tokens } = labelled.analysis;
      const head = headOf(labelled);
      const isSource =
        tokens.is[head]! & (IS.person | IS.agent | IS.body) || SOURCE.test(lowerAt(tokens, head));
      return isSource && isInHeading(labelled) ? true : undefined;
    },
  },
  {
    name: 'noun of saying',
    example: 'It rained.\n\n[Their warning]: The pier may sink this winter.',
    find: (labelled) => {
      const { tokens, mentions } = labelled.analysis;
      const isSaid =
        mentions[labelled.clause.mention]!.kind === 'phrase' && tokens.is[headOf(labelled)]! & IS.cueNoun;
      return isSaid ? true : undefined;
    },
  },
  {
    name: 'somebody whom the article names elsewhere, or who is known to be a person',
    example: 'It rained.\n\n[Mara Lowe]: The pier is old and nobody mends it.',
    find: ({ analysis: { entities }, clause }) => {
      const entity = entities.list[entities.of[clause.mention]!];
      if (!entity || /^(?:place|thing)$/.test(entity.kind)) return undefined;
      return entity.isTold || entity.mentions > entity.opening ? true : undefined;
    },
  },
];

/**
 * Whether the words before a colon are who says what follows: “Lowe: no early poll”. Labels of captions are not
 * (“Tasty: Lowe tries a scone”), nor is a name with its subtitle (“she saw Tide: The Return”).
 */
export function isSpeakersLabel(labelled: Labelled): boolean {
  for (const { find } of LABEL_RULES) {
    const answer = find(labelled);
    if (answer !== undefined) return answer;
  }
  return false;
}

function headOf({ analysis: { mentions }, clause }: Labelled): number {
  return mentions[clause.mention]!.head;
}

function isInHeading({ analysis: { tokens }, sentence: { first } }: Labelled): boolean {
  const { paragraphs, sentences } = tokens.doc;
  return paragraphs[sentences[tokens.sentence[first]!]!.paragraph]!.kind === 'heading';
}
