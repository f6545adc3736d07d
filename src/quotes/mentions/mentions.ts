import { IS, NOUN, VERB } from '../tokens/classes.ts';
import { endsInS } from '../tokens/number.ts';
import { joined, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { linkAppositives } from './appositions.ts';
import { type Mention, make } from './mention.ts';
import { isPartOfName, nameEnd, startsName } from './name-runs.ts';
import { capitalAt, phraseAt, withRole } from './noun-phrases.ts';

/** Finds what may name a speaker, outside quotations and in them, in text order. */
export function findMentions(tokens: Tokens): Mention[] {
  const found: Mention[] = [];
  const surnames = new Set<string>();
  let i = 0;
  while (i < tokens.count) {
    const mention = mentionAt(tokens, i) ?? surnameAt(tokens, i, surnames);
    if (!mention) {
      i++;
      continue;
    }
    found.push(mention);
    if (mention.nameEnd - mention.nameFirst > 1) surnames.add(lowerAt(tokens, mention.nameEnd - 1));
    i = mention.end;
  }
  linkAppositives(tokens, found);
  return found;
}

/** “Read wrote the song” after “Jonah Read”: a surname that is a common word too. */
function surnameAt(tokens: Tokens, i: number, surnames: ReadonlySet<string>): Mention | null {
  const bits = tokens.is[i]!;
  if ((bits & (IS.capital | IS.upper)) !== IS.capital || tokens.inside[i]! >= 0) return null;
  const next = tokens.is[i + 1] ?? 0;
  if (!joined(tokens, i + 1) || !(next & (VERB | IS.auxiliary)) || !surnames.has(lowerAt(tokens, i)))
    return null;
  return make('name', i, i + 1, i, i, i + 1, i, false);
}

function mentionAt(tokens: Tokens, i: number): Mention | null {
  const bits = tokens.is[i]!;
  if (isObjectOfAccording(tokens, i)) return pronoun(i);
  if (bits & IS.pronoun) {
    // “I”, “we” and “you” inside a quotation name whoever speaks it; outside they are the writer.
    return tokens.inside[i]! >= 0 ? null : pronoun(i);
  }
  if (bits & (IS.conjunction | IS.determiner) && isRelative(tokens, i)) return pronoun(i);
  if (tokens.inside[i]! >= 0 && !(bits & IS.capital)) return null;
  if (bits & IS.determiner && isComplementizer(tokens, i)) return null;
  if (bits & IS.determiner && !(bits & IS.capital && isPartOfName(tokens, i)))
    return phraseAt(tokens, i, i + 1, true, 0);
  if (bits & IS.capital) return capitalAt(tokens, i, 0);
  if (bits & IS.particle && startsName(tokens, i)) return withRole(tokens, i, i, nameEnd(tokens, i));
  if (bits & (NOUN | IS.modifier) && !(bits & (IS.auxiliary | IS.conjunction)))
    return phraseAt(tokens, i, i, false, 0);
  return null;
}

/** “Lowe, who said”, “a message that read”, “the watchdog, which called it”: what speaks by a verb of saying of its own. */
function isRelative(tokens: Tokens, i: number): boolean {
  const word = lowerAt(tokens, i);
  if (word === 'who') return true;
  if ((word !== 'which' && word !== 'that') || tokens.inside[i]! >= 0 || i === 0) return false;
  const verb = tokens.is[i + 1] ?? 0;
  // “that said”, but “said that plans”, “to that show”: what may be a noun is none that “that” speaks by.
  const ending = word === 'that' ? /(?:ed|said|says|wrote|reads?)$/ : /(?:[^s]s|ed|said|wrote|read)$/;
  return joined(tokens, i + 1) && (verb & (IS.say | IS.call)) !== 0 && ending.test(lowerAt(tokens, i + 1));
}

/** “said that Lowe”, “said that the council”, “said that officials”: this “that” is no part of whom it stands before. */
function isComplementizer(tokens: Tokens, i: number): boolean {
  if (lowerAt(tokens, i) !== 'that' || !joined(tokens, i + 1)) return false;
  const next = tokens.is[i + 1]!;
  return (
    (next & (IS.capital | IS.determiner | IS.pronoun)) !== 0 ||
    ((next & NOUN) !== 0 && endsInS(lowerAt(tokens, i + 1)))
  );
}

/** “According to her, …”: an object pronoun that names a speaker all the same. */
function isObjectOfAccording(tokens: Tokens, i: number): boolean {
  if (i < 2 || !(tokens.is[i]! & (IS.object | IS.determiner)) || lowerAt(tokens, i - 2) !== 'according')
    return false;
  return /^(?:him|her|them)$/.test(lowerAt(tokens, i)) && !joined(tokens, i + 1);
}

function pronoun(i: number): Mention {
  return make('pronoun', i, i + 1, i, i, i, i, false);
}
