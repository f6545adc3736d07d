import { lowerAt, type Tokens } from '../tokens/tokens.ts';
import type { Name } from './names.ts';

/** Words between the two names of somebody at most: “whose real name is”. */
const MOST_WORDS = 4;

const ALIAS =
  /^(?:a\.?k\.?a|(?:also|better|best) known as|(?:whose )?(?:real|full|stage) name(?: is| was)?)$/;

/** “Fishboy, aka Ned Lowe”, “Fishboy, real name Ned Lowe”: whether the second name calls whoever bears the first. */
export function isAlias(tokens: Tokens, name: Name, before: Name): boolean {
  const { sentence } = tokens;
  const { end } = before;
  const { first } = name;
  if (
    name.owner ||
    before.owner ||
    first <= end ||
    first - end > MOST_WORDS ||
    sentence[first] !== sentence[end - 1]
  )
    return false;
  const words: string[] = [];
  for (let i = end; i < first; i++) if (lowerAt(tokens, i) !== 'the') words.push(lowerAt(tokens, i));
  return ALIAS.test(words.join(' '));
}
