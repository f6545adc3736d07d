import { FIRST_PARTICLES } from '../../../lexicon/names.ts';
import { setOf } from '../../../lexicon/words.ts';
import { IS } from '../../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';

const PARTICLES = setOf(FIRST_PARTICLES);

/** “One America News”, “All Saints”: a determiner that begins a name in the middle of a sentence. */
export function isPartOfName(tokens: Tokens, i: number): boolean {
  return (
    !(tokens.is[i]! & IS.upper) &&
    i > 0 &&
    !(tokens.gap[i]! & (GAP.stop | GAP.mark | GAP.colon | GAP.line | GAP.other)) &&
    tokens.sentence[i] === tokens.sentence[i - 1] &&
    lowerAt(tokens, i) !== 'the' &&
    joined(tokens, i + 1) &&
    (tokens.is[i + 1]! & IS.capital) !== 0
  );
}

/** “said von Tessenow”, “told de la Vega”: whether a name begins with the particle at `i`. */
export function startsName(tokens: Tokens, i: number): boolean {
  if (!PARTICLES.has(lowerAt(tokens, i))) return false;
  let next = i + 1;
  while (next < tokens.count && next < i + 3 && joined(tokens, next) && !(tokens.is[next]! & IS.capital)) {
    if (!(tokens.is[next]! & IS.particle)) return false;
    next++;
  }
  return joined(tokens, next) && (tokens.is[next]! & IS.capital) !== 0;
}
