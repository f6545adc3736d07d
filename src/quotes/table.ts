/**
 * The lexicon as a table open to addressing by a hash of the letters, so that a word is looked up where it stands
 * in the text: cutting it out and hashing the piece costs ten times as much.
 */
export interface Table {
  readonly mask: number;
  /** Index of the entry in each slot, plus one; 0 where it is free. */
  readonly slots: ArrayLike<number>;
  readonly entries: readonly string[];
  readonly bits: ArrayLike<number>;
}

export function buildTable(lexicon: ReadonlyMap<string, number>): Table {
  const entries = [...lexicon.keys()];
  let size = 1;
  while (size < entries.length * 2) size *= 2;
  const slots: number[] = new Array(size).fill(0);
  for (const [e, entry] of entries.entries()) {
    let slot = hashOf(entry, 0, entry.length) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = e + 1;
  }
  return { mask: size - 1, slots, entries, bits: [...lexicon.values()] };
}

/** Index of the entry that the text from `start` to `end` is, in any case; -1 where it is none. */
export function entryOf({ mask, slots, entries }: Table, text: string, start: number, end: number): number {
  let slot = hashOf(text, start, end) & mask;
  for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
    const entry = entries[slots[slot]! - 1]!;
    if (entry.length === end - start && isSame(text, start, entry)) return slots[slot]! - 1;
  }
  return -1;
}

function isSame(text: string, start: number, entry: string): boolean {
  for (let i = 0; i < entry.length; i++)
    if (lower(text.charCodeAt(start + i)) !== entry.charCodeAt(i)) return false;
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
