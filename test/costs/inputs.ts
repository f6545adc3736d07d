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
  'statements in one sentence': repeat('Ann said that he left, and '),
  'statements that may end at every word': repeat('and but while as '),
  'speakers that any verb may have': repeat('Ann met Lee and told him '),
  'doubled apostrophes': repeat("''a "),
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
  'words in capitals behind marks': repeat('“CAPS '),
  'names behind marks': repeat('“Ann Lee '),
  'titles in one sentence': repeat('“The Long Bridge,” '),
  'quotes in one sentence': repeat('“No,” said Ann Lee, and '),
  'a name without an end, and quotes': (n) => repeat('van der Berg ')(n / 2) + repeat('said “no” ')(n / 2),
  'a report that is quoted again and again': between('The report was out. ', '“No,” it said. ', ''),
  'statements of a body that nothing else names': repeat('“No,” an FA statement said. '),
  'relatives that speak': repeat('“No,” her sister said. '),
  'descriptions of one who speaks': between('Ann Lee left. ', 'the mayor of Harrow said “no” ', ''),
  'questions and answers': repeat('Q. Yes\nA. No\n'),
  'turns of speakers that are all different': (n) =>
    Array.from({ length: n / 48 }, (_, i) => `Ann K${letters(i)}: No, we did.\n`.repeat(2)).join(''),
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

/** The same for the tree of a page and for what Readability does with it. */
export const WORST_PAGES: Readonly<Record<string, (n: number) => string>> = {
  'a srcset': between('<p>No.<img srcset="', 'a.jpg 1w, ', '">'),
  'a style': between('<p style="', 'a:b;', '">No.'),
  'a style of one letter': between('<p style="', 'a', '">No.'),
  'a class of many words': between('<p class="', 'ab ', '">No.'),
  attributes: (n) => `<p ${Array.from({ length: n / 8 }, (_, i) => `a${i}=b`).join(' ')}>No.`,
  'a property of many words': between('<meta property="', 'og:title ', '" content="No">'),
  'a property of blanks': between('<meta property="', ' ', '" content="No">'),
  properties: repeat('<meta property="og:title" content="No">'),
  'a title': between('<title>', 'No | ', '</title><p>No.'),
  'a title of dashes': between('<title>', ' - ', '</title><p>No.'),
  'a byline': between('<p class="byline">', 'by a ', '</p>'),
  'linked data': between('<script type="application/ld+json">', '{"a":', '</script><p>No.'),
  commas: between('<p>', 'a, ', '</p>'),
  'pages of news': repeat(
    '<div class="story"><p>The council closed the bridge on Friday, and it is safe.</p></div>',
  ),
  'line breaks': repeat('<br>'),
  'line breaks in paragraphs': repeat('a<br><br>'),
  fonts: repeat('<font>a</font>'),
  'spans in spans': repeat('<span>'),
  tables: repeat('<table><tr><td>No.</td></tr></table>'),
  'tables in tables': repeat('<table><tr><td>'),
  cells: repeat('<td>'),
  'heads of tables': repeat('<thead>'),
  links: repeat('<a href="b">No.</a>'),
  pictures: repeat('<img src="a.jpg" alt="b">'),
  'pictures to load later': repeat('<img data-src="a.jpg 1x">'),
  headings: repeat('<h2>No</h2>'),
  'lists in lists': repeat('<ul><li>'),
  'sections without an end': repeat('<section><p>The council closed the bridge, it said, on Friday.'),
  'ninety deep': (n) =>
    repeat(`${'<div>'.repeat(90)}The council closed it, on Friday, at noon.${'</div>'.repeat(90)}`)(n),
  'ninety deep with paragraphs': (n) =>
    `${'<div>'.repeat(88)}${repeat('<div><p>The council closed the bridge, it said, on Friday, at noon.</p></div>')(n)}`,
  'comments of pages': repeat('<!-- a -->'),
  'character references': repeat('&amp;&#x41;'),
  'scripts of pages': repeat('<script>a</script>'),
  'hidden elements': repeat('<p style="display:none">a</p>'),
  forms: repeat('<form><input></form>'),
  videos: repeat('<iframe src="https://www.youtube.com/embed/a"></iframe>'),
};
