import { classAt, classOf, LETTER, WORD } from '../../doc/characters.ts';
import { LEXICON } from '../../lexicon/lexicon.ts';
import { IS } from '../../lexicon/word-classes.ts';
import { setOf } from '../../lexicon/words.ts';

/** What a single mark does. `may close`: more likely it is a possessive or an elision than the end of a quotation. */
export type SingleLook = 'opens' | 'closes' | 'may close' | 'nothing';

/** A single mark that opens or closes a quotation, or may close one; `at` counts UTF-16 units. */
export interface SingleMark {
  readonly at: number;
  readonly look: SingleLook;
}

/** A single mark, and what stands beside it. */
export interface SinglePlace {
  readonly text: string;
  readonly at: number;
  readonly before: string;
  readonly after: string;
  /** Whether what stands on either side of it keeps it apart from a word. */
  readonly isApartBefore: boolean;
  readonly isApartAfter: boolean;
  /** Whether a mark before it in the text opened a quotation, and whether the last one did. */
  readonly hasOpened: boolean;
  readonly isOpen: boolean;
}

/** One way to tell what a single mark does. */
export interface SingleMarkRule {
  readonly name: string;
  /** Invented text, its quotations in square brackets. */
  readonly example: string;
  /** `undefined`: ask the next rule. */
  readonly find: (place: SinglePlace) => SingleLook | undefined;
}

const SINGLE = /[‘’‛']/g;
const APART_BEFORE = /[\s([{—–\-/“"„«]/;
const APART_AFTER = /[\s)\]},.;:!?—–\-/”"»]/;
/** Letters behind the apostrophe of a contraction: “isn't”, “they've”, “o'clock”. */
const CONTRACTED = setOf('t s re ve ll d m em n clock er am all');
/** How many characters on the mark is sought that closes a quotation whose opening mark is glued to a word. */
const LONGEST_GLUED = 200;
const isInWord = (sign: string) => (classOf(sign.charCodeAt(0)) & WORD) !== 0;

/** Letters left out at the front of a word: ’tis, ’90s, ’em. */
const ELISION = /^(?:\d\ds?\b|(?:tis|twas|em|cause|til|till|round|bout|cos|n|un|nuff|ere)\b)/i;

/**
 * Apostrophes, possessives and elisions share the closing mark’s shape; which is which. In the order in which they are
 * asked; the first that answers decides.
 */
export const SINGLE_MARK_RULES: readonly SingleMarkRule[] = [
  {
    name: 'opening mark before which the blank was lost',
    example: "It was'[left out]', and'[it's odd]' that it isn't there. Venn'[may not be]' here.",
    find: (place) => (isGlued(place) ? 'opens' : undefined),
  },
  {
    name: 'apostrophe between two letters',
    example: '‘[It wasn’t ours],’ said Venn.',
    find: ({ before, after }) => (isInWord(before) && isInWord(after) ? 'nothing' : undefined),
  },
  {
    name: 'letters left out at the front of a word',
    example: "Back in the '90s, 'twas ours.",
    find: ({ text, at, isApartBefore }) =>
      isApartBefore && ELISION.test(text.slice(at + 1, at + 7)) ? 'nothing' : undefined,
  },
  {
    name: 'mark before a word',
    example: "'[It is ours],' said Venn. ’Round the bay ‘[it was]’.",
    find: ({ text, at, isApartBefore, isApartAfter }) =>
      isApartBefore && !isApartAfter && text[at] !== '’' ? 'opens' : undefined,
  },
  {
    name: 'mark that is not at the end of a word, or closes nothing',
    example: 'The drivers’ rota was ‘[ours]’.',
    find: ({ isApartBefore, isApartAfter, hasOpened }) =>
      !hasOpened || isApartBefore || !isApartAfter ? 'nothing' : undefined,
  },
  {
    name: 'possessive, if a better mark follows before the next opening',
    example: '‘[The drivers’ rota is ours],’ said Venn. ‘[It is the drivers]’ she said.',
    find: ({ before }) => (before === 's' ? 'may close' : undefined),
  },
  {
    name: 'letters left out at the back of a word, if a better mark follows before the next opening',
    example: '‘[We are rockin’ on],’ said Venn. ‘[We are rockin]’ she said.',
    find: ({ text, at }) => (isClipped(text.slice(Math.max(0, at - 4), at)) ? 'may close' : undefined),
  },
  {
    name: 'mark after a stop or another letter',
    example: '‘[It is ours],’ said Venn. ‘[It was so]’ she said.',
    find: () => 'closes',
  },
];

/** ''Two of them'': a typewriter's double marks, inside which single ones are nested. */
const DOUBLED = [/(?<![^\s(])''(?=\S)/, /\S''(?![^\s.,;:!?)])/] as const;

/** Finds the single marks that open a quotation or may close one, in text order. */
export function findSingleMarks(text: string): SingleMark[] {
  if (DOUBLED.every((pattern) => pattern.test(text))) return [];
  const marks: SingleMark[] = [];
  let hasOpened = false;
  for (const { index: at } of text.matchAll(SINGLE)) {
    // A mark that was typed twice counts once.
    if (text[at] === "'" && text[at + 1] === "'") continue;
    const before = text[at - (text.startsWith("''", at - 1) ? 2 : 1)] ?? ' ';
    const after = text[at + 1] ?? ' ';
    const look = lookOf({
      text,
      at,
      before,
      after,
      isApartBefore: APART_BEFORE.test(before),
      isApartAfter: APART_AFTER.test(after),
      hasOpened,
      isOpen: marks.at(-1)?.look === 'opens',
    });
    if (look === 'nothing') continue;
    if (look === 'opens') hasOpened = true;
    marks.push({ at, look });
  }
  return marks;
}

function lookOf(place: SinglePlace): SingleLook {
  for (const { find } of SINGLE_MARK_RULES) {
    const look = find(place);
    if (look) return look;
  }
  return 'nothing';
}

/** rockin’, o’, th’, an’ */
function isClipped(text: string): boolean {
  return /(?:\p{L}in|\b(?:o|th|an|ol|wi|d'?))$/u.test(text);
}

/** “was'left'”: a mark between two words that do not form a contraction, which a later mark closes. */
function isGlued({ text, at, before, after, isOpen }: SinglePlace): boolean {
  if (isOpen || !isInWord(before) || !isInWord(after)) return false;
  const word = lettersFrom(text, at + 1);
  if (CONTRACTED.has(word.toLowerCase()) || !opensSpeech(word, text[at + 1 + word.length])) return false;
  if (!endsInWord(text.slice(Math.max(0, at - 20), at)) && !startsWithFunctionWord(word)) return false;
  const rest = text.slice(at + 1, at + LONGEST_GLUED);
  const next = /[\p{L}\p{N}.,!?…]['’](?![\p{L}\p{N}])|[\n‘“"]|\s'/u.exec(rest);
  return next !== null && /^\S+['’]$/.test(next[0]);
}

/** The letters from an offset on. */
function lettersFrom(text: string, start: number): string {
  const last = Math.min(text.length, start + LONGEST_GLUED);
  let end = start;
  while (end < last && classAt(text, end) & LETTER) end++;
  return text.slice(start, end);
}

/** Whether a quotation may begin with a word: with two letters, or with “a” or “I”. */
function opensSpeech(word: string, next: string | undefined): boolean {
  return word.length > 1 || ((word === 'a' || word === 'I') && next !== "'" && next !== '’');
}

/** Whether a text ends in a word that no apostrophe would follow. */
function endsInWord(text: string): boolean {
  return /(?<![\p{L}\p{N}'’])(?:a|\p{Ll}{2,})$/u.test(text);
}

/** “Venn'may not have'” */
function startsWithFunctionWord(word: string): boolean {
  return (LEXICON.get(word) & (IS.auxiliary | IS.preposition | IS.determiner)) !== 0;
}
