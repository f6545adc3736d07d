import { expect, test } from 'vitest';
import { runMain } from './host.ts';

const PROSE = 'The old mill of Harrow Falls, which nobody used, burned down on Monday night.';
const PIPE = 'nutgraf reads no addresses; pipe the page: curl -sL URL | nutgraf';

interface Case {
  readonly name: string;
  /** Standard input; without it, `input` is an argument. */
  readonly stdin?: string;
  readonly input?: string;
  readonly status: 0 | 1;
  /** The one line on standard error, behind “nutgraf: ”. */
  readonly said: string;
}

/** What people give to nutgraf that is no article: it says in one line what that is, and what to do. */
const cases: readonly Case[] = [
  {
    name: 'a web address as input',
    input: 'https://herald.example/mill',
    status: 1,
    said: `https://herald.example/mill: is a web address: ${PIPE}`,
  },
  {
    name: 'a web address on standard input',
    stdin: 'https://herald.example/mill\n',
    status: 1,
    said: `-: is a list of web addresses: ${PIPE}`,
  },
  {
    name: 'a list of paths',
    stdin: 'news/mill.txt\nnews/old ferry.txt\n',
    status: 1,
    said: '-: is a list of paths: name the files as arguments, as in: xargs nutgraf < LIST',
  },
  {
    name: 'RTF',
    stdin: `{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Times;}}\n\\f0 ${PROSE}\\par\n}`,
    status: 1,
    said: '-: is an RTF document (convert it with pandoc), not text',
  },
  {
    name: 'a feed',
    stdin: `<?xml version="1.0"?>\n<rss version="2.0"><channel><item><title>${PROSE}</title></item></channel></rss>`,
    status: 1,
    said: '-: is an RSS or Atom feed: pipe the page of an article instead: curl -sL URL | nutgraf',
  },
  {
    name: 'a drawing',
    stdin: '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"><text>Mill</text></svg>',
    status: 1,
    said: '-: is an SVG drawing, not an article',
  },
  {
    name: 'LaTeX',
    stdin: `\\documentclass{article}\n\\begin{document}\n${PROSE}\n\\end{document}\n`,
    status: 0,
    said: '-: looks like LaTeX, whose commands would count as words: convert it with pandoc -t plain',
  },
  {
    name: 'a table of commas',
    stdin: 'name,goals,games\nNoll,3,9\nReed,2,8\nHale,1,7\nVenn,0,6\n',
    status: 0,
    said: '-: looks like a table: nutgraf summarizes prose',
  },
  {
    name: 'a table of tabs',
    stdin: 'name\tgoals\tgames\nNoll\t3\t9\nReed\t2\t8\nHale\t1\t7\nVenn\t0\t6\n',
    status: 0,
    said: '-: looks like a table: nutgraf summarizes prose',
  },
  {
    name: 'hardly any sentences',
    stdin: Array.from({ length: 60 }, (_, i) => `Bolt M${i} zinc plated`).join('\n'),
    status: 0,
    said: '-: holds hardly any sentences: the summary may mean little',
  },
];

test.each(cases)('$name', async ({ stdin, input, status, said }) => {
  const result = await runMain(input === undefined ? [] : [input], stdin === undefined ? {} : { stdin });
  expect(result.stderr).toBe(`nutgraf: ${said}\n`);
  expect(result.status).toBe(status);
  // What is refused has no result, and of what is noted there is one.
  expect(result.stdout === '').toBe(status === 1);
});
