import { NOT_WOMEN } from '../../lexicon/names.ts';
import { wordsOf } from '../../lexicon/words.ts';
import type { Mention } from '../mentions/mention.ts';
import { IS } from '../tokens/classes.ts';
import { BREAK, GAP, lowerAt, type Tokens } from '../tokens/tokens.ts';

export type Gender = 'male' | 'female' | null;

const MEN_IN_A = new Set(wordsOf(NOT_WOMEN));

/** Gender by title, by role or by given name. */
export function genderOf(tokens: Tokens, first: number, end: number, roleFirst: number): Gender {
  const { is } = tokens;
  let gender: Gender = null;
  for (let i = roleFirst; i < first; i++) {
    const bits = is[i]!;
    if (bits & IS.possessive || (bits & IS.capital && !(bits & (IS.title | IS.person)))) continue;
    if (bits & IS.pronoun || /^(?:his|her)$/.test(lowerAt(tokens, i))) continue;
    if (bits & IS.male) gender = 'male';
    else if (bits & IS.female) gender = 'female';
  }
  if (gender || end - first < 2) return gender;
  return bitsGender(is[first]!);
}

/** Gender by what stands beside the name: “Ash Kinnard, the first woman to”, “Sasha Merrow brought her own chair”. */
export function genderBeside(tokens: Tokens, mentions: readonly Mention[], mention: Mention): Gender {
  const { is } = tokens;
  const other = mentions[mention.appositive];
  if (other?.kind === 'phrase') {
    const gender = bitsGender(is[other.head]!);
    if (gender) return gender;
  }
  return genderAfter(tokens, mention);
}

/** “Ulla”, “Samira”: in most of Europe’s languages a woman’s name. */
export function leanOf([given, ...rest]: readonly string[]): Gender {
  return rest.length > 0 && given!.length > 2 && given!.endsWith('a') && !MEN_IN_A.has(given!)
    ? 'female'
    : null;
}

/**
 * Gender by the pronoun that follows: “Sasha Merrow brought her own chair”, “the piper, who would not give her name”,
 * “Milo Sandstrand is the verger now. He arrived …”
 */
export function genderAfter(tokens: Tokens, mention: Mention): Gender {
  const { text, starts, ends, is, gap, count, sentence } = tokens;
  if (mention.possessive) return null;
  const clause = sentence[mention.first];
  const word = (i: number) => (ends[i]! - starts[i]! > 7 ? '' : text.slice(starts[i]!, ends[i]!));
  let i = mention.end;
  const relative = i < count && word(i) === 'who';
  for (; i < count && i < mention.end + 8 && sentence[i] === clause; i++) {
    if (gap[i]! & BREAK && !(relative && i === mention.end)) break;
    if (is[i]! & IS.capital && !(is[i]! & IS.date)) break;
    const gender = PRONOUNS.get(word(i));
    if (gender) return gender;
  }
  // The subject of one sentence is the “he” or “she” that opens the next.
  if (mention.first > 0 && sentence[mention.first - 1] === clause) return null;
  while (i < count && i < mention.end + 40 && sentence[i] === clause) {
    if (is[i]! & IS.capital && is[i]! & (IS.male | IS.female)) return null;
    i++;
  }
  return i < count && tokens.inside[i]! < 0 && gap[i]! & GAP.stop && !(gap[i]! & (GAP.line | GAP.mark))
    ? (OPENERS.get(word(i)) ?? null)
    : null;
}

const PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['himself', 'male'],
  ['her', 'female'],
  ['herself', 'female'],
]);

const OPENERS: ReadonlyMap<string, Gender> = new Map([
  ['He', 'male'],
  ['She', 'female'],
]);

function bitsGender(bits: number): Gender {
  if (bits & IS.male && !(bits & IS.female)) return 'male';
  if (bits & IS.female && !(bits & IS.male)) return 'female';
  return null;
}
