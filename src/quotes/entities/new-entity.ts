import { BODY_NAMES as NAMES_OF_BODIES } from '../../lexicon/body-names.ts';
import { setOf } from '../../lexicon/words.ts';
import { IS } from '../tokens/classes.ts';
import { GAP, type Tokens } from '../tokens/tokens.ts';
import type { Entity } from './entity.ts';
import { leanOf } from './genders.ts';
import { spanOfName } from './names.ts';
import { titleStart } from './title-start.ts';

const BODY_NAMES = setOf(NAMES_OF_BODIES);

/** What bears a name from token `first` to `end`, before anything is said of it. */
export function newEntity(tokens: Tokens, words: readonly string[], first: number, end: number): Entity {
  const from = isOneWord(tokens, first, end) ? titleStart(tokens, first) : first;
  return {
    words,
    name: spanOfName(tokens, first, end, from),
    role: null,
    roleNoun: null,
    roleWords: new Set(),
    kind: 'unknown',
    gender: null,
    lean: leanOf(words),
    age: -1,
    body: BODY_NAMES.has(words.at(-1)!) || holdsBody(tokens, first, end),
    isTold: false,
    hasArticle: false,
    mentions: 0,
    short: 0,
    located: 0,
    opening: 0,
    plural: 0,
  };
}

/** A hyphen parts words, but not names: “Halvorsen-Day” is a surname alone. */
function isOneWord({ gap }: Tokens, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (gap[i]! !== GAP.hyphen) return false;
  return true;
}

/** Whether a word of a name, or a sign in it, is that of a body. */
function holdsBody({ is, gap }: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    // “Bill Lowe” is not a bill.
    const isGiven = i === first && i < end - 1 && (is[i]! & (IS.male | IS.female)) !== 0;
    if ((is[i]! & (IS.body | IS.document) && !isGiven) || (i > first && gap[i]! & GAP.other)) return true;
  }
  return false;
}
