import type { QuoteAnalysis } from '../../analysis.ts';
import { genderOfNoun } from '../discourse-referent.ts';

/** Nouns for relatives, who mostly share a surname. */
const KIN =
  /^(?:brother|sister|twin|son|daughter|father|mother|dad|mum|mom|husband|wife|widow|widower|grandson|granddaughter|cousin)$/;

/** Entities that are looked through: more than any article has; a bound on the time. */
const MOST_ENTITIES = 1000;

/** “her sister”, of Nell Garrick: the one other person of her surname whose gender fits; -1 where there is none. */
export function relativeCalled(
  { tokens, mentions, entities, discourse }: QuoteAnalysis,
  m: number,
  head: string,
): number {
  const owner = discourse.referents[discourse.owner[m]!]?.entity ?? -1;
  const one = entities.list[owner];
  if (!one || !KIN.test(head)) return -1;
  const gender = genderOfNoun(tokens.is[mentions[m]!.head]!);
  let found = -1;
  for (const [e, { words, body, gender: own }] of entities.list.slice(0, MOST_ENTITIES).entries()) {
    if (e === owner || body || words.length < 2 || words.at(-1) !== one.words.at(-1)) continue;
    if (gender && own && own !== gender) continue;
    if (found >= 0) return -1;
    found = e;
  }
  return found;
}
