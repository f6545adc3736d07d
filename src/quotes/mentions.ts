import { CLOSED, IS, NOUN, VERB } from './classes.ts';
import { BREAK, GAP, lowerAt, type Reading } from './reading.ts';

/**
 * A phrase that can name a speaker, as a stretch of words.
 * `name`: it holds a proper name; `phrase`: a noun phrase without one (“one official”); `pronoun`: he, she, they, it, who.
 */
export interface Mention {
  readonly kind: 'name' | 'phrase' | 'pronoun';
  readonly first: number;
  /** Word after its last one. */
  readonly end: number;
  /** Its head: the last word of the name, the noun, the pronoun. */
  readonly head: number;
  /** The words of the name alone, without title and role; empty where there is none. */
  readonly nameFirst: number;
  readonly nameEnd: number;
  /** First word of a title or role before the name, or `nameFirst`. */
  readonly roleFirst: number;
  readonly possessive: boolean;
  /** The name of whoever owns what it names: “Lowe’s spokeswoman”; empty where there is none. */
  readonly ownerFirst: number;
  readonly ownerEnd: number;
  /** Word after what qualifies it: “a spokeswoman for the council”. */
  qualified: number;
  /** Word after the age, the brackets, the appositive and the relative clause that follow it. */
  reach: number;
  /** Index of the mention beside it that names the same person: “the mayor, Ines Okafor,”. -1 where there is none. */
  appositive: number;
}

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

/** Whether word `i` follows the word before it with nothing but a blank, a hyphen or an apostrophe between. */
function joined(reading: Reading, i: number): boolean {
  return (
    i < reading.count &&
    (reading.gap[i]! & ~(GAP.blank | GAP.hyphen | GAP.apostrophe)) === 0 &&
    reading.inside[i] === reading.inside[i - 1]
  );
}

function mentionAt(reading: Reading, i: number): Mention | null {
  const bits = reading.is[i]!;
  if (isObjectOfAccording(reading, i)) return pronoun(reading, i);
  if (bits & IS.pronoun) {
    // “I”, “we” and “you” inside a quotation name whoever speaks it; outside they are the writer.
    return reading.inside[i]! >= 0 ? null : pronoun(reading, i);
  }
  if (bits & IS.conjunction && lowerAt(reading, i) === 'who') return pronoun(reading, i);
  if (reading.inside[i]! >= 0 && !(bits & IS.capital)) return null;
  if (bits & IS.determiner && !(bits & IS.capital && isPartOfName(reading, i)))
    return phraseAt(reading, i, i + 1, true, 0);
  if (bits & IS.capital) return capitalAt(reading, i, 0);
  if (bits & IS.particle && startsName(reading, i)) return withRole(reading, i, i, nameEnd(reading, i));
  if (bits & (NOUN | IS.modifier) && !(bits & (IS.auxiliary | IS.conjunction)))
    return phraseAt(reading, i, i, false, 0);
  return null;
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

function make(
  kind: Mention['kind'],
  first: number,
  end: number,
  head: number,
  nameFirst: number,
  nameEnd: number,
  roleFirst: number,
  possessive: boolean,
): Mention {
  return {
    kind,
    first,
    end,
    head,
    nameFirst,
    nameEnd,
    roleFirst,
    possessive,
    ownerFirst: 0,
    ownerEnd: 0,
    qualified: end,
    reach: end,
    appositive: -1,
  };
}

/** “One America News”, “All Saints”: a determiner that begins a name in the middle of a sentence. */
function isPartOfName(reading: Reading, i: number): boolean {
  return (
    !(reading.is[i]! & IS.upper) &&
    i > 0 &&
    !(reading.gap[i]! & (GAP.stop | GAP.mark | GAP.colon | GAP.line | GAP.other)) &&
    reading.sentence[i] === reading.sentence[i - 1] &&
    lowerAt(reading, i) !== 'the' &&
    joined(reading, i + 1) &&
    (reading.is[i + 1]! & IS.capital) !== 0
  );
}

/** Whether word `i` may stand inside a run of capitalised words. */
function isNameWord(reading: Reading, i: number): boolean {
  const bits = reading.is[i]!;
  if (!(bits & IS.capital)) return false;
  if (bits & IS.date)
    return GIVEN_MONTHS.test(lowerAt(reading, i)) && (reading.is[i + 1]! & IS.capital) !== 0;
  return !(bits & IS.pronoun);
}

/** Whether word `i` belongs to the same name as the word before it. */
function nameGoesOn(reading: Reading, i: number): boolean {
  if (i >= reading.count) return false;
  const gap = reading.gap[i]!;
  if (reading.inside[i] !== reading.inside[i - 1] || reading.sentence[i] !== reading.sentence[i - 1])
    return false;
  if (isPossessive(reading, i - 1)) return false;
  if ((gap & ~(GAP.blank | GAP.hyphen | GAP.apostrophe)) === 0) return true;
  // “Finch & Daughters”, “Tom “Spanner” Reyes”
  if (gap === (GAP.blank | GAP.other))
    return reading.text.slice(reading.ends[i - 1]!, reading.starts[i]!) === ' & ';
  if (gap === (GAP.blank | GAP.mark)) return (reading.is[i]! & IS.capital) !== 0;
  if ((gap & ~(GAP.blank | GAP.stop)) === 0) {
    // “J. K.”, “U.S.”, “Sen.”, “St.”: a stop that is no sentence's end.
    const length = reading.ends[i - 1]! - reading.starts[i - 1]!;
    // “E.W. Sculley” is read as two words.
    if (length === 1 || !(gap & GAP.blank) || reading.text[reading.ends[i - 1]! - 2] === '.') return true;
    return length < 5 && (reading.is[i - 1]! & (IS.title | IS.particle)) !== 0;
  }
  return false;
}

function isPossessive(reading: Reading, i: number): boolean {
  if (reading.is[i]! & IS.possessive) return true;
  const gap = reading.gap[i + 1]!;
  return (
    (gap & GAP.apostrophe) !== 0 &&
    (gap & GAP.blank) !== 0 &&
    (gap & (GAP.comma | GAP.stop)) === 0 &&
    reading.inside[i] === (i + 1 < reading.count ? reading.inside[i + 1] : -1) &&
    reading.text.charCodeAt(reading.ends[i]! - 1) === 0x73
  );
}

/** End of the run of name words that begins at `i`. */
function nameEnd(reading: Reading, i: number): number {
  let end = i + 1;
  while (nameGoesOn(reading, end)) {
    const bits = reading.is[end]!;
    if (isNameWord(reading, end)) {
      end++;
      continue;
    }
    // van der Berg, of the; University of the West
    let next = end;
    if (bits & IS.particle && !(reading.is[next]! & IS.capital)) {
      while (next < reading.count && reading.is[next]! & IS.particle && joined(reading, next + 1)) next++;
      if (next > end && isNameWord(reading, next)) {
        end = next + 1;
        continue;
      }
    }
    const word = lowerAt(reading, end);
    if (
      (word === 'of' || word === 'for' || word === 'and') &&
      reading.is[end - 1]! & (IS.body | IS.title | IS.person | IS.document)
    ) {
      next = end + 1;
      if (lowerAt(reading, next) === 'the') next++;
      if (word !== 'and' && joined(reading, next) && isNameWord(reading, next) && joined(reading, end + 1)) {
        end = next + 1;
        continue;
      }
    }
    break;
  }
  return end;
}

/** Months that are given names too. */
const GIVEN_MONTHS = /^(?:april|may|june|august|jan)$/;

/** A mention that begins with a capital: “Kremlin spokesman Dmitry Peskov”, “Mayor Dan Pell”, “Critics”. */
function capitalAt(reading: Reading, i: number, depth: number): Mention | null {
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
    if (alone && bits & (IS.starter | IS.adverb)) return null;
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

const FIRST_PARTICLES = new Set([
  'von',
  'van',
  'de',
  'du',
  'di',
  'da',
  'dos',
  'del',
  'della',
  'al',
  'el',
  'bin',
  'ibn',
  'abu',
]);

/** “said von Tessenow”, “told de la Vega”: a name may begin with its particle. */
function startsName(reading: Reading, i: number): boolean {
  if (!FIRST_PARTICLES.has(lowerAt(reading, i))) return false;
  let next = i + 1;
  while (next < reading.count && next < i + 3 && joined(reading, next) && !(reading.is[next]! & IS.capital)) {
    if (!(reading.is[next]! & IS.particle)) return false;
    next++;
  }
  return joined(reading, next) && (reading.is[next]! & IS.capital) !== 0;
}

/** Whether word `i` is the first of a sentence, of a line or of a quotation. */
function opensSentence(reading: Reading, i: number): boolean {
  return (
    i === 0 ||
    reading.sentence[i] !== reading.sentence[i - 1] ||
    (reading.gap[i]! & (GAP.stop | GAP.mark | GAP.line | GAP.colon)) !== 0 ||
    reading.inside[i] !== reading.inside[i - 1]
  );
}

/**
 * Completes a run of capitals from `from` to `end` that stands in a phrase from `first`: a lower-case role may
 * follow it (“Kremlin spokesman”), and a name that (“Dmitry Peskov”).
 */
function withRole(reading: Reading, first: number, from: number, end: number): Mention {
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

/** Splits a run of capitals into title and name: “Prime Minister Keir Starmer”. */
function splitTitle(reading: Reading, first: number, from: number, end: number): Mention {
  // “a Democrat”, “the President”
  if (first < from && end === from + 1 && reading.is[from]! & IS.person)
    return phrase(reading, first, end, from);
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

function phrase(reading: Reading, first: number, end: number, head: number): Mention {
  return make('phrase', first, end, head, head, head, first, isPossessive(reading, head));
}

/** A noun phrase that begins at `i`: “the council’s spokeswoman”, “one official”, “a longtime adviser to Lowe”. */
function phraseAt(
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
    if (bits & VERB && !(bits & NOUN) && !speech && next > start) break;
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

/**
 * Links a name with the role beside it (“the mayor, Ines Okafor,”, “Ines Okafor, the mayor of Harrow Falls,”) and
 * finds how far each mention reaches: over its age, its brackets, its appositive and its relative clause.
 */
function linkAppositives(reading: Reading, mentions: Mention[]): void {
  for (let m = mentions.length - 1; m >= 0; m--) {
    const mention = mentions[m]!;
    if (mention.kind === 'pronoun' || reading.inside[mention.first]! >= 0) continue;
    let reach = mention.end;
    // A phrase reaches over what qualifies it: “the mayor of Harrow Falls”, “a spokeswoman for the council”.
    if (mention.kind === 'phrase' || reading.is[mention.head]! & (IS.person | IS.body))
      reach = overQualifiers(reading, mentions, m, reach);
    mention.qualified = reach;
    // An age or a party in brackets: “, 61,”, “(D-Ohio)”.
    while (reach < reading.count && reading.gap[reach]! & GAP.open && reading.inside[reach]! < 0) {
      let close = reach + 1;
      while (close < reading.count && close - reach < 8 && !(reading.gap[close]! & GAP.close)) close++;
      if (!(reading.gap[close]! & GAP.close)) break;
      reach = close;
    }
    const next = followingMention(reading, mentions, m, reach);
    if (next >= 0) {
      const other = mentions[next]!;
      const names = (mention.kind === 'name' ? 1 : 0) + (other.kind === 'name' ? 1 : 0);
      if (names >= 1 && isApposition(reading, mention, other, reach)) {
        mention.appositive = next;
        if (other.appositive < 0) other.appositive = m;
        reach = other.reach;
      }
    }
    mention.reach = reach;
  }
}

function overQualifiers(reading: Reading, mentions: readonly Mention[], m: number, from: number): number {
  let reach = from;
  for (let turn = 0; turn < 3; turn++) {
    if (!joined(reading, reach)) break;
    let word = lowerAt(reading, reach);
    // “a person familiar with the matter”
    if ((word === 'familiar' || word === 'close') && joined(reading, reach + 1))
      word = lowerAt(reading, ++reach);
    if (
      !(
        word === 'of' ||
        word === 'for' ||
        word === 'at' ||
        word === 'from' ||
        word === 'in' ||
        word === 'to' ||
        word === 'with' ||
        word === 'on'
      )
    )
      break;
    const next = mentions[m + 1 + turn];
    if (next && next.first === reach + 1 && joined(reading, next.first)) {
      reach = next.end;
      continue;
    }
    let end = reach + 1;
    while (
      end < reading.count &&
      end - reach < 4 &&
      joined(reading, end) &&
      !(reading.is[end]! & (CLOSED | VERB))
    )
      end++;
    if (end === reach + 1) break;
    reach = end;
    break;
  }
  return reach;
}

/** The mention that begins right after a comma at `reach`, over an age; -1 where there is none. */
function followingMention(reading: Reading, mentions: readonly Mention[], m: number, reach: number): number {
  let at = reach;
  if (
    at >= reading.count ||
    !(reading.gap[at]! & GAP.comma) ||
    reading.gap[at]! & (GAP.mark | GAP.stop | GAP.line)
  )
    return -1;
  if (reading.is[at]! & IS.number && at + 1 < reading.count && reading.gap[at + 1]! & GAP.comma) at++;
  if (reading.is[at]! & IS.determiner && reading.is[at]! & IS.number) at++;
  for (let n = m + 1; n < mentions.length && n < m + 6; n++) {
    const other = mentions[n]!;
    if (other.first === at) return reading.inside[at]! < 0 ? n : -1;
    if (other.first > at) break;
  }
  return -1;
}

function isApposition(reading: Reading, mention: Mention, other: Mention, _reach: number): boolean {
  if (other.kind === 'pronoun' || other.possessive || mention.possessive) return false;
  const after = other.reach;
  const closed =
    after >= reading.count || (reading.gap[after]! & BREAK) !== 0 || (reading.is[after]! & VERB) !== 0;
  if (!closed) return false;
  const isRole = (m: Mention) =>
    m.kind === 'phrase' && (reading.is[m.head]! & (IS.person | IS.agent | IS.body | IS.document)) !== 0;
  // “Ines Okafor, the mayor,” and “the mayor, Ines Okafor,”; “Chicago, Ines Okafor,” is none.
  // “In a letter to parents, Halden School said”: several are not one.
  const many = (role: Mention) => /[^s]s$/.test(lowerAt(reading, role.head));
  if (isRole(mention))
    return !many(mention) && other.kind === 'name' && !(reading.is[mention.head]! & IS.document);
  if (isRole(other)) return mention.kind === 'name';
  // “Ines Okafor, Halden council leader,”: a role that is written as part of a longer name.
  return false;
}
