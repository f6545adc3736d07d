import { decodeWhole } from './encodings.ts';

/**
 * Windows-1252 or MacRoman? Byte-frequency detectors take one for the other in English text, where a handful of
 * accents, quotation marks and pounds is all there is to go by. Read in the wrong one, though, these characters stand
 * where no writer puts them: “don’t” becomes “donÕt”, “café” becomes “cafŽ”. So each is rated by how much sense it
 * makes between its neighbours, and the reading with more sense wins.
 */

/** What a character is to its neighbours. */
type Role = 'lower' | 'upper' | 'opening' | 'closing' | 'dash' | 'currency' | 'space' | 'mark' | 'stray';

/** The roles and which characters have them; the first that fits counts. */
const ROLES: readonly { readonly role: Role; readonly characters: RegExp }[] = [
  { role: 'space', characters: /\s/ },
  { role: 'lower', characters: /\p{Ll}/u },
  { role: 'upper', characters: /\p{Lu}/u },
  { role: 'opening', characters: /[“‘«„‚‹¿¡]/ },
  { role: 'closing', characters: /[”’»›]/ },
  { role: 'dash', characters: /[–—]/ },
  { role: 'currency', characters: /[£€¥¢]/ },
  // Marks that news uses now and then, and that may stand anywhere.
  { role: 'mark', characters: /[\p{ASCII}…•·°½¼¾§©®™×²³\xad]/u },
];

/**
 * Letters that the names in English news use, the frequent ones first: “Götze” and “Gštze” are both words, “Léa” and
 * “LŽa” both begin like one.
 */
const LETTERS: readonly { readonly letters: string; readonly sense: number }[] = [
  { letters: 'éáíóñüöäçèãåøÉÖÁ', sense: 1 },
  { letters: 'úâêôëïàîõßæœšÜÄÅØÇŠŽÎÓ', sense: 0.6 },
];
const RARE_LETTER = 0.2;

/** A character with what stands around it. */
interface Place {
  readonly character: string;
  readonly role: Role;
  readonly before: Role;
  readonly after: Role;
  /** Two characters on. */
  readonly beyond: Role;
  /** The neighbours themselves; nothing at the ends of the text. */
  readonly left: string;
  readonly right: string;
}

/** How much sense a character makes in a place: positive where it makes some. */
export interface SenseRule {
  readonly name: string;
  /** A text, and the offset in it of a character that this rule rates. */
  readonly example: readonly [text: string, at: number];
  readonly fits: (place: Place) => boolean;
  /** `letter`: as much as the letter is frequent. */
  readonly sense: number | 'letter';
}

const isLetter = (role: Role) => role === 'lower' || role === 'upper';

/** The rules in the order in which they are tried; the first that fits rates the character. */
export const SENSE_RULES: readonly SenseRule[] = [
  {
    name: 'a small letter before a capital starts nothing',
    example: ['ìHello', 0],
    fits: ({ role, after }) => role === 'lower' && after === 'upper',
    sense: -2,
  },
  {
    name: 'a small letter goes on a word',
    example: ['café', 3],
    fits: ({ role, before }) => role === 'lower' && isLetter(before),
    sense: 'letter',
  },
  {
    name: 'a small letter starts a word',
    example: ['the élite', 4],
    fits: ({ role, before, after }) => role === 'lower' && before === 'space' && isLetter(after),
    sense: 'letter',
  },
  {
    name: 'a small letter starts a word after a mark',
    example: ['“élite”', 1],
    fits: ({ role, after }) => role === 'lower' && isLetter(after),
    sense: -0.5,
  },
  {
    name: 'a small letter is a word between marks',
    example: ['vis-à-vis', 4],
    fits: ({ role, before, after }) => role === 'lower' && before === 'mark' && after === 'mark',
    sense: -0.5,
  },
  {
    name: 'a small letter alone',
    example: ['said.î', 5],
    fits: ({ role }) => role === 'lower',
    sense: -1.5,
  },
  {
    name: 'a capital after a small letter',
    example: ['donÕt', 3],
    fits: ({ role, before }) => role === 'upper' && before === 'lower',
    sense: -2,
  },
  {
    name: 'a capital before another that ends the run of capitals',
    example: ['ÒHello', 0],
    fits: ({ role, before, after, beyond }) =>
      role === 'upper' && after === 'upper' && before !== 'upper' && beyond !== 'upper',
    sense: -2,
  },
  {
    name: 'a capital in a word',
    example: ['Éric', 0],
    fits: ({ role, before, after }) => role === 'upper' && (isLetter(after) || before === 'upper'),
    sense: 'letter',
  },
  {
    name: 'a capital alone',
    example: ['said.Ó', 5],
    fits: ({ role }) => role === 'upper',
    sense: -1.5,
  },
  {
    name: 'an opening mark opens',
    example: ['He said “yes”', 8],
    fits: ({ role, before, left, after }) =>
      role === 'opening' && (before === 'space' || /[([-]/.test(left)) && after !== 'space',
    sense: 2,
  },
  {
    name: 'an opening mark opens nothing',
    example: ['don‘t', 3],
    fits: ({ role }) => role === 'opening',
    sense: -1.5,
  },
  {
    name: 'an apostrophe starts a word',
    example: ['’Tis the season', 0],
    fits: ({ role, character, before, after }) =>
      role === 'closing' && character === '’' && !isLetter(before) && isLetter(after),
    sense: 1,
  },
  {
    name: 'an apostrophe in a word, or a closing mark closes',
    example: ['don’t', 3],
    fits: ({ role, character, before, after }) =>
      role === 'closing' && before !== 'space' && (character === '’' || !isLetter(after)),
    sense: 2,
  },
  {
    name: 'a closing mark closes nothing',
    example: ['a ” b', 2],
    fits: ({ role }) => role === 'closing',
    sense: -1.5,
  },
  {
    name: 'a dash between blanks',
    example: ['a – b', 2],
    fits: ({ role, before, after }) => role === 'dash' && before === 'space' && after === 'space',
    sense: 2,
  },
  { name: 'a dash', example: ['1914–18', 4], fits: ({ role }) => role === 'dash', sense: 1.1 },
  {
    name: 'a currency with its amount',
    example: ['£5m', 0],
    fits: ({ role, left, right }) => role === 'currency' && (/[0-9]/.test(left) || /[0-9]/.test(right)),
    sense: 2,
  },
  {
    name: 'a currency alone',
    example: ['the € fell', 4],
    fits: ({ role }) => role === 'currency',
    sense: -0.5,
  },
  {
    name: 'a blank of another kind inside a word',
    example: ['don\u00a0t', 3],
    fits: ({ role, before, after }) => role === 'space' && isLetter(before) && isLetter(after),
    sense: -0.2,
  },
  {
    name: 'a blank of another kind',
    example: ['5\u00a0km', 1],
    fits: ({ role }) => role === 'space',
    sense: 0.5,
  },
  { name: 'a mark', example: ['20°', 2], fits: ({ role }) => role === 'mark', sense: 0.3 },
  { name: 'a character that news does not use', example: ['a ¬ b', 2], fits: () => true, sense: -1.5 },
];

const CHARACTERS_JUDGED = 2000;

/** In favour of MacRoman, for line ends that only its Macs wrote: a carriage return alone. */
const MAC_LINE_ENDS = 3;

/** The likelier of the two encodings for bytes that are not UTF-8 and hold mostly Latin letters. */
export function judgeWestern(bytes: Uint8Array): 'windows-1252' | 'macintosh' {
  const windows = decodeWhole(bytes, 'windows-1252');
  const mac = decodeWhole(bytes, 'macintosh');
  let lead = 0;
  let judged = 0;
  for (let i = 0; i < windows.length && judged < CHARACTERS_JUDGED; i++) {
    if (windows.charCodeAt(i) < 0x80 || windows[i] === mac[i]) continue;
    lead += rateCharacter(windows, i) - rateCharacter(mac, i);
    judged++;
  }
  if (bytes.includes(0x0d) && !bytes.includes(0x0a)) lead -= MAC_LINE_ENDS;
  return lead < 0 ? 'macintosh' : 'windows-1252';
}

/** How much sense the character makes between its neighbours. */
function rateCharacter(text: string, at: number): number {
  const { sense } = findSenseRule(text, at);
  if (sense !== 'letter') return sense;
  return LETTERS.find(({ letters }) => letters.includes(text[at]!))?.sense ?? RARE_LETTER;
}

/** The rule that rates a character. */
export function findSenseRule(text: string, at: number): SenseRule {
  const place: Place = {
    character: text[at]!,
    role: findRole(text[at]),
    before: findRole(text[at - 1]),
    after: findRole(text[at + 1]),
    beyond: findRole(text[at + 2]),
    left: text[at - 1] ?? '',
    right: text[at + 1] ?? '',
  };
  return SENSE_RULES.find(({ fits }) => fits(place))!;
}

function findRole(character: string | undefined): Role {
  if (character === undefined) return 'space';
  return ROLES.find(({ characters }) => characters.test(character))?.role ?? 'stray';
}
