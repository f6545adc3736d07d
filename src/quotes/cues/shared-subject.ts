import type { Mention } from '../mentions/mention.ts';
import { IS } from '../tokens/classes.ts';
import { followsPreposition } from '../tokens/prepositions.ts';
import { GAP } from '../tokens/tokens.ts';
import type { CuePlace } from './place.ts';

/** Tokens before the verb in which the subject of its sentence is sought. */
const LONGEST_SENTENCE = 40;
/** Words of a caption before its colon. */
const LONGEST_LABEL = 5;

/** “Lowe shook hands and said”: the first mention of the sentence that can be a subject, or -1. */
export function sharedSubject(place: CuePlace): number {
  const { tokens, mentions, at, i, window } = place;
  const start = i >= window.after ? window.after : Math.max(window.first, i - LONGEST_SENTENCE);
  const from = start === window.first ? afterLabel(place, start) : start;
  for (let j = from; j < i; j++) {
    const m = at[j]!;
    if (m < 0 || tokens.inside[j]! >= 0) continue;
    const mention = mentions[m]!;
    if (isDateline(place, mention, j - from)) continue;
    if (mention.first === j && !mention.possessive && !isGoverned(place, mention, from))
      return mention.kind === 'phrase' && mention.appositive >= 0 ? mention.appositive : m;
    j = mention.end - 1;
  }
  return -1;
}

/** “Tasty: Lowe tries a scone, saying”: the word after the label of a caption that opens the sentence, or `first`. */
function afterLabel({ tokens, i }: CuePlace, first: number): number {
  for (let j = first + 1; j < i && j <= first + LONGEST_LABEL; j++) {
    if (tokens.gap[j]! & GAP.colon) return j;
    if (tokens.is[j - 1]! & IS.say) break;
  }
  return first;
}

/** “HARROW (AP) – Mara Lowe has”: a place near the start of the sentence, with a dash behind it. */
function isDateline({ tokens }: CuePlace, { kind, reach }: Mention, offset: number): boolean {
  return kind === 'name' && offset < 3 && (tokens.gap[reach]! & GAP.dash) !== 0;
}

/** “In Harrow Lowe said”: whether a preposition governs the mention. */
function isGoverned({ tokens, at }: CuePlace, { first }: Mention, from: number): boolean {
  return first > from && followsPreposition(tokens, first) && at[first - 1]! < 0;
}
