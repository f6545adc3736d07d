import { TIMES as TIME_WORDS } from '../../../lexicon/calendar.ts';
import { setOf } from '../../../lexicon/words.ts';
import { CLOSED, IS, NOUN, VERB } from '../../tokens/classes.ts';
import { joined, lowerAt, type Tokens } from '../../tokens/tokens.ts';
import { type Mention, nameMention, phraseMention, widened } from '../mention.ts';
import { capitalKind } from '../names/capitals.ts';
import { isPartOfName } from '../names/first-words.ts';
import { nameEnd } from '../names/name-runs.ts';
import { nameStart } from '../names/name-start.ts';
import { mentionOfRun, standsBeforeName } from '../names/roles-and-names.ts';
import { isAddress, isPossessive } from '../names/words-in-names.ts';
import type { PhraseWord } from './phrase-word.ts';
import { isIrregularPast, isObject, phrasePart } from './phrase-words.ts';
import { floats, isQuantifier } from './quantifiers.ts';

/** Nouns of time, which never speak, whatever verb follows. */
const TIMES = setOf(TIME_WORDS);

/** Words of a phrase that are read; phrases in use are shorter. */
const LONGEST = 7;

/** Owners of owners that are followed: “Lowe’s sister’s friend’s boat”. */
const DEEPEST = 3;

/** A phrase that is being read, at the word that is being asked about. */
interface Phrase extends PhraseWord {
  i: number;
  bits: number;
  noun: number;
  /** The last word so far; -1 where there is none. */
  last: number;
  /** How many owners stand before it. */
  readonly depth: number;
}

/** A mention that begins with a capital: “Kremlin spokesman Dmitry Peskov”, “Mayor Dan Pell”, “Critics”. */
export function capitalAt(tokens: Tokens, i: number, depth = 0): Mention | null {
  const end = nameEnd(tokens, i);
  const kind = capitalKind(tokens, i, end);
  if (kind === 'nobody') return null;
  if (kind === 'phrase') return barePhraseAt(tokens, i, depth);
  return (
    (isPossessive(tokens, end - 1) && phraseAfterOwner(tokens, i, end, depth)) ||
    mentionOfRun(tokens, i, i, end)
  );
}

/** A noun phrase that begins with the determiner at `i`: “the council’s spokeswoman”, “one official”. */
export function determinedPhraseAt(tokens: Tokens, i: number): Mention | null {
  if (floats(tokens, i)) return null;
  let start = i + 1;
  const last = Math.min(tokens.count, i + LONGEST);
  while (start < last && joined(tokens, start) && tokens.is[start]! & IS.determiner) {
    // “The All Boatmen Congress”
    if (tokens.is[start]! & IS.capital && isPartOfName(tokens, start)) break;
    start++;
  }
  return joined(tokens, start) ? readPhrase(tokens, i, start, true, 0) : quantifierPhrase(tokens, i, start);
}

/** A noun phrase that begins at `i` without a determiner: “senior officials”. */
export function barePhraseAt(tokens: Tokens, i: number, depth = 0): Mention | null {
  return readPhrase(tokens, i, i, false, depth);
}

function readPhrase(
  tokens: Tokens,
  first: number,
  start: number,
  isDetermined: boolean,
  depth: number,
): Mention | null {
  const phrase: Phrase = {
    tokens,
    first,
    start,
    isDetermined,
    depth,
    i: start,
    bits: 0,
    noun: -1,
    last: -1,
  };
  for (let i = start; i < tokens.count && i - start < LONGEST && (i === first || joined(tokens, i)); i++) {
    phrase.i = i;
    phrase.bits = tokens.is[i]!;
    const part = phrasePart(phrase);
    if (part === 'end') break;
    if (part === 'name') return nameInPhrase(phrase, i);
    if (part === 'noun') phrase.noun = i;
    phrase.last = i;
    if (isPossessive(tokens, i)) {
      const owned = phraseAfterOwner(tokens, first, i + 1, depth);
      if (owned) return owned;
      break;
    }
  }
  return endPhrase(phrase);
}

/** The mention of a phrase whose words have all been read. */
function endPhrase({ tokens, first, start, isDetermined, noun, last }: Phrase): Mention | null {
  if (noun >= 0) return isBodyPart(tokens, noun) ? null : phraseMention(tokens, first, noun + 1, noun);
  if (!isDetermined) return null;
  if (last < 0) return quantifierPhrase(tokens, first, start);
  // No noun that is known to speak: the words up to the first that cannot belong, for a verb of saying to choose.
  let end = start + 1;
  while (end <= last && !(tokens.is[end]! & VERB) && !isIrregularPast(tokens, end)) end++;
  if (isObject(tokens, end, start)) end--;
  // “Four hours later”, “this week”
  return TIMES.has(lowerAt(tokens, end - 1)) ? null : phraseMention(tokens, first, end, end - 1);
}

/** A name in a phrase: “the mayor Dan Pell”, “a shaken Lucia Ferrantino”, “the Halden council”. */
function nameInPhrase({ tokens, first, start, noun, depth }: Phrase, nameFirst: number): Mention {
  const end = nameEnd(tokens, nameFirst);
  const isOwner = isPossessive(tokens, end - 1);
  const hasRole = hasRoleBefore(tokens, noun, nameFirst);
  // “In the interview Mr Lowe said so.”
  if (noun >= 0 && !hasRole && isAddress(tokens, nameFirst))
    return mentionOfRun(tokens, nameFirst, nameFirst, end);
  // “the mayor Dan Pell”; “the late Mara Lowe’s, …” owns nothing.
  if (hasRole || (isOwner && !(joined(tokens, end) && !(tokens.is[end]! & CLOSED))))
    return nameMention(tokens, {
      first,
      nameFirst: nameStart(tokens, nameFirst, end),
      end,
      roleFirst: first,
    });
  if (isOwner)
    return (
      phraseAfterOwner(tokens, first, end, depth) ??
      nameMention(tokens, { first, nameFirst, end, roleFirst: nameFirst })
    );
  // “a shaken Lucia Ferrantino”: what describes her is not part of her name.
  const isDescribed =
    noun < 0 && nameFirst > start && !(tokens.is[nameFirst - 1]! & (NOUN | IS.modifier | IS.title));
  return mentionOfRun(tokens, isDescribed ? nameFirst : first, nameFirst, end);
}

/** “the mayor Dan Pell”: whether the noun of a phrase stands right before a name, as a title does. */
function hasRoleBefore(tokens: Tokens, noun: number, nameFirst: number): boolean {
  return noun >= 0 && noun === nameFirst - 1 && standsBeforeName(tokens, noun);
}

/** “shook his head” */
function isBodyPart(tokens: Tokens, noun: number): boolean {
  return (
    lowerAt(tokens, noun) === 'head' &&
    /^(?:his|her|their|my)$/.test(lowerAt(tokens, noun - 1)) &&
    lowerAt(tokens, noun + 1) !== 'of'
  );
}

/** “Another said”, “many complained”: determiners from `first` to `end` that name somebody without a noun. */
function quantifierPhrase(tokens: Tokens, first: number, end: number): Mention | null {
  return isQuantifier(tokens, end - 1) && tokens.inside[first]! < 0
    ? phraseMention(tokens, first, end, end - 1)
    : null;
}

/** “Lowe’s spokeswoman Mina Rao”, “the council’s chief executive”: what follows an owner from `next` on. */
function phraseAfterOwner(tokens: Tokens, first: number, next: number, depth: number): Mention | null {
  if (depth > DEEPEST || !joined(tokens, next) || tokens.is[next]! & CLOSED) return null;
  // “A spokesman for McDorran’s said”
  if (/^(?:said|wrote)$/.test(lowerAt(tokens, next))) return null;
  const owned =
    tokens.is[next]! & IS.capital
      ? capitalAt(tokens, next, depth + 1)
      : readPhrase(tokens, next, next, true, depth + 1);
  if (!owned) return null;
  if (owned.kind === 'name' && isBodyOfOwner(tokens, first, next, owned)) {
    const nameFirst = tokens.is[first]! & IS.determiner ? first + 1 : first;
    return nameMention(tokens, { first, nameFirst, end: owned.end, roleFirst: first });
  }
  if (owned.ownerFirst < owned.ownerEnd) return widened(owned, { first, roleFirst: first });
  let owner = first;
  while (owner < next && (tokens.is[owner]! & (IS.capital | IS.determiner)) !== IS.capital) owner++;
  return owner < next && isNameRun(tokens, owner, next)
    ? widened(owned, { first, roleFirst: first, ownerFirst: nameStart(tokens, owner, next), ownerEnd: next })
    : widened(owned, { first, roleFirst: first });
}

function isNameRun(tokens: Tokens, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (!(tokens.is[i]! & (IS.capital | IS.particle))) return false;
  }
  return true;
}

/**
 * “Saint Brannoc’s School”, “the Anglers’ Federation”, “the Alzheimer’s Association”: a body whose name begins with an
 * owner.
 */
function isBodyOfOwner(tokens: Tokens, first: number, next: number, owned: Mention): boolean {
  const from = tokens.is[first]! & IS.determiner ? first + 1 : first;
  const head = tokens.is[owned.head]!;
  if (!(head & IS.body) || !(head & IS.capital)) return false;
  for (let i = from; i < owned.end; i++) if (!(tokens.is[i]! & IS.capital)) return false;
  const isPluralOwner = !(tokens.is[next - 1]! & IS.possessive);
  if (isPluralOwner) return true;
  if (owned.end - next > 1) return false;
  // “the Harrow County Coroner’s Office”, but “the Governor’s Office”
  if (next - from > 1 && tokens.is[next - 1]! & IS.person && isOfficeWord(tokens, next)) return true;
  // “the Alzheimer’s Association”, but “the Minister’s Department”: no article stands before the name of a person.
  const isCalledSo =
    from > first &&
    next - from === 1 &&
    lowerAt(tokens, first) === 'the' &&
    !(tokens.is[from]! & (NOUN | IS.title | IS.modifier));
  return (
    isCalledSo || /^(?:Saint|St|Mc)/.test(tokens.text.slice(tokens.starts[from]!, tokens.starts[from]! + 5))
  );
}

/** “Office”, “Department”, “Service” */
function isOfficeWord(tokens: Tokens, i: number): boolean {
  return /^(?:office|department|bureau|service)$/.test(lowerAt(tokens, i));
}
