import { linkAppositives } from './appositions.ts';
import { IS, NOUN, VERB } from './classes.ts';
import { type Mention, make } from './mention.ts';
import { isPartOfName, nameEnd, startsName } from './name-runs.ts';
import { capitalAt, phraseAt, withRole } from './noun-phrases.ts';
import { joined, lowerAt, type Reading } from './reading.ts';

/** Finds what may name a speaker, outside quotations and in them, in text order. */
export function findMentions(reading: Reading): Mention[] {
  const found: Mention[] = [];
  const surnames = new Set<string>();
  let i = 0;
  while (i < reading.count) {
    const mention = mentionAt(reading, i) ?? surnameAt(reading, i, surnames);
    if (!mention) {
      i++;
      continue;
    }
    found.push(mention);
    if (mention.nameEnd - mention.nameFirst > 1) surnames.add(lowerAt(reading, mention.nameEnd - 1));
    i = mention.end;
  }
  linkAppositives(reading, found);
  return found;
}

/** “Read wrote the song” after “Jonah Read”: a surname that is a common word too. */
function surnameAt(reading: Reading, i: number, surnames: ReadonlySet<string>): Mention | null {
  const bits = reading.is[i]!;
  if ((bits & (IS.capital | IS.upper)) !== IS.capital || reading.inside[i]! >= 0) return null;
  const next = reading.is[i + 1] ?? 0;
  if (!joined(reading, i + 1) || !(next & (VERB | IS.auxiliary)) || !surnames.has(lowerAt(reading, i)))
    return null;
  return make('name', i, i + 1, i, i, i + 1, i, false);
}

function mentionAt(reading: Reading, i: number): Mention | null {
  const bits = reading.is[i]!;
  if (isObjectOfAccording(reading, i)) return pronoun(reading, i);
  if (bits & IS.pronoun) {
    // “I”, “we” and “you” inside a quotation name whoever speaks it; outside they are the writer.
    return reading.inside[i]! >= 0 ? null : pronoun(reading, i);
  }
  if (bits & (IS.conjunction | IS.determiner) && isRelative(reading, i)) return pronoun(reading, i);
  if (reading.inside[i]! >= 0 && !(bits & IS.capital)) return null;
  if (bits & IS.determiner && isComplementizer(reading, i)) return null;
  if (bits & IS.determiner && !(bits & IS.capital && isPartOfName(reading, i)))
    return phraseAt(reading, i, i + 1, true, 0);
  if (bits & IS.capital) return capitalAt(reading, i, 0);
  if (bits & IS.particle && startsName(reading, i)) return withRole(reading, i, i, nameEnd(reading, i));
  if (bits & (NOUN | IS.modifier) && !(bits & (IS.auxiliary | IS.conjunction)))
    return phraseAt(reading, i, i, false, 0);
  return null;
}

/** “Lowe, who said”, “a message that read”, “the watchdog, which called it”: what speaks by a verb of saying of its own. */
function isRelative(reading: Reading, i: number): boolean {
  const word = lowerAt(reading, i);
  if (word === 'who') return true;
  if ((word !== 'which' && word !== 'that') || reading.inside[i]! >= 0 || i === 0) return false;
  const verb = reading.is[i + 1] ?? 0;
  // “that said”, but “said that plans”, “to that show”: what may be a noun is none that “that” speaks by.
  const ending = word === 'that' ? /(?:ed|said|says|wrote|reads?)$/ : /(?:[^s]s|ed|said|wrote|read)$/;
  return joined(reading, i + 1) && (verb & (IS.say | IS.call)) !== 0 && ending.test(lowerAt(reading, i + 1));
}

/** “said that Lowe”, “said that the council”, “said that officials”: this “that” is no part of whom it stands before. */
function isComplementizer(reading: Reading, i: number): boolean {
  if (lowerAt(reading, i) !== 'that' || !joined(reading, i + 1)) return false;
  const next = reading.is[i + 1]!;
  return (
    (next & (IS.capital | IS.determiner | IS.pronoun)) !== 0 ||
    ((next & NOUN) !== 0 && /[^s]s$/.test(lowerAt(reading, i + 1)))
  );
}

/** “According to her, …”: an object pronoun that names a speaker all the same. */
function isObjectOfAccording(reading: Reading, i: number): boolean {
  if (i < 2 || !(reading.is[i]! & (IS.object | IS.determiner)) || lowerAt(reading, i - 2) !== 'according')
    return false;
  return /^(?:him|her|them)$/.test(lowerAt(reading, i)) && !joined(reading, i + 1);
}

function pronoun(_reading: Reading, i: number): Mention {
  return make('pronoun', i, i + 1, i, i, i, i, false);
}
