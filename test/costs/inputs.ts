/**
 * The worst texts that were found for each stage: runs of what makes it look ahead, look back, or keep something open.
 * Each is given in a length of about `n` characters.
 */
const repeat = (piece: string) => (n: number) => piece.repeat(Math.ceil(n / piece.length));
const between = (start: string, piece: string, end: string) => (n: number) => start + repeat(piece)(n) + end;

export const WORST_TEXTS: Readonly<Record<string, (n: number) => string>> = {
  'one letter': repeat('a'),
  'one capital': repeat('A'),
  digits: repeat('7'),
  dots: repeat('.'),
  'dots and blanks': repeat('. '),
  'question marks': repeat('?'),
  blanks: between('It is', ' ', 'so.'),
  'line ends': repeat('\n'),
  'lines of one letter': repeat('a\n'),
  'short paragraphs': repeat('No.\n\n'),
  commas: repeat('a, '),
  hyphens: repeat('a-'),
  apostrophes: repeat("a'"),
  abbreviations: repeat('Mr. '),
  initials: repeat('J. '),
  initialisms: repeat('U.S.'),
  'numbered items': repeat('1. '),
  'opening brackets': repeat('('),
  'closing brackets': repeat(')'),
  'brackets in brackets': (n) => '('.repeat(n / 2) + ')'.repeat(n / 2),
  'opening marks': repeat('“'),
  'closing marks': repeat('”'),
  'straight marks': repeat('"'),
  'straight marks in words': repeat('a "b" '),
  'single marks': repeat('‘'),
  'single marks in words': repeat("'a "),
  'marks of all kinds': repeat('“‘"\'«»’”'),
  'marks that each paragraph opens again': repeat('“We closed it.\n\n'),
  'a mark, blanks and a comma': between('“It is safe” .', ' ', ', said Bob.'),
  'capitalised words': repeat('Aa '),
  'names that are all different': (n) =>
    Array.from({ length: n / 12 }, (_, i) => `Ann ${String.fromCharCode(65 + (i % 26))}${letters(i)}`).join(
      ' ',
    ),
  'words that are all different': (n) => Array.from({ length: n / 6 }, (_, i) => letters(i)).join(' '),
  'the same sentence': repeat('The council closed the bridge on Friday. '),
  'sentences that are all different': (n) =>
    Array.from({ length: n / 24 }, (_, i) => `The ${letters(i)} is ${letters(i * 7)}.`).join(' '),
  'cues without quotes': repeat('he said '),
  'quotes with cues': repeat('“No,” said Ann Lee. '),
  'quotes without cues': repeat('“We did it.” '),
  'speakers that are all different': (n) =>
    Array.from({ length: n / 24 }, (_, i) => `“No,” said Ann K${letters(i)}.\n`).join(''),
  'pronouns that speak': repeat('“No,” she said. “It is,” he said. '),
  'according to': repeat('according to '),
  'one sentence of many words': repeat('the bridge of the council '),
  'carriage returns': repeat('a\r'),
  'combining marks': repeat('\u0301'),
  'halves of pairs': repeat('\ud83d'),
  'what does not print': repeat('\u200b'),
  addresses: repeat('www.a.example/b.c '),
  'words of many parts': repeat('a.b-c_d@e/'),
};

/** A word of four letters for a number. */
function letters(i: number): string {
  return [26 ** 3, 26 ** 2, 26, 1]
    .map((unit) => String.fromCharCode(97 + (Math.floor(i / unit) % 26)))
    .join('');
}

/** The same for what takes text out of markup. */
export const WORST_MARKUP: Readonly<Record<string, (n: number) => string>> = {
  'elements in elements': repeat('<div>'),
  'closing tags': repeat('</b>'),
  'closing tags of others': repeat('<div></b>'),
  'tags that never end': repeat('<a '),
  'angle brackets': repeat('<'),
  ampersands: repeat('&'),
  comments: repeat('<!--'),
  scripts: repeat('<script>'),
  paragraphs: repeat('<p>No.'),
  'square brackets': repeat('['),
  'links that never end': repeat('[a]('),
  asterisks: repeat('*a '),
  'asterisks of two kinds': repeat('*a**b '),
  underscores: repeat('_a '),
  'quotations in quotations': repeat('>'),
  'lines of quotations': repeat('> a\n'),
  backslashes: repeat('\\'),
  'list items': repeat('- a\n'),
  'cells of a table': repeat('|a'),
  'numbers of hashes': repeat('# '),
};
