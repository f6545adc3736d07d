/**
 * The lexicon as a table open to addressing by a hash of the letters, so that a word is looked up where it stands
 * in the text: cutting it out and hashing the piece costs ten times as much. It is made of strings whose code units
 * are its numbers: a program holds them as they are, where arrays would be made anew by each run.
 */
export interface Table {
  readonly mask: number;
  /** Index of the entry in each slot, plus one; 0 where it is free. */
  readonly slots: string;
  /** All entries, one after another. */
  readonly letters: string;
  /** Where each entry starts, and where the last one ends. */
  readonly starts: string;
  /** The bits of each entry: the higher `HALF`, then the lower ones. */
  readonly bits: string;
}

/** Bits to a code unit. */
const HALF = 12;

export function buildTable(lexicon: ReadonlyMap<string, number>): Table {
  const entries = [...lexicon.keys()];
  let size = 1;
  while (size < entries.length * 2) size *= 2;
  const slots: number[] = new Array(size).fill(0);
  const starts = [0];
  for (const [e, entry] of entries.entries()) {
    let slot = hashOf(entry, 0, entry.length) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = e + 1;
    starts.push(starts[e]! + entry.length);
  }
  const bits = [...lexicon.values()].flatMap((value) => [value >> HALF, value & ((1 << HALF) - 1)]);
  const pack = (numbers: readonly number[]) => numbers.map((n) => String.fromCharCode(n)).join('');
  return {
    mask: size - 1,
    slots: pack(slots),
    letters: entries.join(''),
    starts: pack(starts),
    bits: pack(bits),
  };
}

/** The bits of the entry that the text from `start` to `end` is, in any case; -1 where it is none. */
export function findBits(table: Table, text: string, start: number, end: number): number {
  const { mask, slots, starts, bits } = table;
  let slot = hashOf(text, start, end) & mask;
  for (let mark = slots.charCodeAt(slot); mark !== 0; mark = slots.charCodeAt(slot)) {
    const from = starts.charCodeAt(mark - 1);
    if (starts.charCodeAt(mark) - from === end - start && isSame(text, start, end, table.letters, from)) {
      return (bits.charCodeAt(2 * mark - 2) << HALF) | bits.charCodeAt(2 * mark - 1);
    }
    slot = (slot + 1) & mask;
  }
  return -1;
}

function isSame(text: string, start: number, end: number, letters: string, from: number): boolean {
  for (let i = start; i < end; i++)
    if (lower(text.charCodeAt(i)) !== letters.charCodeAt(from + i - start)) return false;
  return true;
}

/** FNV-1a (Fowler, Noll and Vo, 1991) over the letters in lower case. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ lower(text.charCodeAt(i)), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** A character in lower case, the curly apostrophe as the straight one. */
function lower(code: number): number {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a ? code | 0x20 : code;
  if (code === 0x2019) return 0x27;
  // À to Þ stand 32 before à to þ.
  return code >= 0xc0 && code <= 0xde && code !== 0xd7 ? code | 0x20 : code;
}
