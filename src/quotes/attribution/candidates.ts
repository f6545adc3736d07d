import type { QuoteAnalysis } from '../analysis.ts';
import { accordingStart } from '../cues/according.ts';
import type { Cue, Link } from '../cues/cue.ts';
import { cueAt } from '../cues/cues.ts';
import type { Mention } from '../mentions/mention.ts';
import { IS } from '../tokens/classes.ts';
import { BREAK, GAP, type Tokens } from '../tokens/tokens.ts';
import { type SentenceWindow, sentenceEnds } from '../tokens/windows.ts';
import { bucket, DIMENSIONS, SLOT } from './features.ts';
import type { Facts } from './model.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** A mention that may name the speaker of a quotation, or nobody. */
export interface Candidate {
  /** Index of the mention, -1 for nobody. */
  readonly mention: number;
  /** The cue that ties it to the quotation, if one does. */
  readonly cue: Cue | null;
  readonly facts: Facts;
}

/** How far candidates are sought. */
const SENTENCES_BACK = 4;
const SENTENCES_ON = 2;
const WORDS_ON = 80;
const MOST = 16;

const NEAR = [0, 2, 6, 15];
const KNOWN = [1, 3];

/** The facts of every candidate of quotation `q`, nobody first. */
export function candidatesOf(
  analysis: QuoteAnalysis,
  q: number,
  past: number,
  spoken: ReadonlySet<number>,
): Candidate[] {
  const { tokens, windows, mentions, at, entities } = analysis;
  const window = windows[q]!;
  const surroundings = surroundingsOf(analysis, q);
  const base: number[] = new Array(Object.keys(DIMENSIONS).length).fill(0);
  base[SLOT.own] = surroundings.own;
  base[SLOT.opens] = surroundings.opens;
  base[SLOT.since] = surroundings.since;
  base[SLOT.stop] = surroundings.stop;
  base[SLOT.lead] = surroundings.lead;
  base[SLOT.size] = surroundings.size;
  const nobody = base.slice();
  nobody[SLOT.kind] = 9;
  nobody[SLOT.past] = past < 0 ? 0 : 3;
  const list: Candidate[] = [{ mention: -1, cue: null, facts: nobody }];
  if (tokens.count === 0) return list;
  const here = Math.min(window.before, tokens.count - 1);
  const sentence = tokens.sentence[here]!;
  const paragraphOf = (i: number) => tokens.doc.sentences[tokens.sentence[i]!]!.paragraph;
  const paragraph = paragraphOf(here);
  const pastEntity = past >= 0 ? entities.of[past]! : -1;
  const previous = windows[q - 1];
  const crossed = previous ? previous.before : 0;
  const orders = [0, 0, 0, 0, 0, 0, 0, 0];
  const add = (m: number, side: number) => {
    const mention = mentions[m]!;
    if (tokens.inside[mention.first]! >= 0) return;
    // “We left.” ― Mara Lowe “We stayed.” ― Josip Varga: a signature is that of the quotation before it.
    if (
      side === 2 &&
      mention.first === previous?.after &&
      mention.end === window.before &&
      tokens.gap[mention.first]! & GAP.dash
    )
      return;
    let link: Link | 'none' = 'none';
    let rank = 0;
    let cue: Cue | null = null;
    const cues = side === 1 ? surroundings.after : side === 2 ? surroundings.before : null;
    if (cues) {
      for (const [k, c] of cues.entries()) {
        if (c.mention === m) {
          cue = c;
          link = c.link;
          rank = Math.min(2, k);
          break;
        }
      }
    } else {
      cue = nearbyCue(analysis, m);
      if (cue) link = cue.link;
    }
    const according = accordingStart(tokens, mention);
    if (according >= 0 && link === 'none') {
      link = 'according';
      cue = { first: according, end: mention.first, mention: m, link };
    }
    // “We left.” ― Mara Lowe: a signature stands where a verb and its subject would.
    if (side === 1 && link === 'none' && mention.first === window.after && isSigned(tokens, mention))
      link = 'inverted';
    if (side === 2 && link === 'none' && surroundings.lead === LEAD_COLON && isLabel(tokens, window, mention))
      link = 'label';
    // Words between the quotation and the nearer of mention and cue.
    const left = cue ? Math.min(cue.first, mention.first) : mention.first;
    const right = cue ? Math.max(cue.end, mention.end) : mention.end;
    const gap = side === 1 ? left - window.after : side === 2 ? window.before - right : 99;
    const place = placeOf(tokens, at, mention);
    const entity = entities.of[m]!;
    const facts = base.slice();
    facts[SLOT.side] = side;
    facts[SLOT.link] = DIMENSIONS.link.indexOf(link);
    facts[SLOT.rank] = rank;
    facts[SLOT.near] = bucket(gap, NEAR);
    facts[SLOT.kind] = kindOf(tokens, mention);
    facts[SLOT.place] = place;
    facts[SLOT.order] = Math.min(3, orders[side]!++);
    facts[SLOT.past] = past < 0 ? 0 : m === past ? 1 : entity >= 0 && entity === pastEntity ? 2 : 3;
    facts[SLOT.being] = beingOf(analysis, m);
    facts[SLOT.known] = entity < 0 ? 0 : bucket(entities.list[entity]!.mentions, KNOWN);
    facts[SLOT.spoke] = entity >= 0 && spoken.has(entity) ? 1 : 0;
    facts[SLOT.distance] = Math.min(4, Math.abs(tokens.sentence[mention.first]! - sentence));
    facts[SLOT.tail] = side === 1 && cue ? tailOf(analysis, window, right) : 0;
    facts[SLOT.between] =
      rivalOf(analysis, surroundings, m, side) + (side !== 1 && mention.first < crossed ? 3 : 0);
    facts[SLOT.frame] = cue ? cueFrame(tokens, cue) : 0;
    list.push({ mention: m, cue, facts });
  };
  let seenPast = past < 0;
  const next = mentionFrom(mentions, window.after);
  // After it: in its frame, in the next two sentences, in the next paragraph.
  const until = tokens.sentence[Math.max(window.after - 1, 0)]! + SENTENCES_ON;
  for (let m = next; m < mentions.length && list.length <= MOST; m++) {
    const i = mentions[m]!.first;
    if (tokens.sentence[i]! > until || i - window.after > WORDS_ON) break;
    const side = i < window.end ? 1 : paragraphOf(i) === paragraph ? 4 : 6;
    if (side === 6 && paragraphOf(i) > paragraph + 1) break;
    if (m === past) seenPast = true;
    add(m, side);
  }
  // Before it, nearest first.
  const most = list.length + MOST;
  for (let m = mentionFrom(mentions, window.before) - 1; m >= 0 && list.length < most; m--) {
    const i = mentions[m]!.end - 1;
    if (tokens.sentence[i]! < sentence - SENTENCES_BACK) break;
    const side = i >= window.first ? 2 : paragraphOf(i) === paragraph ? 3 : 5;
    if (m === past) seenPast = true;
    add(m, side);
  }
  if (!seenPast) add(past, 7);
  return list;
}

const LEAD_COLON = DIMENSIONS.lead.indexOf('colon');

/** “Lowe: “We left””, “Harrow votes – Mara Lowe: “We left””: a mention that stands alone before the colon. */
function isLabel(
  tokens: Tokens,
  window: SentenceWindow,
  { first, end, reach, possessive }: Mention,
): boolean {
  return (
    // A headline in capitals, “Mara Lowe Scolds Harrow Mayor: ‘Sit Down’”, reads like one name.
    end - first < 5 &&
    reach === window.before &&
    !possessive &&
    (first === window.first || (tokens.gap[first]! & (GAP.dash | GAP.close)) !== 0)
  );
}

const BEING = Object.freeze({ person: 1, body: 2, fullName: 3, word: 4, place: 5, doubtful: 6, thing: 7 });

/** Index of the value of `being` for a mention. */
function beingOf({ tokens, mentions, entities }: QuoteAnalysis, m: number): number {
  const { kind, head } = mentions[m]!;
  const bits = tokens.is[head]!;
  if (kind === 'pronoun') return BEING.person;
  if (kind === 'phrase')
    return bits & (IS.person | IS.agent) ? BEING.person : bits & IS.body ? BEING.body : BEING.thing;
  const entity = entities.list[entities.of[m]!];
  if (!entity) return BEING.word;
  if (entity.body) return BEING.body;
  if (entity.gender || entity.role) return BEING.person;
  if (entity.located * 2 > entity.mentions) return BEING.place;
  if (entity.words.length > 1) return BEING.fullName;
  return entity.opening === entity.mentions ? BEING.doubtful : BEING.word;
}

/** Index of the first mention that begins at word `i` or after it. */
function mentionFrom(mentions: readonly Mention[], i: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.first < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** What stands at word `i`, right after the speaker and the cue that follow a quotation. */
function tailOf({ tokens, at, mentions }: QuoteAnalysis, window: SentenceWindow, i: number): number {
  if (i >= window.end) return i < tokens.count && tokens.inside[i]! >= 0 && !sentenceEnds(tokens, i) ? 2 : 1;
  if (tokens.gap[i]! & BREAK) return 1;
  const bits = tokens.is[i]!;
  if (bits & IS.conjunction) return 3;
  const m = at[i]!;
  if (m >= 0) {
    const { end } = mentions[m]!;
    return end < window.end && tokens.is[end]! & IS.auxiliary ? 4 : 5;
  }
  return 6;
}

/** Whether a dash stands before a mention that ends its line. */
function isSigned(tokens: Tokens, { first, end }: Mention): boolean {
  return (tokens.gap[first]! & GAP.dash) !== 0 && sentenceEnds(tokens, end);
}

/** 1 where a cue nearer to the quotation than any of the mention’s own has another subject, 2 where that is a person. */
function rivalOf(
  { tokens, mentions }: QuoteAnalysis,
  { after, before }: Surroundings,
  m: number,
  side: number,
): number {
  const kindOfRival = ({ mention }: Cue) =>
    mentions[mention]!.kind === 'phrase' &&
    !(tokens.is[mentions[mention]!.head]! & (IS.person | IS.agent | IS.body))
      ? 1
      : 2;
  if (side !== 2 && after[0] && STATED.has(after[0].link))
    return after[0].mention === m ? 0 : kindOfRival(after[0]);
  if (side === 1) return 0;
  for (const cue of before) {
    if (cue.mention === m) return 0;
    if (STATED.has(cue.link)) return kindOfRival(cue);
  }
  return 0;
}

/** Links by which a cue states its subject beside it. */
const STATED: ReadonlySet<Link> = new Set(['inverted', 'subject', 'parted', 'relative', 'agent']);

/** Index of the value of `place`: whether it owns, is governed, is told, or opens its clause. */
function placeOf(tokens: Tokens, at: Int32Array, mention: Mention): number {
  if (mention.possessive) return 1;
  const before = tokens.is[mention.first - 1] ?? 0;
  if (governs(tokens, at, mention)) return before & (IS.tell | IS.call) ? 3 : 2;
  // “while Varga said”
  return sentenceEnds(tokens, mention.first) || before & IS.conjunction ? 4 : 0;
}

/** Whether a verb or a preposition stands right before a mention and governs it. */
function governs(tokens: Tokens, at: Int32Array, mention: Mention): boolean {
  const i = mention.first;
  if (i === 0 || tokens.gap[i]! & ~(GAP.blank | GAP.apostrophe) || at[i - 1]! >= 0) return false;
  if (tokens.inside[i - 1]! >= 0) return false;
  return (tokens.is[i - 1]! & (IS.preposition | IS.tell | IS.call | IS.say)) !== 0;
}

function cueFrame(tokens: Tokens, cue: Cue): number {
  const bits = tokens.is[cue.first]! & (IS.say | IS.tell | IS.call);
  return bits === 0 ? 0 : bits === IS.say ? 1 : bits === IS.tell ? 2 : bits === IS.call ? 3 : 4;
}

/** The cue of a mention in another sentence than the quotation’s: “Lowe was not convinced, he told …”. */
function nearbyCue(analysis: QuoteAnalysis, m: number): Cue | null {
  const { tokens, mentions, at } = analysis;
  const mention = mentions[m]!;
  const window: SentenceWindow = {
    first: mention.first,
    before: tokens.count,
    after: tokens.count,
    end: tokens.count,
  };
  for (let i = mention.reach; i < Math.min(mention.reach + 6, tokens.count); i++) {
    if (sentenceEnds(tokens, i)) break;
    const cue = cueAt(analysis, i, window);
    if (cue) return cue.mention === m ? cue : null;
  }
  // “…,” said Lowe, of the quotation before or after this one.
  const i = mention.first - 1;
  if (i > 0 && tokens.is[i]! & IS.say && at[i]! < 0 && tokens.inside[i - 1]! >= 0) {
    return { first: i, end: i + 1, mention: m, link: 'inverted' };
  }
  return null;
}

function kindOf(tokens: Tokens, mention: Mention): number {
  if (mention.kind === 'name') return 0;
  const bits = tokens.is[mention.head]!;
  if (mention.kind === 'pronoun') {
    if (bits & (IS.male | IS.female)) return 5;
    const code = tokens.text.charCodeAt(tokens.starts[mention.head]!) | 0x20;
    const length = tokens.ends[mention.head]! - tokens.starts[mention.head]!;
    if (code === 0x74 && length === 4) return 6;
    if (code === 0x69 && length === 2) return 7;
    if (code === 0x77 && length === 3) return 8;
    return 9;
  }
  return bits & (IS.person | IS.agent) ? 1 : bits & IS.body ? 2 : bits & IS.document ? 3 : 4;
}
