import { WEIGHTS } from './weights.built.ts';

/**
 * The weights of statements as text. The command keeps them in a file of their own: most runs ask for no statements.
 */
export function statementWeights(): string {
  return WEIGHTS;
}
