import { classAt, UPPER } from '../../doc/characters.ts';
import { CLOSED, classesOf, IS, VERB } from '../tokens/classes.ts';
import type { Quotation } from './quotation.ts';

const LONGEST = 24;
/** “the Crab”, “Big Jim” */
const NICKNAME = /^(?:the )?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}$/u;
const NAME_BEFORE = /(?:^|[\s(—–-])(\p{Lu}[\p{L}.'’-]*) $/u;
const NAME_AFTER = /^ (\p{Lu}[\p{L}'’-]+)/u;

const NO_GIVEN_NAME = CLOSED | VERB | IS.determiner | IS.possessive | IS.starter;
const NO_SURNAME = CLOSED | IS.date | IS.determiner | IS.body | IS.document;

/** “Tom “Spanner” Reyes”: whether the marks stand inside a name and are part of it. */
export function isNickname(text: string, { start, end, opening, closing }: Quotation): boolean {
  if (end - start > LONGEST || closing - end !== 1) return false;
  if (text[opening - 1] !== ' ' || text[closing] !== ' ' || !(classAt(text, closing + 1) & UPPER))
    return false;
  const before = NAME_BEFORE.exec(text.slice(Math.max(0, opening - LONGEST), opening))?.[1];
  const after = NAME_AFTER.exec(text.slice(closing, closing + LONGEST))?.[1];
  if (!before || !after || !NICKNAME.test(text.slice(start, end))) return false;
  return !(classesOf(before) & NO_GIVEN_NAME) && !(classesOf(after) & NO_SURNAME);
}
