/** What people give to nutgraf that is text, and no article. */
export interface NotArticle {
  readonly name: string;
  readonly example: string;
  readonly find: (text: string) => boolean;
  /** What it is and what to do, in words that go after “is” where it is refused, and alone where it is noted. */
  readonly refusal?: string;
  readonly note?: string;
}

/** As much of a text as shows what it is. */
const BEGINNING = 4096;
const ADDRESS = /^https?:\/\/\S+$/;
const PATH = /^(?:\.{0,2}\/)?(?:[\w. -]+\/)*[\w. -]+\.(?:txt|text|md|html?|jsonl|ndjson|eml|pdf|docx?)$/;
const PIPE_PAGE = 'nutgraf reads no addresses; pipe the page: curl -sL URL | nutgraf';

/** In the order in which they are tried; the first that fits counts. */
export const NOT_ARTICLES: readonly NotArticle[] = [
  {
    name: 'addresses',
    example: 'https://herald.example/mill\nhttps://herald.example/ferry\n',
    find: (text) => everyLine(text, ADDRESS),
    refusal: `a list of web addresses: ${PIPE_PAGE}`,
  },
  {
    name: 'paths',
    example: 'news/mill.txt\nnews/ferry.txt\n',
    find: (text) => everyLine(text, PATH),
    refusal: 'a list of paths: name the files as arguments, as in: xargs nutgraf < LIST',
  },
  {
    name: 'a feed',
    example: '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Herald</title></channel></rss>',
    find: (text) =>
      text.includes('<') && /^\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?<(?:rss|feed|rdf:RDF)[\s>]/i.test(text),
    refusal: 'an RSS or Atom feed: pipe the page of an article instead: curl -sL URL | nutgraf',
  },
  {
    name: 'a drawing',
    example: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    find: (text) =>
      text.includes('<') &&
      /^\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!doctype svg[^>]{0,200}>\s{0,99})?<svg[\s>]/i.test(text),
    refusal: 'an SVG drawing, not an article',
  },
  {
    name: 'LaTeX',
    example: '% the mill\n\\documentclass{article}\n\\begin{document}\nIt burned.\n\\end{document}',
    find: (text) => text.includes('\\') && /^[ \t]*\\(?:documentclass|begin\{document\})/m.test(text),
    note: 'looks like LaTeX, whose commands would count as words: convert it with pandoc -t plain',
  },
  {
    name: 'a table',
    example: 'name\tgoals\tgames\nNoll\t3\t9\nReed\t2\t8\nHale\t1\t7\nVenn\t0\t6\n',
    find: isTable,
    note: 'looks like a table: nutgraf summarizes prose',
  },
  {
    name: 'columns side by side',
    example: Array.from(
      { length: 12 },
      () => 'The old mill of Harrow Falls        burned down on Monday night',
    ).join('\n'),
    find: hasColumns,
    note: 'two columns seem to stand side by side: convert a PDF with pdftotext without -layout',
  },
  {
    name: 'hardly any sentences',
    example: Array.from({ length: 60 }, (_, i) => `Bolt M${i} zinc`).join('\n'),
    find: hasFewSentences,
    note: 'holds hardly any sentences: the summary may mean little',
  },
];

/** What a text is that is no article; nothing where it may be one. */
export function findNotArticle(text: string): NotArticle | undefined {
  const beginning = text.slice(0, BEGINNING);
  return NOT_ARTICLES.find(({ find }) => find(beginning));
}

/** The lines of a beginning that are whole and not blank. */
function linesOf(text: string): string[] {
  const lines = text.split('\n');
  if (text.length === BEGINNING) lines.pop();
  return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
}

function everyLine(text: string, pattern: RegExp): boolean {
  const lines = linesOf(text);
  return lines.length > 0 && lines.every((line) => pattern.test(line));
}

const FEWEST_ROWS = 5;
const SEPARATORS = ['\t', ';', ',', '|'];

/** Whether nearly all lines have the same number of separators, two or more, and hardly one ends as a sentence does. */
function isTable(text: string): boolean {
  const lines = linesOf(text);
  if (lines.length < FEWEST_ROWS) return false;
  if (lines.filter((line) => /[.!?]["”’']?$/.test(line)).length > lines.length / 5) return false;
  return SEPARATORS.some((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const usual = counts[Math.floor(counts.length / 2)]!;
    return usual >= 2 && counts.filter((count) => count === usual).length >= lines.length * 0.9;
  });
}

const FEWEST_LINES = 10;

/** Whether a gap of three blanks and more stands in most lines, and for most of these ends at the same column. */
function hasColumns(text: string): boolean {
  if (!text.includes('   ')) return false;
  const lines = linesOf(text);
  const ends = new Map<number, number>();
  for (const line of lines) {
    const gap = /\S {3,}(?=\S+ \S)/.exec(line.trimStart());
    if (!gap) continue;
    const end = line.length - line.trimStart().length + gap.index + gap[0].length;
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  return lines.length >= FEWEST_LINES && Math.max(0, ...ends.values()) >= lines.length / 2;
}

const FEWEST_WORDS = 120;
/** Words to a sentence; the longest sentences of papers have some 80. */
const MOST_WORDS_TO_A_STOP = 120;

function hasFewSentences(text: string): boolean {
  const stops = text.match(/[.!?…。！？][”"’')\]]*(?:\s|$)/g)?.length ?? 0;
  if (stops * MOST_WORDS_TO_A_STOP > text.length / 4) return false;
  const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return words >= FEWEST_WORDS && words > stops * MOST_WORDS_TO_A_STOP;
}
