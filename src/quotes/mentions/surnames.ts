import { IS, VERB } from '../tokens/classes.ts';
import { joined, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { type Mention, nameMention } from './mention.ts';

/** What a surname may be besides: “King”, “Baker”, “Young”. */
const SURNAME_TOO = IS.person | IS.agent | IS.title | IS.modifier;

/** “King said” after “Mara King”: a surname that is a title or a noun too. */
export function titleAsSurname(tokens: Tokens, i: number, surnames: ReadonlySet<string>): Mention | null {
  if (!mayBeSurname(tokens, i)) return null;
  const bits = tokens.is[i]!;
  // “Banks said”, but not “Palace spokesman”
  const speaks = bits & (IS.body | IS.document) && joined(tokens, i + 1) && tokens.is[i + 1]! & VERB;
  if (!(bits & SURNAME_TOO || speaks) || !surnames.has(surnameOf(tokens, i))) return null;
  const isInRun = joined(tokens, i + 1) && tokens.is[i + 1]! & IS.capital;
  const isAfterRun = i > 0 && joined(tokens, i) && tokens.is[i - 1]! & (IS.determiner | IS.capital);
  return isInRun || isAfterRun ? null : surnameMention(tokens, i);
}

/** “Mara King”; not “the Harrow government”, whose last word is a noun. */
export function endsInSurname(tokens: Tokens, { nameFirst, nameEnd }: Mention): boolean {
  return nameEnd - nameFirst > 1 && (tokens.is[nameEnd - 1]! & IS.lowercase) === 0;
}

/** The word of a surname in lower case, without the ’s of a possessive. */
export function surnameOf(tokens: Tokens, i: number): string {
  const word = lowerAt(tokens, i);
  return tokens.is[i]! & IS.possessive ? word.slice(0, -2) : word;
}

/** “Read wrote the song” after “Jonah Read”: a surname that is a common word too. */
export function surnameAt(tokens: Tokens, i: number, surnames: ReadonlySet<string>): Mention | null {
  if (!mayBeSurname(tokens, i) || !surnames.has(lowerAt(tokens, i))) return null;
  const speaks = joined(tokens, i + 1) && (tokens.is[i + 1] ?? 0) & (VERB | IS.auxiliary);
  return speaks || tokens.is[i] === IS.capital ? surnameMention(tokens, i) : null;
}

/** Whether word `i` stands outside of quotations and has one capital, as a surname has. */
function mayBeSurname(tokens: Tokens, i: number): boolean {
  return (tokens.is[i]! & (IS.capital | IS.upper)) === IS.capital && tokens.inside[i]! < 0;
}

/** Word `i` as a mention by surname. */
function surnameMention(tokens: Tokens, i: number): Mention {
  return nameMention(tokens, { first: i, nameFirst: i, end: i + 1, roleFirst: i });
}
