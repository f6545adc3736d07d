import { classOf, WORD } from '../../doc/characters.ts';

/** What a single mark does. `may close`: it is rather a possessive or an elision than the end of a quotation. */
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
  /** Whether a mark before it in the text opened a quotation. */
  readonly hasOpened: boolean;
}

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
const isInWord = (sign: string) => (classOf(sign.charCodeAt(0)) & WORD) !== 0;

/** Letters left out at the front of a word: ’tis, ’90s, ’em. */
const ELISION = /^(?:\d\ds?\b|(?:tis|twas|em|cause|til|till|round|bout|cos|n|un|nuff|ere)\b)/i;
/** Letters left out at the back: rockin’, o’, th’, an’. */
const CLIPPED = /(?:\p{L}in|\b(?:o|th|an|ol|wi|d'?))$/u;

/**
 * Apostrophes, possessives and elisions share the closing mark’s shape; which is which. In the order in which they are
 * asked; the first that answers decides.
 */
export const SINGLE_MARK_RULES: readonly SingleMarkRule[] = [
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
    find: ({ text, at }) => (CLIPPED.test(text.slice(Math.max(0, at - 4), at)) ? 'may close' : undefined),
  },
  {
    name: 'mark after a stop or another letter',
    example: '‘[It is ours],’ said Venn. ‘[It was so]’ she said.',
    find: () => 'closes',
  },
];

/** Finds the single marks that open a quotation or may close one, in text order. */
export function findSingleMarks(text: string): SingleMark[] {
  const marks: SingleMark[] = [];
  let hasOpened = false;
  for (const { index: at } of text.matchAll(SINGLE)) {
    const before = text[at - 1] ?? ' ';
    const after = text[at + 1] ?? ' ';
    // ''Two of them'' are a typewriter's double marks, inside which single ones are nested.
    if (after === "'" && text[at] === "'") return [];
    const look = lookOf({
      text,
      at,
      before,
      after,
      isApartBefore: APART_BEFORE.test(before),
      isApartAfter: APART_AFTER.test(after),
      hasOpened,
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
