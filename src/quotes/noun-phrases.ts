import { CLOSED, IS, NOUN, VERB } from './classes.ts';
import { type Mention, make, phrase } from './mention.ts';
import { GIVEN_MONTHS, isNameWord, isPossessive, nameEnd, opensSentence } from './name-runs.ts';
import { GAP, joined, lowerAt, type Reading } from './reading.ts';

/** A mention that begins with a capital: “Kremlin spokesman Dmitry Peskov”, “Mayor Dan Pell”, “Critics”. */
export function capitalAt(reading: Reading, i: number, depth: number): Mention | null {
  const bits = reading.is[i]!;
  const opens = opensSentence(reading, i);
  const named = joined(reading, i + 1) && (reading.is[i + 1]! & IS.capital) !== 0;
  const label = opens && (reading.gap[i + 1]! & GAP.colon) !== 0;
  // “…,” Will Fields said: after a quotation’s comma no sentence opens.
  const afterQuotation = i > 0 && reading.inside[i - 1]! >= 0 && (reading.gap[i]! & GAP.stop) === 0;
  if (bits & IS.conjunction && !label) return null;
  if (bits & IS.date && !(named && GIVEN_MONTHS.test(lowerAt(reading, i)))) return null;
  // “Will described”, “Grant said”
  const speaks =
    (bits & IS.male) !== 0 &&
    joined(reading, i + 1) &&
    (reading.is[i + 1]! & VERB) !== 0 &&
    /[dt]$/.test(lowerAt(reading, i + 1));
  if (bits & (IS.preposition | IS.auxiliary) && !label && !speaks && !(named && (!opens || afterQuotation)))
    return null;
  if (opens && !label) {
    const alone = nameEnd(reading, i) === i + 1;
    if (alone && (bits & (IS.starter | IS.adverb) || isManner(reading, i))) return null;
    // “Giving evidence, Lowe said”; but “Harding said”
    const next = reading.is[i + 1] ?? 0;
    if (
      alone &&
      /.(?:ing|ed)$/.test(lowerAt(reading, i)) &&
      next & IS.lowercase &&
      !(next & (VERB | IS.auxiliary))
    )
      return null;
    // “Fire chief Dolores Amaya” begins with no verb.
    const role =
      joined(reading, i + 1) &&
      (reading.is[i + 1]! & (IS.person | IS.lowercase)) === (IS.person | IS.lowercase);
    if (alone && bits & VERB && !role && !(bits & (NOUN | IS.male | IS.female))) return null;
    if (alone && bits & (NOUN | IS.modifier) && !(bits & IS.upper))
      return phraseAt(reading, i, i, false, depth);
    if (bits & IS.starter && !(bits & NOUN) && !afterQuotation) return null;
  } else if (bits & IS.starter && !label && !named) return null;
  const end = nameEnd(reading, i);
  return (
    (isPossessive(reading, end - 1) && phraseAfterOwner(reading, i, end, depth)) ||
    withRole(reading, i, i, end)
  );
}

/**
 * Completes a run of capitals from `from` to `end` that stands in a phrase from `first`: a lower-case role may
 * follow it (“Kremlin spokesman”), and a name that (“Dmitry Peskov”).
 */
export function withRole(reading: Reading, first: number, from: number, end: number): Mention {
  if (!isPossessive(reading, end - 1) && joined(reading, end)) {
    let next = end;
    let noun = -1;
    // Modifiers and nouns of role up to the next capital.
    while (next < reading.count && next - end < 5 && joined(reading, next)) {
      const bits = reading.is[next]!;
      if (bits & IS.capital || bits & CLOSED) break;
      if (
        bits & (IS.person | IS.agent | IS.body | IS.document) &&
        !(bits & VERB && !(bits & (IS.person | IS.body)))
      )
        noun = next;
      else if (!(bits & (IS.modifier | IS.title))) break;
      next++;
      if (isPossessive(reading, next - 1)) break;
    }
    if (noun >= 0) {
      const possessive = isPossessive(reading, noun);
      if (
        !possessive &&
        noun + 1 < reading.count &&
        joined(reading, noun + 1) &&
        isNameWord(reading, noun + 1) &&
        reading.is[noun]! & (IS.person | IS.agent)
      ) {
        const last = nameEnd(reading, noun + 1);
        return make('name', first, last, last - 1, noun + 1, last, first, isPossessive(reading, last - 1));
      }
      if (reading.is[noun]! & (IS.person | IS.agent | IS.document))
        return phrase(reading, first, noun + 1, noun);
      // “the Halden council”: a body known by its name.
      return make('name', first, noun + 1, noun, from, noun + 1, from, possessive);
    }
  }
  return splitTitle(reading, first, from, end);
}

/** “Specifically, …”, “Hastily dressed …”: an adverb that opens a sentence, though not “Kelly said”. */
function isManner(reading: Reading, i: number): boolean {
  const next = reading.is[i + 1] ?? 0;
  return (
    /..ly$/.test(lowerAt(reading, i)) &&
    !(reading.is[i]! & (IS.male | IS.female)) &&
    ((reading.gap[i + 1]! & GAP.comma) !== 0 ||
      ((next & IS.lowercase) !== 0 && !(next & (VERB | IS.auxiliary))))
  );
}

/** Last words of offices that are written with capitals, and are hardly ever a surname. */
const OFFICES = new Set(
  (
    'minister secretary president chairman chairwoman spokesman spokeswoman spokesperson director leader mayor governor ' +
    'commissioner editor correspondent analyst ambassador chancellor senator councillor manager economist strategist adviser advisor mp mep ' +
    'inspector superintendent prosecutor treasurer premier'
  ).split(' '),
);

/** “Planning Minister”, “the Tory Leader”: a run of capitals that calls somebody by an office alone. */
function isOffice(reading: Reading, from: number, end: number): boolean {
  if (end - from < 2 || !OFFICES.has(lowerAt(reading, end - 1))) return false;
  for (let i = from; i < end - 1; i++)
    if (reading.is[i]! & (IS.male | IS.female) || isPossessive(reading, i)) return false;
  return true;
}

/** Splits a run of capitals into title and name: “Prime Minister Keir Starmer”. */
function splitTitle(reading: Reading, first: number, from: number, end: number): Mention {
  // “a Democrat”, “the President”
  if (first < from && end === from + 1 && reading.is[from]! & IS.person)
    return phrase(reading, first, end, from);
  if (isOffice(reading, from, end)) return phrase(reading, first, end, end - 1);
  let name = from;
  for (let i = from; i < end - 1; i++) {
    const bits = reading.is[i]!;
    if (
      bits & (IS.title | IS.person) &&
      !(bits & (IS.male | IS.female) && !(bits & IS.title) && i === from && !(bits & IS.person))
    )
      name = i + 1;
    if (lowerAt(reading, i) === 'of' || lowerAt(reading, i) === 'for') name = from;
  }
  return make('name', first, end, end - 1, name, end, first, isPossessive(reading, end - 1));
}

/** A noun phrase that begins at `i`: “the council’s spokeswoman”, “one official”, “a longtime adviser to Lowe”. */
export function phraseAt(
  reading: Reading,
  i: number,
  from: number,
  determined: boolean,
  depth: number,
): Mention | null {
  let next = from;
  let noun = -1;
  let last = -1;
  if (from > i) {
    while (next < reading.count && joined(reading, next) && reading.is[next]! & IS.determiner) next++;
    if (!joined(reading, next)) return quantifier(reading, i, next);
  }
  const start = next;
  while (next < reading.count && next - start < 7 && (next === i || joined(reading, next))) {
    const bits = reading.is[next]!;
    if (bits & IS.capital && next > i) {
      const end = nameEnd(reading, next);
      if (noun >= 0 && next === noun + 1 && reading.is[noun]! & (IS.person | IS.agent)) {
        return make('name', i, end, end - 1, next, end, i, isPossessive(reading, end - 1));
      }
      if (
        isPossessive(reading, end - 1) &&
        !(end < reading.count && joined(reading, end) && !(reading.is[end]! & CLOSED))
      ) {
        return make('name', i, end, end - 1, next, end, i, true);
      }
      // “a shaken Lucia Ferrantino”: what describes her is no part of her name.
      if (
        noun < 0 &&
        next > start &&
        !isPossessive(reading, end - 1) &&
        !(reading.is[next - 1]! & (NOUN | IS.modifier | IS.title))
      ) {
        return withRole(reading, next, next, end);
      }
      const mention = isPossessive(reading, end - 1)
        ? phraseAfterOwner(reading, i, end, depth)
        : withRole(reading, i, next, end);
      if (mention) return mention;
      return make('name', i, end, end - 1, next, end, next, isPossessive(reading, end - 1));
    }
    if (bits & CLOSED || (bits & IS.adverb && next > i && !(bits & (NOUN | IS.modifier)))) break;
    const speech = determined && noun < 0 && (bits & IS.cueNoun) !== 0;
    // “Another said” names somebody by the determiner alone; “the alleged thief” does not.
    const stands = next > start || (start > i && ALONE.has(lowerAt(reading, start - 1)));
    if (bits & VERB && !(bits & NOUN) && !speech && stands) break;
    if (bits & NOUN || speech) {
      noun = next;
      if (isPossessive(reading, next)) {
        const owned = phraseAfterOwner(reading, i, next + 1, depth);
        if (owned) return owned;
        break;
      }
      // A head is followed by another noun only (press secretary), never by an unknown word, which is a verb.
    } else if (noun >= 0) {
      if (!(bits & IS.modifier)) break;
    } else if (!determined && !(bits & IS.modifier)) break;
    last = next;
    if (isPossessive(reading, next)) {
      const owned = phraseAfterOwner(reading, i, next + 1, depth);
      if (owned) return owned;
      break;
    }
    next++;
  }
  if (noun >= 0) return isBodyPart(reading, noun) ? null : phrase(reading, i, noun + 1, noun);
  if (!determined) return null;
  if (last < 0) return quantifier(reading, i, start);
  // No noun that is known to speak: the words up to the first that cannot belong, for a verb of saying to choose.
  let end = start;
  while (end <= last && (end === start || !(reading.is[end]! & VERB))) end++;
  return end > start ? phrase(reading, i, end, end - 1) : null;
}

/** “shook his head” */
function isBodyPart(reading: Reading, noun: number): boolean {
  return (
    lowerAt(reading, noun) === 'head' &&
    /^(?:his|her|their|my)$/.test(lowerAt(reading, noun - 1)) &&
    lowerAt(reading, noun + 1) !== 'of'
  );
}

const ALONE = new Set([
  'one',
  'some',
  'many',
  'most',
  'several',
  'both',
  'others',
  'another',
  'few',
  'all',
  'those',
  'two',
  'three',
  'this',
  'that',
  'neither',
  'none',
  'other',
]);

/** “Another said”, “many complained”. */
function quantifier(reading: Reading, i: number, end: number): Mention | null {
  return ALONE.has(lowerAt(reading, end - 1)) && reading.inside[i]! < 0
    ? phrase(reading, i, end, end - 1)
    : null;
}

/** “Lowe’s spokeswoman Mina Rao”, “the council’s chief executive”: what follows an owner from `next` on. */
function phraseAfterOwner(reading: Reading, first: number, next: number, depth: number): Mention | null {
  if (depth > 3 || !joined(reading, next) || reading.is[next]! & CLOSED) return null;
  const owned =
    reading.is[next]! & IS.capital
      ? capitalAt(reading, next, depth + 1)
      : phraseAt(reading, next, next, true, depth + 1);
  if (!owned) return null;
  const { kind, end, head, nameFirst, nameEnd, possessive } = owned;
  if (kind === 'name' && isBodyOfOwner(reading, first, next, owned)) {
    const name = reading.is[first]! & IS.determiner ? first + 1 : first;
    return make(kind, first, end, head, name, end, first, possessive);
  }
  let owner = first;
  while (owner < next && !(reading.is[owner]! & IS.capital && !(reading.is[owner]! & IS.determiner))) owner++;
  const named = owner < next && isNameRun(reading, owner, next);
  return {
    ...make(kind, first, end, head, nameFirst, nameEnd, first, possessive),
    ownerFirst: owned.ownerFirst < owned.ownerEnd ? owned.ownerFirst : named ? owner : 0,
    ownerEnd: owned.ownerFirst < owned.ownerEnd ? owned.ownerEnd : named ? next : 0,
  };
}

function isNameRun(reading: Reading, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (!(reading.is[i]! & (IS.capital | IS.particle))) return false;
  }
  return true;
}

/** “Saint Brannoc’s School”, “the Anglers’ Federation”: a body whose name begins with an owner. */
function isBodyOfOwner(reading: Reading, first: number, next: number, owned: Mention): boolean {
  const from = reading.is[first]! & IS.determiner ? first + 1 : first;
  if (!(reading.is[owned.head]! & IS.body) || !(reading.is[owned.head]! & IS.capital)) return false;
  for (let i = from; i < owned.end; i++) if (!(reading.is[i]! & IS.capital)) return false;
  const plural = !(reading.is[next - 1]! & IS.possessive);
  return (
    plural ||
    (owned.end - next === 1 &&
      /^(?:Saint|St|Mc)/.test(reading.text.slice(reading.starts[from]!, reading.starts[from]! + 5)))
  );
}
