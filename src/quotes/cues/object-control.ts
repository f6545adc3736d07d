import { FORMS_OF_HEARING, FORMS_OF_OBJECTS } from '../../lexicon/reporting-verbs.ts';
import { setOf } from '../../lexicon/words.ts';
import { IS } from '../tokens/classes.ts';
import { sentenceEnds } from '../tokens/sentence-bounds.ts';
import { GAP, lowerAt } from '../tokens/tokens.ts';
import { bearerOf } from './maximal-mention.ts';
import type { CuePlace } from './place.ts';

/** “heard Lowe saying”: who is the object of these says what follows. */
const HEARD = setOf(FORMS_OF_HEARING);
/** “for saying”; but in “accused Lowe of offering “false hope”” the words are the accuser’s. */
const SAYING = setOf(FORMS_OF_OBJECTS);
/** Tokens after a verb in which that participle is sought. */
const MOST_TO_SAYING = 10;

/** “quoted Lowe as saying”, “blamed Lowe for saying”, “heard Lowe saying”: whether a verb tells of another’s words. */
export function reportsAnother({ tokens, at, i }: CuePlace): boolean {
  const isHeard = HEARD.has(lowerAt(tokens, i));
  if (!isHeard && !(tokens.is[i]! & (IS.call | IS.tell))) return false;
  for (let j = i + 2; j < tokens.count && j <= i + MOST_TO_SAYING && !sentenceEnds(tokens, j); j++) {
    if (!SAYING.has(lowerAt(tokens, j)) || tokens.inside[j]! >= 0) continue;
    const before = lowerAt(tokens, j - 1);
    if (isHeard ? before === 'as' || at[j - 1]! >= 0 : before === 'for' || before === 'of')
      return tokens.gap[j] === GAP.blank;
  }
  return false;
}

/** “criticised the president for saying”, “the Echo recorded Lowe saying”: the object of the verb before, or -1. */
export function reportedSpeaker(place: CuePlace): number {
  const { tokens, mentions, at, i } = place;
  if (!SAYING.has(lowerAt(tokens, i))) return -1;
  const isBlamed = /^(?:for|of)$/.test(lowerAt(tokens, i - 1));
  const last = isBlamed ? i - 2 : i - 1;
  const object = at[last] ?? -1;
  if (object < 0 || tokens.inside[last]! >= 0 || tokens.gap[i] !== GAP.blank) return -1;
  const { first, end } = mentions[object]!;
  if (end !== last + 1) return -1;
  const governs = isBlamed
    ? (tokens.is[first - 1] ?? 0) & (IS.call | IS.tell)
    : HEARD.has(lowerAt(tokens, first - 1));
  return governs ? bearerOf(place, object) : -1;
}
