import { setOf } from '../../lexicon/words.ts';
import type { QuoteAnalysis } from '../analysis.ts';
import { EPITHETS, isGeneralNoun } from '../coreference/descriptions/role-nouns.ts';
import { isPlural } from '../coreference/number.ts';
import type { Mention } from '../mentions/mention.ts';
import { isIrregularPast } from '../mentions/phrases/phrase-words.ts';
import { CLOSED, IS, VERB } from '../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';

/** Nouns that mean a body or a thing more often than a person, and those that anybody is called by. */
const OFTEN_OTHER: ReadonlySet<string> = setOf(`
  family couple crew executive observer model chair prop whip watchdog person individual user customer
  reader viewer child kid other another forward member guard
`);

/** How many descriptions of an article are read: each is compared with all names, and a long text may have 30,000. */
const MOST_DESCRIPTIONS = 500;

/** The phrases that tell what somebody is, except those by which the article calls somebody else. */
export function findDescriptions(analysis: QuoteAnalysis): number[] {
  const { tokens, mentions } = analysis;
  const found: number[] = [];
  const introduced = new Set<string>();
  let read = 0;
  for (let m = 0; m < mentions.length && read < MOST_DESCRIPTIONS; m++) {
    const mention = mentions[m]!;
    if (!tellsRole(analysis, mention)) continue;
    read++;
    const noun = lowerAt(tokens, mention.head);
    const article = lowerAt(tokens, mention.first);
    // “A manager” came before “the manager”.
    if (introduced.has(noun) || isRoleOfAnother(analysis, mention)) continue;
    if (article !== 'the') introduced.add(noun);
    found.push(m);
  }
  return found;
}

/** “the rural affairs minister”, “a backbencher”: not “the 56-year-old”, which says nothing of what somebody does. */
function tellsRole({ tokens }: QuoteAnalysis, mention: Mention): boolean {
  const { first, head, kind, possessive, appositive } = mention;
  if (kind !== 'phrase' || possessive || appositive >= 0 || tokens.inside[first]! >= 0) return false;
  if (!(tokens.is[head]! & (IS.person | IS.agent | IS.title)) || isPlural(tokens, mention)) return false;
  if (!/^(?:the|an?|one)$/.test(lowerAt(tokens, first)) || standsBeforeNoun(tokens, mention)) return false;
  // “the 6ft player”
  if (/^\d+[a-z]/.test(lowerAt(tokens, first + 1))) return false;
  const noun = lowerAt(tokens, head);
  return !isGeneralNoun(noun) && !EPITHETS.has(noun) && !OFTEN_OTHER.has(noun);
}

/** “the general election”, “the family tradition”: the phrase goes on with a noun that no list knows. */
function standsBeforeNoun(tokens: Tokens, { end }: Mention): boolean {
  const bits = tokens.is[end] ?? 0;
  // “The chairman, chief executive and three others left.”
  if (tokens.gap[end]! & GAP.comma && bits & (IS.person | IS.modifier)) return true;
  // “the 2012 terrorist attack”
  if (joined(tokens, end) && bits & IS.nounVerb && !/(?:s|ed)$/.test(lowerAt(tokens, end))) return true;
  if (!joined(tokens, end) || bits & (CLOSED | VERB | IS.adverb | IS.determiner | IS.date)) return false;
  return !lowerAt(tokens, end).endsWith('ed') && !isIrregularPast(tokens, end);
}

/**
 * “the editor” where somebody is “editor of the Harrow Echo”; but “the Harrow editor” is not the “sports editor”.
 */
function isRoleOfAnother({ tokens, entities }: QuoteAnalysis, { first, head }: Mention): boolean {
  const noun = lowerAt(tokens, head);
  return entities.list.some(({ role, roleWords }) => {
    if (!role || !roleWords.has(noun)) return false;
    for (let i = first + 1; i < head; i++)
      if (!(tokens.is[i]! & CLOSED) && !roleWords.has(lowerAt(tokens, i))) return false;
    return true;
  });
}
