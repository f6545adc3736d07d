import { CLOSED, IS, NOUN, VERB } from '../tokens/classes.ts';
import { GAP, joined, lowerAt, type Tokens } from '../tokens/tokens.ts';
import { type Mention, make, phrase } from './mention.ts';
import { GIVEN_MONTHS, isNameWord, isPossessive, nameEnd, opensSentence } from './name-runs.ts';

/** A mention that begins with a capital: “Kremlin spokesman Dmitry Peskov”, “Mayor Dan Pell”, “Critics”. */
export function capitalAt(tokens: Tokens, i: number, depth: number): Mention | null {
  const bits = tokens.is[i]!;
  const opens = opensSentence(tokens, i);
  const named = joined(tokens, i + 1) && (tokens.is[i + 1]! & IS.capital) !== 0;
  const label = opens && (tokens.gap[i + 1]! & GAP.colon) !== 0;
  // “…,” Will Fields said: after a quotation’s comma no sentence opens.
  const afterQuotation = i > 0 && tokens.inside[i - 1]! >= 0 && (tokens.gap[i]! & GAP.stop) === 0;
  if (bits & IS.conjunction && !label) return null;
  if (bits & IS.date && !(named && GIVEN_MONTHS.test(lowerAt(tokens, i)))) return null;
  // “Will described”, “Grant said”
  const speaks =
    (bits & IS.male) !== 0 &&
    joined(tokens, i + 1) &&
    (tokens.is[i + 1]! & VERB) !== 0 &&
    /[dt]$/.test(lowerAt(tokens, i + 1));
  if (bits & (IS.preposition | IS.auxiliary) && !label && !speaks && !(named && (!opens || afterQuotation)))
    return null;
  if (opens && !label) {
    const alone = nameEnd(tokens, i) === i + 1;
    if (alone && (bits & (IS.starter | IS.adverb) || isManner(tokens, i))) return null;
    // “Giving evidence, Lowe said”; but “Harding said”
    const next = tokens.is[i + 1] ?? 0;
    if (
      alone &&
      /.(?:ing|ed)$/.test(lowerAt(tokens, i)) &&
      next & IS.lowercase &&
      !(next & (VERB | IS.auxiliary))
    )
      return null;
    // “Fire chief Dolores Amaya” begins with no verb.
    const role =
      joined(tokens, i + 1) &&
      (tokens.is[i + 1]! & (IS.person | IS.lowercase)) === (IS.person | IS.lowercase);
    if (alone && bits & VERB && !role && !(bits & (NOUN | IS.male | IS.female))) return null;
    if (alone && bits & (NOUN | IS.modifier) && !(bits & IS.upper))
      return phraseAt(tokens, i, i, false, depth);
    if (bits & IS.starter && !(bits & NOUN) && !afterQuotation) return null;
  } else if (bits & IS.starter && !label && !named) return null;
  const end = nameEnd(tokens, i);
  return (
    (isPossessive(tokens, end - 1) && phraseAfterOwner(tokens, i, end, depth)) || withRole(tokens, i, i, end)
  );
}

/**
 * Completes a run of capitals from `from` to `end` that stands in a phrase from `first`: a lower-case role may
 * follow it (“Kremlin spokesman”), and a name that (“Dmitry Peskov”).
 */
export function withRole(tokens: Tokens, first: number, from: number, end: number): Mention {
  if (!isPossessive(tokens, end - 1) && joined(tokens, end)) {
    let next = end;
    let noun = -1;
    // Modifiers and nouns of role up to the next capital.
    while (next < tokens.count && next - end < 5 && joined(tokens, next)) {
      const bits = tokens.is[next]!;
      if (bits & IS.capital || bits & CLOSED) break;
      if (
        bits & (IS.person | IS.agent | IS.body | IS.document) &&
        !(bits & VERB && !(bits & (IS.person | IS.body)))
      )
        noun = next;
      else if (!(bits & (IS.modifier | IS.title))) break;
      next++;
      if (isPossessive(tokens, next - 1)) break;
    }
    if (noun >= 0) {
      const possessive = isPossessive(tokens, noun);
      if (
        !possessive &&
        noun + 1 < tokens.count &&
        joined(tokens, noun + 1) &&
        isNameWord(tokens, noun + 1) &&
        tokens.is[noun]! & (IS.person | IS.agent)
      ) {
        const last = nameEnd(tokens, noun + 1);
        return make('name', first, last, last - 1, noun + 1, last, first, isPossessive(tokens, last - 1));
      }
      if (tokens.is[noun]! & (IS.person | IS.agent | IS.document))
        return phrase(tokens, first, noun + 1, noun);
      // “the Halden council”: a body known by its name.
      return make('name', first, noun + 1, noun, from, noun + 1, from, possessive);
    }
  }
  return splitTitle(tokens, first, from, end);
}

/** “Specifically, …”, “Hastily dressed …”: an adverb that opens a sentence, though not “Kelly said”. */
function isManner(tokens: Tokens, i: number): boolean {
  const next = tokens.is[i + 1] ?? 0;
  return (
    /..ly$/.test(lowerAt(tokens, i)) &&
    !(tokens.is[i]! & (IS.male | IS.female)) &&
    ((tokens.gap[i + 1]! & GAP.comma) !== 0 ||
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
function isOffice(tokens: Tokens, from: number, end: number): boolean {
  if (end - from < 2 || !OFFICES.has(lowerAt(tokens, end - 1))) return false;
  for (let i = from; i < end - 1; i++)
    if (tokens.is[i]! & (IS.male | IS.female) || isPossessive(tokens, i)) return false;
  return true;
}

/** Splits a run of capitals into title and name: “Prime Minister Keir Starmer”. */
function splitTitle(tokens: Tokens, first: number, from: number, end: number): Mention {
  // “a Democrat”, “the President”
  if (first < from && end === from + 1 && tokens.is[from]! & IS.person)
    return phrase(tokens, first, end, from);
  if (isOffice(tokens, from, end)) return phrase(tokens, first, end, end - 1);
  let name = from;
  for (let i = from; i < end - 1; i++) {
    const bits = tokens.is[i]!;
    if (
      bits & (IS.title | IS.person) &&
      !(bits & (IS.male | IS.female) && !(bits & IS.title) && i === from && !(bits & IS.person))
    )
      name = i + 1;
    if (lowerAt(tokens, i) === 'of' || lowerAt(tokens, i) === 'for') name = from;
  }
  return make('name', first, end, end - 1, name, end, first, isPossessive(tokens, end - 1));
}

/** A noun phrase that begins at `i`: “the council’s spokeswoman”, “one official”, “a longtime adviser to Lowe”. */
export function phraseAt(
  tokens: Tokens,
  i: number,
  from: number,
  determined: boolean,
  depth: number,
): Mention | null {
  let next = from;
  let noun = -1;
  let last = -1;
  if (from > i) {
    while (next < tokens.count && joined(tokens, next) && tokens.is[next]! & IS.determiner) next++;
    if (!joined(tokens, next)) return quantifier(tokens, i, next);
  }
  const start = next;
  while (next < tokens.count && next - start < 7 && (next === i || joined(tokens, next))) {
    const bits = tokens.is[next]!;
    if (bits & IS.capital && next > i) {
      const end = nameEnd(tokens, next);
      if (noun >= 0 && next === noun + 1 && tokens.is[noun]! & (IS.person | IS.agent)) {
        return make('name', i, end, end - 1, next, end, i, isPossessive(tokens, end - 1));
      }
      if (
        isPossessive(tokens, end - 1) &&
        !(end < tokens.count && joined(tokens, end) && !(tokens.is[end]! & CLOSED))
      ) {
        return make('name', i, end, end - 1, next, end, i, true);
      }
      // “a shaken Lucia Ferrantino”: what describes her is no part of her name.
      if (
        noun < 0 &&
        next > start &&
        !isPossessive(tokens, end - 1) &&
        !(tokens.is[next - 1]! & (NOUN | IS.modifier | IS.title))
      ) {
        return withRole(tokens, next, next, end);
      }
      const mention = isPossessive(tokens, end - 1)
        ? phraseAfterOwner(tokens, i, end, depth)
        : withRole(tokens, i, next, end);
      if (mention) return mention;
      return make('name', i, end, end - 1, next, end, next, isPossessive(tokens, end - 1));
    }
    if (bits & CLOSED || (bits & IS.adverb && next > i && !(bits & (NOUN | IS.modifier)))) break;
    const speech = determined && noun < 0 && (bits & IS.cueNoun) !== 0;
    // “Another said” names somebody by the determiner alone; “the alleged thief” does not.
    const stands = next > start || (start > i && ALONE.has(lowerAt(tokens, start - 1)));
    if (bits & VERB && !(bits & NOUN) && !speech && stands) break;
    if (bits & NOUN || speech) {
      noun = next;
      if (isPossessive(tokens, next)) {
        const owned = phraseAfterOwner(tokens, i, next + 1, depth);
        if (owned) return owned;
        break;
      }
      // A head is followed by another noun only (press secretary), never by an unknown word, which is a verb.
    } else if (noun >= 0) {
      if (!(bits & IS.modifier)) break;
    } else if (!determined && !(bits & IS.modifier)) break;
    last = next;
    if (isPossessive(tokens, next)) {
      const owned = phraseAfterOwner(tokens, i, next + 1, depth);
      if (owned) return owned;
      break;
    }
    next++;
  }
  if (noun >= 0) return isBodyPart(tokens, noun) ? null : phrase(tokens, i, noun + 1, noun);
  if (!determined) return null;
  if (last < 0) return quantifier(tokens, i, start);
  // No noun that is known to speak: the words up to the first that cannot belong, for a verb of saying to choose.
  let end = start;
  while (end <= last && (end === start || !(tokens.is[end]! & VERB))) end++;
  return end > start ? phrase(tokens, i, end, end - 1) : null;
}

/** “shook his head” */
function isBodyPart(tokens: Tokens, noun: number): boolean {
  return (
    lowerAt(tokens, noun) === 'head' &&
    /^(?:his|her|their|my)$/.test(lowerAt(tokens, noun - 1)) &&
    lowerAt(tokens, noun + 1) !== 'of'
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
function quantifier(tokens: Tokens, i: number, end: number): Mention | null {
  return ALONE.has(lowerAt(tokens, end - 1)) && tokens.inside[i]! < 0
    ? phrase(tokens, i, end, end - 1)
    : null;
}

/** “Lowe’s spokeswoman Mina Rao”, “the council’s chief executive”: what follows an owner from `next` on. */
function phraseAfterOwner(tokens: Tokens, first: number, next: number, depth: number): Mention | null {
  if (depth > 3 || !joined(tokens, next) || tokens.is[next]! & CLOSED) return null;
  const owned =
    tokens.is[next]! & IS.capital
      ? capitalAt(tokens, next, depth + 1)
      : phraseAt(tokens, next, next, true, depth + 1);
  if (!owned) return null;
  const { kind, end, head, nameFirst, nameEnd, possessive } = owned;
  if (kind === 'name' && isBodyOfOwner(tokens, first, next, owned)) {
    const name = tokens.is[first]! & IS.determiner ? first + 1 : first;
    return make(kind, first, end, head, name, end, first, possessive);
  }
  let owner = first;
  while (owner < next && !(tokens.is[owner]! & IS.capital && !(tokens.is[owner]! & IS.determiner))) owner++;
  const named = owner < next && isNameRun(tokens, owner, next);
  return {
    ...make(kind, first, end, head, nameFirst, nameEnd, first, possessive),
    ownerFirst: owned.ownerFirst < owned.ownerEnd ? owned.ownerFirst : named ? owner : 0,
    ownerEnd: owned.ownerFirst < owned.ownerEnd ? owned.ownerEnd : named ? next : 0,
  };
}

function isNameRun(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (!(tokens.is[i]! & (IS.capital | IS.particle))) return false;
  }
  return true;
}

/** “Saint Brannoc’s School”, “the Anglers’ Federation”: a body whose name begins with an owner. */
function isBodyOfOwner(tokens: Tokens, first: number, next: number, owned: Mention): boolean {
  const from = tokens.is[first]! & IS.determiner ? first + 1 : first;
  if (!(tokens.is[owned.head]! & IS.body) || !(tokens.is[owned.head]! & IS.capital)) return false;
  for (let i = from; i < owned.end; i++) if (!(tokens.is[i]! & IS.capital)) return false;
  const plural = !(tokens.is[next - 1]! & IS.possessive);
  return (
    plural ||
    (owned.end - next === 1 &&
      /^(?:Saint|St|Mc)/.test(tokens.text.slice(tokens.starts[from]!, tokens.starts[from]! + 5)))
  );
}
