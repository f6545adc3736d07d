import { IS } from '../../tokens/classes.ts';
import { lowerAt, type Tokens } from '../../tokens/tokens.ts';

/** Words between a verb and the “not” or “will” before it: “will later say”. */
const LONGEST_GROUP = 3;

const DENIALS = new Set(['not', 'never', 'cannot']);
const MODALS = new Set('will would can could may might must shall should ’ll'.split(' '));

/** What the verb group that ends with the cue at word `i` says of its verb. */
export function findMood(tokens: Tokens, i: number): 'plain' | 'denied' | 'possible' {
  let mood: 'plain' | 'possible' = 'plain';
  for (let k = i - 1; k >= 0 && k >= i - LONGEST_GROUP; k--) {
    if (!(tokens.is[k]! & (IS.auxiliary | IS.adverb))) break;
    const word = lowerAt(tokens, k);
    if (DENIALS.has(word) || word.endsWith('n’t') || word.endsWith("n't")) return 'denied';
    if (MODALS.has(word)) mood = 'possible';
  }
  return mood;
}
