import type { QuoteAnalysis } from '../../analysis.ts';
import { isSubject } from '../../cues/subjects.ts';
import type { Entity } from '../../entities/entity.ts';
import type { Gender } from '../../entities/genders.ts';
import { isQuantifier } from '../../mentions/phrases/quantifiers.ts';
import { IS } from '../../tokens/classes.ts';
import { opensSentence } from '../../tokens/sentence-bounds.ts';
import { lowerAt } from '../../tokens/tokens.ts';
import { genderOfNoun } from '../discourse-referent.ts';
import { isPlural } from '../number.ts';
import { isSaying } from '../saying.ts';

/** Sentences of a lead and the headline before it. */
const LEAD = 2;

/** Mentions behind a description among which the name that opens the next sentence is sought. */
const MOST_BETWEEN = 40;

/** Mentions before that name among which it must not stand: more than a lead has. */
const MOST_NAMED = 200;

/** Who is named for the first time by the name that opens the next sentence, if description `m` is a subject. */
export function nameAfter(analysis: QuoteAnalysis, m: number): number {
  const { tokens, mentions, entities } = analysis;
  const { inside, sentence } = tokens;
  const { head } = mentions[m]!;
  const gender = genderOfNoun(tokens.is[head]!);
  // A body is the one that speaks next: “A watchdog has said so. The Ferries Board said …”
  const isPerson = (tokens.is[head]! & (IS.person | IS.agent)) !== 0;
  if (!isSubject(analysis, m)) return -1;
  const next = sentence[mentions[m]!.first]! + 1;
  for (let n = m + 1; n < mentions.length && n < m + MOST_BETWEEN; n++) {
    const { first, end, nameFirst, nameEnd } = mentions[n]!;
    if (sentence[first]! < next) continue;
    const isName = nameEnd - nameFirst > 1 && opensSentence(tokens, first) && inside[first]! < 0;
    const e = entities.of[n]!;
    const isFirst =
      isName && sentence[first] === next && !entities.of.subarray(Math.max(0, n - MOST_NAMED), n).includes(e);
    const entity = entities.list[e];
    if (!isFirst || !entity) return -1;
    // “A man has been jailed for shouting “we left”. Tom Hale, prosecuting, slept.”
    if (/^(?:prosecuting|defending)$/.test(lowerAt(tokens, end))) return -1;
    const fits = isPerson ? mayBePerson(entity, gender) : entity.kind === 'body' && isSaying(analysis, n);
    return fits ? e : -1;
  }
  return -1;
}

/** Whether a name may be that of a man, of a woman, or of somebody whose gender is not told. */
function mayBePerson({ kind, gender, lean, located, mentions }: Entity, told: Gender): boolean {
  if (kind !== 'person' && (kind !== 'unknown' || located * 2 > mentions)) return false;
  return !told || (gender ?? lean ?? told) === told;
}

/**
 * “A backbencher has said so”: whether a phrase brings in somebody who speaks in the lead. Whoever is `asked` for may
 * stand away from the verb: “a backbencher has left after admitting “a lapse””.
 */
export function isLeadSpeaker(analysis: QuoteAnalysis, m: number, asked: number): boolean {
  const { tokens, mentions } = analysis;
  const { first, head, kind } = mentions[m]!;
  if (kind !== 'phrase' || !(tokens.is[head]! & (IS.person | IS.agent | IS.body))) return false;
  // “One diplomat said” leaves open which.
  if (tokens.sentence[first]! >= LEAD || isQuantifier(tokens, first)) return false;
  return (m === asked || isSaying(analysis, m)) && !isPlural(tokens, mentions[m]!);
}

/** Mentions before “and her colleagues” among which whose they are is sought: over “Mara Lowe, a diver from Halden,”. */
const MOST_BEFORE = 4;

/** “Mara Lowe and her colleagues”: index of the entity whose people phrase `m` adds to it; -1 where it adds none. */
export function leaderOf({ tokens, mentions, entities, discourse }: QuoteAnalysis, m: number): number {
  const owner = discourse.referents[discourse.owner[m]!]?.entity ?? -1;
  const { first } = mentions[m]!;
  if (owner < 0 || lowerAt(tokens, first - 1) !== 'and') return -1;
  for (let n = m - 1; n >= 0 && n >= m - MOST_BEFORE; n--)
    if (entities.of[n] === owner && mentions[n]!.reach === first - 1) return owner;
  return -1;
}
