import { classAt, UPPER } from '../../doc/characters.ts';
import { CLOSED, classesOf, IS, VERB } from '../tokens/classes.ts';
import type { Quotation } from './quotation.ts';

const LONGEST = 24;
const NO_GIVEN_NAME = CLOSED | VERB | IS.determiner | IS.possessive | IS.starter;
const NO_SURNAME = CLOSED | IS.date | IS.determiner | IS.body | IS.document;

/** “Tom “Spanner” Reyes”: whether the marks stand inside a name and are part of it. */
export function isNickname(text: string, { start, end, opening, closing }: Quotation): boolean {
  if (end - start > LONGEST || closing - end !== 1) return false;
  if (text[opening - 1] !== ' ' || text[closing] !== ' ' || !(classAt(text, closing + 1) & UPPER))
    return false;
  const before = nameBefore(text.slice(Math.max(0, opening - LONGEST), opening));
  const after = nameAfter(text.slice(closing, closing + LONGEST));
  if (!before || !after || !mayBeNickname(text.slice(start, end))) return false;
  return !(classesOf(before) & NO_GIVEN_NAME) && !(classesOf(after) & NO_SURNAME);
}

const nameBefore = (text: string) => /(?:^|[\s(—–-])(\p{Lu}[\p{L}.'’-]*) $/u.exec(text)?.[1];
const nameAfter = (text: string) => /^ (\p{Lu}[\p{L}'’-]+)/u.exec(text)?.[1];
/** “the Crab”, “Big Jim” */
const mayBeNickname = (text: string) => /^(?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/u.test(text);
