import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { makeFolder, removeFolder } from './folder.ts';
import { type RunOptions, runMain } from './host.ts';

const FERRY = 'The ferry to Lowmoor is back.\n';
const TRAM = 'The tram to Eastgate is late.\n';

/** The page of an article of one sentence. */
const page = (sentence: string) => `6 words · 1 min read

Summary
  1  ¶1  ${sentence}
`;

/** The rule over an article among several; here as short as `shorten` leaves it. */
const rule = (name: string) => `── ${name} ─\n`;

/**
 * `@/` stands for a folder that holds `files`, in arguments and in what is expected. Arguments are cut at blanks.
 */
interface Case extends Omit<RunOptions, 'stdin'> {
  readonly name: string;
  readonly args: string;
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly stdin?: string | Buffer;
  readonly status: number;
  readonly stdout?: string | RegExp;
  readonly stderr?: string | RegExp;
  /** Files in the folder afterwards, beside those given; their content where it matters. */
  readonly written?: Readonly<Record<string, string | RegExp>>;
}

/** Articles in which two people speak. */
const SPOKEN = {
  'news/a.txt': '“It sails at noon,” said Ada Venn, the harbour master. “Not before.”\n',
  'news/b.txt': '“It sank,” said Dame Ada Venn, the harbour master.\n\n“We ran,” said Dan Pell, a baker.\n',
};

const USAGE = "Try 'nutgraf --help'.\n";
const SUMMARY = '--only summary';

const cases: readonly Case[] = [
  // Where articles come from.
  {
    name: 'a file',
    args: `${SUMMARY} @/a.txt`,
    files: { 'a.txt': FERRY },
    status: 0,
    stdout: page('The ferry to Lowmoor is back.'),
  },
  {
    name: 'standard input where nothing is given',
    args: SUMMARY,
    stdin: FERRY,
    status: 0,
    stdout: page('The ferry to Lowmoor is back.'),
  },
  {
    name: 'standard input as -',
    args: `${SUMMARY} -`,
    stdin: FERRY,
    status: 0,
    stdout: page('The ferry to Lowmoor is back.'),
  },
  {
    name: 'a terminal and no input: the help on standard error',
    args: '',
    status: 2,
    stdout: '',
    stderr: /^Usage: nutgraf \[options\] \[input\.\.\.\]\n/,
  },
  {
    name: 'several files, in the order given',
    args: `${SUMMARY} @/b.txt @/a.txt`,
    files: { 'a.txt': FERRY, 'b.txt': TRAM },
    status: 0,
    stdout: `${rule('@/b.txt')}${page('The tram to Eastgate is late.')}\n${rule('@/a.txt')}${page('The ferry to Lowmoor is back.')}\n${rule('2 articles · 12 words')}`,
  },
  {
    name: 'a folder: by the code units of its names, without what is hidden or no article',
    args: '-f jsonl @/news',
    files: {
      'news/é.txt': FERRY,
      'news/b.txt': FERRY,
      'news/B.TXT': FERRY,
      'news/b/2.text': FERRY,
      'news/b/10.txt': FERRY,
      'news/.hidden.txt': FERRY,
      'news/.git/x.txt': FERRY,
      'news/picture.jpg': 'no article',
      'news/README': 'no article',
    },
    status: 0,
    stdout: /^(?:.*"id":"@\/news\/(?:B\.TXT|b\/10\.txt|b\/2\.text|b\.txt|é\.txt)".*\n){5}$/,
  },
  {
    name: 'an article with a byte-order mark, which is not in its text',
    args: '-f json @/a.txt',
    files: { 'a.txt': `\ufeff${FERRY}` },
    status: 0,
    stdout: /"characters": 30,/,
  },
  {
    name: 'a file named like an option, after --',
    args: `${SUMMARY} -- -x`,
    status: 1,
    stderr: 'nutgraf: -x: no such file or folder\n',
  },

  // Who says what over all inputs.
  {
    name: '--by speaker: each speaker over all articles, under one name, those with most quotes first',
    args: '--by speaker @/news',
    files: SPOKEN,
    status: 0,
    stdout: `Ada Venn, harbour master · 3 quotes in 2 articles
  “It sails at noon,” said Ada Venn, the harbour master. ·
    @/news/a.txt
    “It sails at noon”                                                        ¶1
    “Not before”                                                              ¶1

  “It sank,” said Dame Ada Venn, the harbour master. ·
    @/news/b.txt
    “It sank”                                                                 ¶1

Dan Pell, baker · 1 quote in 1 article
  “It sank,” said Dame Ada Venn, the harbour master. ·
    @/news/b.txt
    “We ran”                                                                  ¶2
`,
  },
  {
    name: '--speaker: only what one says, without the articles in which it is nothing',
    args: '--speaker pell @/news',
    files: SPOKEN,
    status: 0,
    stdout:
      /^── @\/news\/b\.txt ─\n\d+ words · 1 min read\n\nQuotes\n {2}Dan Pell, baker\n {4}“We ran” +¶2\n$/,
  },
  {
    name: '--speaker with --by speaker, as JSON Lines',
    args: '--by speaker --speaker Venn -f jsonl @/news',
    files: SPOKEN,
    status: 0,
    stdout:
      /^\{"version":1,"speaker":"Ada Venn","names":\["Ada Venn"\],"kind":"person","role":"harbour master","counts":\{"quotes":3,"articles":2\},"articles":\[\{"id":"@\/news\/a\.txt",.*\}\n$/,
  },
  {
    name: '--speaker whom nobody names',
    args: '--speaker Nobody @/news',
    files: SPOKEN,
    status: 0,
    stdout: '',
    stderr: 'nutgraf: nobody called “Nobody” is quoted in 2 articles\n',
  },
  {
    name: '--by speaker into a file',
    args: '--by speaker -f csv -o @/all.csv @/news',
    files: SPOKEN,
    status: 0,
    stdout: '',
    written: { 'all.csv': /^\ufeffid,title,.*\n(?:@\/news\/[ab]\.txt,.*,(?:Ada Venn|Dan Pell),.*\n){4}$/ },
  },
  {
    name: '--by speaker into a folder',
    args: '--by speaker -o @/news @/news',
    files: SPOKEN,
    status: 2,
    stderr: `nutgraf: --output: @/news is a folder; --by speaker writes one file\n${USAGE}`,
  },
  {
    name: 'CSV of several inputs: one file with a byte-order mark',
    args: '-f csv -o @/quotes.csv @/news/a.txt @/news/b.txt',
    files: SPOKEN,
    status: 0,
    stdout: '',
    written: { 'quotes.csv': /^\ufeffid,title,.*\n(?:@.*\n){4}$/ },
  },
  {
    name: 'CSV over one of its inputs',
    args: '-f csv -o @/news/a.txt @/news',
    files: SPOKEN,
    status: 2,
    stderr: /^nutgraf: --output: the report \(.*a\.txt\) would overwrite the input /,
  },
  {
    name: 'CSV without quotes',
    args: '--only summary -f csv @/a.txt',
    files: { 'a.txt': FERRY },
    status: 2,
    stderr: `nutgraf: csv lists quotes; --only summary leaves none\n${USAGE}`,
  },
  {
    name: '--title: the headline of an article',
    args: '--title Afloat --only summary @/a.txt',
    files: { 'a.txt': FERRY },
    status: 0,
    stdout: `Afloat\n${page('The ferry to Lowmoor is back.')}`,
  },
  {
    name: '--title of several',
    args: '--title Afloat @/news',
    files: SPOKEN,
    status: 2,
    stderr: `nutgraf: --title is the headline of one article; @/news is a folder\n${USAGE}`,
  },

  {
    name: 'an article in capitals: a note',
    args: `-f jsonl --only quotes @/a.txt`,
    files: {
      'a.txt':
        '"THE FERRY IS BACK," SAID HELEN VARGA, THE PILOT. SHE SAID THAT THE BOAT HAD BEEN MENDED AND THAT IT WOULD SAIL ON MONDAY AND ON FRIDAY.\n',
    },
    status: 0,
    stdout: /"text":"THE FERRY IS BACK".*"speaker":"Helen Varga"/,
    stderr:
      'nutgraf: @/a.txt: written in capitals: names are told by other signs, so more speakers may be wrong\n',
  },
  // What goes wrong with an input: it is named, the others are done.
  {
    name: 'a missing file',
    args: `${SUMMARY} @/none.txt @/a.txt`,
    files: { 'a.txt': FERRY },
    status: 1,
    stdout: rule('@/a.txt') + page('The ferry to Lowmoor is back.'),
    stderr: 'nutgraf: @/none.txt: no such file or folder\n',
  },
  {
    name: 'a folder without articles',
    args: `${SUMMARY} @/empty @/a.txt`,
    files: { 'empty/': '', 'empty/notes.pdf': 'x', 'a.txt': FERRY },
    status: 1,
    stdout: rule('@/a.txt') + page('The ferry to Lowmoor is back.'),
    stderr: /^nutgraf: @\/empty: no articles in this folder; looked for files ending in \.txt, .*\n$/,
  },
  {
    name: 'nothing but folders without articles: nothing to read',
    args: '@/empty @/bare',
    files: { 'empty/notes.pdf': 'x', 'bare/': '' },
    status: 2,
    stdout: '',
    stderr: /^nutgraf: @\/empty: no articles .*\nnutgraf: @\/bare: no articles .*\n$/,
  },
  {
    name: '- at a terminal says that it waits',
    args: '-',
    status: 1,
    stdout: '',
    stderr:
      'nutgraf: reading from the terminal; end the text with Ctrl-D on a line of its own\nnutgraf: -: is empty\n',
  },
  {
    name: 'fewer words than any sentence has: the shortest, and a note',
    args: `-w 5 ${SUMMARY}`,
    stdin: FERRY,
    status: 0,
    stdout: page('The ferry to Lowmoor is back.'),
    stderr: 'nutgraf: -: no sentence has at most 5 words: the summary is the shortest, of 6\n',
  },
  {
    name: 'the same of a line of JSON Lines, which the note names',
    args: `-w 5 -f jsonl ${SUMMARY} --input-format jsonl`,
    stdin: '{"text":"It is back."}\n{"text":"The ferry to Lowmoor is back."}\n',
    status: 0,
    stderr: 'nutgraf: -:2: no sentence has at most 5 words: the summary is the shortest, of 6\n',
  },
  {
    name: 'as many words as the shortest sentence has: no note',
    args: `-w 6 ${SUMMARY}`,
    stdin: FERRY,
    status: 0,
    stdout: page('The ferry to Lowmoor is back.'),
  },
  {
    name: 'an empty file',
    args: `${SUMMARY} @/e.txt @/a.txt`,
    files: { 'e.txt': '', 'a.txt': FERRY },
    status: 1,
    stdout: rule('@/a.txt') + page('The ferry to Lowmoor is back.'),
    stderr: 'nutgraf: @/e.txt: is empty\n',
  },
  {
    name: 'a file of blanks',
    args: '@/e.txt',
    files: { 'e.txt': ' \r\n\t\u00a0\n' },
    status: 1,
    stdout: '',
    stderr: 'nutgraf: @/e.txt: contains only white space\n',
  },
  {
    name: 'a binary file',
    args: '@/e.txt',
    files: { 'e.txt': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) },
    status: 1,
    stdout: '',
    stderr: /^nutgraf: @\/e\.txt: .*binary.*\n$/,
  },
  {
    name: 'a path through a file',
    args: '@/a.txt/b.txt',
    files: { 'a.txt': FERRY },
    status: 1,
    stderr: 'nutgraf: @/a.txt/b.txt: cannot be read: part of the path is not a folder\n',
  },
  {
    name: 'empty standard input',
    args: '',
    stdin: '',
    status: 1,
    stdout: '',
    stderr: 'nutgraf: -: is empty\n',
  },
  {
    name: '--fail-fast stops at the first',
    args: '--fail-fast @/none.txt @/a.txt',
    files: { 'a.txt': FERRY },
    status: 1,
    stdout: '',
    stderr: 'nutgraf: @/none.txt: no such file or folder\n',
  },
  {
    name: 'a name with a line end and an escape sequence is shown, not run',
    args: '@/\u001b[31m\nx',
    status: 1,
    stderr: 'nutgraf: @/␛[31m␊x: no such file or folder\n',
  },

  // JSON and JSON Lines.
  {
    name: 'several inputs to JSON: an array',
    args: '-f json @/a.txt @/none @/a.txt',
    files: { 'a.txt': FERRY },
    status: 1,
    stdout: /^\[\n {2}\{\n {4}"version": 1,.*\n {2}\},\n {2}\{\n.*\n {2}\}\n\]\n$/s,
    stderr: 'nutgraf: @/none: no such file or folder\n',
  },
  {
    name: 'JSON Lines by extension; a bad line is answered in its place',
    args: '-f jsonl --only keywords -k 0 @/a.jsonl',
    files: { 'a.jsonl': '{"id":"x","text":"One."}\n{"id":"y"}\r\n\n{"text":"Two.","title":"T","url":"u"}' },
    status: 1,
    stdout: `{"version":1,"id":"x","title":null,"language":"und","counts":{"characters":4,"words":1,"sentences":1,"paragraphs":1},"sentences":[{"start":0,"end":4,"score":S,"rank":1}],"keywords":[]}
{"id":"y","error":{"code":"no_text","message":"has no \\"text\\""}}
{"version":1,"id":"@/a.jsonl:4","title":"T","language":"und","counts":{"characters":4,"words":1,"sentences":1,"paragraphs":1},"sentences":[{"start":0,"end":4,"score":S,"rank":1}],"keywords":[],"meta":{"url":"u"}}
`,
    stderr: 'nutgraf: @/a.jsonl:2: has no "text"\n',
  },
  {
    name: 'a line that brings along what is nested too deeply is answered in its place, and the stream goes on',
    args: '-f jsonl --only keywords -k 0',
    stdin: `{"id":1,"text":"One."}\n{"id":2,"text":"Two.","a":${'['.repeat(9000)}${']'.repeat(9000)}}\n{"id":3,"text":"Three."}\n`,
    status: 1,
    stdout: /^\{"version":1,"id":1,.*\n\{"id":2,"error":\{"code":"too_deep",.*\}\n\{"version":1,"id":3,.*\n$/,
    stderr: /^nutgraf: -:2: "a" is nested too deeply: /,
  },
  {
    name: 'JSON Lines by content, from standard input; an id that is a number stays one',
    args: '-f jsonl',
    stdin: '{"id": 7, "text": "One."}\n',
    status: 0,
    stdout: /^\{"version":1,"id":7,.*\n$/,
  },
  {
    name: 'a text that begins with a brace is no JSON Lines',
    args: SUMMARY,
    stdin: '{sic} is what the sign said.\n',
    status: 0,
    stdout: page('{sic} is what the sign said.'),
  },
  {
    name: '--input-format overrules the extension',
    args: '-f jsonl --input-format jsonl @/a.txt',
    files: { 'a.txt': 'not JSON\n' },
    status: 1,
    stdout: /^\{"id":"@\/a\.txt:1","error":\{"code":"bad_json","message":"is not JSON: .*"\}\}\n$/,
    stderr: /^nutgraf: @\/a\.txt:1: is not JSON: /,
  },
  {
    name: 'JSON Lines to JSON: an array, errors in their places',
    args: '-f json',
    stdin: '{"id":"x"}\n',
    status: 1,
    stdout:
      '[\n  {\n    "id": "x",\n    "error": {\n      "code": "no_text",\n      "message": "has no \\"text\\""\n    }\n  }\n]\n',
    stderr: 'nutgraf: -:1: has no "text"\n',
  },

  // Reports beside the page and the record; what is in them is the reports' own tests to say. On one thread: loading a
  // report takes long enough at first for others to be started, and what they run is not built beside the source.
  {
    name: 'Markdown: front matter and a heading',
    args: '-f markdown @/a.txt',
    files: { 'a.txt': FERRY },
    status: 0,
    stdout:
      /^---\ntitle: null\nsource: "@\/a\.txt"\n.*\n---\n\n# The ferry to Lowmoor is back\.\n\n## Summary\n\n1\. The ferry/s,
  },
  {
    name: 'CSV: the names of its columns once, whatever there is to fill them',
    args: '-f csv @/a.txt @/b.txt',
    files: { 'a.txt': FERRY, 'b.txt': TRAM },
    status: 0,
    stdout: 'id,title,speaker,role,quote,kind,confidence,cue,sentence,start,end\n',
  },
  {
    name: 'HTML: one document for several articles on standard output',
    args: '-j 1 -f html @/a.txt @/b.txt',
    files: { 'a.txt': FERRY, 'b.txt': TRAM },
    status: 0,
    stdout: /^<!doctype html>\n(?!.*<!doctype).*The ferry.*The tram.*<\/html>\n$/s,
  },
  {
    name: 'HTML: a page for each file of a folder, which leads to the page over them all',
    args: '-j 1 -f html -o @/site @/news',
    files: { 'news/a.txt': FERRY, 'news/city/b.txt': TRAM },
    status: 0,
    stderr: 'nutgraf: made 2 results in @/site; open @/site/index.html\n',
    written: {
      'site/a.html': /<a href="index\.html">All articles<\/a>/,
      'site/city/b.html': /<a href="\.\.\/index\.html">All articles<\/a>/,
      'site/index.html': /href="\.\/a\.html".*href="\.\/city\/b\.html"/s,
    },
  },
  {
    name: 'HTML: an article that would take the place of the page over them all',
    args: '-j 1 -f html -o @/site @/news',
    files: { 'news/a.txt': FERRY, 'news/index.txt': TRAM },
    status: 0,
    stderr: 'nutgraf: made 2 results in @/site; open @/site/index.html\n',
    written: { 'site/a.html': /ferry/, 'site/index.html': /2 articles/, 'site/index.txt.html': /tram/i },
  },
  {
    name: '--highlight: the whole article',
    args: '--highlight @/a.txt',
    files: { 'a.txt': FERRY },
    status: 0,
    stdout: /\n\n\[1: The ferry to Lowmoor is back\.\]\n$/,
  },
  {
    name: '--generate: the manual page',
    args: '--generate man',
    status: 0,
    stdout: /^\.TH NUTGRAF 1/,
  },
  {
    name: '--generate: completion for bash',
    args: '--generate complete-bash',
    status: 0,
    stdout: /\ncomplete -o default -F _nutgraf nutgraf\n$/,
  },
  {
    name: '--generate: completion for zsh',
    args: '--generate complete-zsh',
    status: 0,
    stdout: /^#compdef nutgraf\n/,
  },
  {
    name: '--generate: completion for fish',
    args: '--generate complete-fish',
    status: 0,
    stdout: /\ncomplete -c nutgraf -s n -l sentences -x /,
  },

  // Files to write.
  {
    name: '--output: a file for one input',
    args: `${SUMMARY} @/a.txt -o @/out/new/a`,
    files: { 'a.txt': FERRY },
    status: 0,
    stdout: '',
    written: { 'out/new/a': page('The ferry to Lowmoor is back.') },
  },
  {
    name: '--output: into a folder that is there',
    args: `${SUMMARY} @/a.txt -o @/out`,
    files: { 'a.txt': FERRY, 'out/': '' },
    status: 0,
    written: { 'out/a.txt': page('The ferry to Lowmoor is back.') },
  },
  {
    name: '--output: a folder mirrors a folder',
    args: '-f json @/news -o @/out',
    files: { 'news/a.txt': FERRY, 'news/city/b.c.txt': TRAM },
    status: 0,
    stderr: 'nutgraf: made 2 results in @/out\n',
    stdout: '',
    written: { 'out/a.json': /^\{\n {2}"version": 1,/, 'out/city/b.c.json': /tram/ },
  },
  {
    name: '--output: several inputs are mirrored from the folder that they share',
    args: '-f json @/one @/two/a.txt -o @/out',
    files: { 'one/a.txt': FERRY, 'two/a.txt': TRAM },
    status: 0,
    stderr: 'nutgraf: made 2 results in @/out\n',
    written: { 'out/one/a.json': /ferry/, 'out/two/a.json': /tram/ },
  },
  {
    name: '--output: the folder written to is not read',
    args: `${SUMMARY} @/ -o @/out`,
    files: { 'a.txt': FERRY, 'out/old.txt': TRAM },
    status: 0,
    stderr: 'nutgraf: made 1 result in @/out\n',
    written: { 'out/a.txt': page('The ferry to Lowmoor is back.') },
  },
  {
    name: '--output: JSON Lines make one file',
    args: '-f jsonl @/a.jsonl -o @/out.jsonl',
    files: { 'a.jsonl': '{"text":"One."}\n{"text":"Two."}\n' },
    status: 0,
    written: { 'out.jsonl': /^\{.*\}\n\{.*\}\n$/ },
  },
  {
    name: '--output: an input that fails leaves no file, the others are written',
    args: `${SUMMARY} @/e.txt @/a.txt -o @/out`,
    files: { 'e.txt': '', 'a.txt': FERRY },
    status: 1,
    stderr: 'nutgraf: @/e.txt: is empty\nnutgraf: made 1 result in @/out\n',
    written: { 'out/a.txt': page('The ferry to Lowmoor is back.') },
  },
  {
    name: '--output: an input is not overwritten',
    args: '@/a.txt -o @/',
    files: { 'a.txt': FERRY },
    status: 1,
    stderr: 'nutgraf: @/a.txt: skipped: its result would overwrite it (@/a.txt)\n',
    written: {},
  },
  {
    name: '--output: a result is not overwritten by another',
    args: '-f json @/news -o @/out',
    files: { 'news/a.text': FERRY, 'news/a.txt': TRAM },
    status: 1,
    stderr:
      'nutgraf: @/news/a.txt: skipped: its result would overwrite the result of @/news/a.text (@/out/a.json)\nnutgraf: made 1 result in @/out\n',
    written: { 'out/a.json': /ferry/ },
  },
  {
    name: '--prune without a folder to remove from',
    args: '--prune @/a.txt',
    files: { 'a.txt': FERRY },
    status: 2,
    stderr: `nutgraf: --prune removes results from the folder of --output, and there is none\n${USAGE}`,
  },
  {
    name: '--output: a file where a folder is needed',
    args: '@/a.txt @/b.txt -o @/b.txt',
    files: { 'a.txt': FERRY, 'b.txt': TRAM },
    status: 2,
    stderr: `nutgraf: --output: @/b.txt is a file; several inputs need a folder\n${USAGE}`,
    written: {},
  },
  {
    name: '--output: a folder that cannot be made',
    args: '@/a.txt -o @/b.txt/c',
    files: { 'a.txt': FERRY, 'b.txt': TRAM },
    status: 1,
    stderr: 'nutgraf: @/a.txt: @/b.txt/c cannot be written: part of the path is not a folder\n',
    written: {},
  },
  {
    name: '--output - is standard output',
    args: `${SUMMARY} @/a.txt -o -`,
    files: { 'a.txt': FERRY },
    status: 0,
    stdout: page('The ferry to Lowmoor is back.'),
    written: {},
  },

  // Wrong usage.
  {
    name: 'an unknown option',
    args: '--sentnces 3',
    stdin: FERRY,
    status: 2,
    stdout: '',
    stderr: `nutgraf: unknown option '--sentnces' (Did you mean --sentences?)\n${USAGE}`,
  },
  {
    name: 'a wrong value names itself and what is allowed',
    args: '--sentences three',
    stdin: FERRY,
    status: 2,
    stdout: '',
    stderr: `nutgraf: --sentences: "three" is not a whole number of 1 or more\n${USAGE}`,
  },
  { name: '--version', args: '--version', status: 0, stdout: /^\d+\.\d+\.\d+\n$/, stderr: '' },
  { name: '--help', args: '-h', status: 0, stdout: /^Usage: nutgraf/, stderr: '' },

  // The page.
  {
    name: 'no color where standard output is no terminal',
    args: '@/a.txt',
    files: { 'a.txt': FERRY },
    status: 0,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
    stdout: /^[^\u001b]+$/,
  },
  {
    name: 'color in a terminal',
    args: '@/a.txt',
    files: { 'a.txt': FERRY },
    columns: 80,
    status: 0,
    // biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
    stdout: /\u001b\[1mSummary\u001b\[22m/,
  },
  {
    name: 'NO_COLOR in a terminal',
    args: SUMMARY,
    stdin: FERRY,
    columns: 80,
    env: { NO_COLOR: '1' },
    status: 0,
    stdout: page('The ferry to Lowmoor is back.'),
  },
  {
    name: 'the width of the terminal',
    args: SUMMARY,
    stdin: FERRY,
    columns: 24,
    env: { NO_COLOR: '1' },
    status: 0,
    stdout: '6 words · 1 min read\n\nSummary\n  1  The ferry to\n     Lowmoor is back.\n',
  },
  {
    name: '--width overrules it',
    args: `--width 28 ${SUMMARY}`,
    stdin: FERRY,
    columns: 24,
    env: { NO_COLOR: '1' },
    status: 0,
    stdout: '6 words · 1 min read\n\nSummary\n  1  The ferry to Lowmoor is\n     back.\n',
  },
];

let folder: string;
afterEach(() => removeFolder(folder));

describe('the command', () => {
  test.each(cases)(
    '$name',
    async ({ args, files = {}, stdin, status, stdout, stderr = '', written, ...rest }) => {
      folder = makeFolder(files);
      const result = await runMain(
        args
          .split(' ')
          .filter((argument) => argument !== '')
          .map((argument) => argument.replace(/^@\//, `${folder}/`)),
        { ...rest, ...(stdin !== undefined && { stdin }) },
      );
      const short = (text: string) => shorten(text, folder);
      if (stdout !== undefined) expectText(short(result.stdout), stdout);
      expectText(short(result.stderr), stderr);
      expect(result.status).toBe(status);
      if (written !== undefined) {
        const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && entry.name !== '.nutgraf.jsonl')
          .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
        expect(paths.sort()).toEqual(
          [
            ...new Set([
              ...Object.keys(files).filter((path) => !path.endsWith('/')),
              ...Object.keys(written),
            ]),
          ].sort(),
        );
        for (const [path, content] of Object.entries(written)) {
          expectText(short(readFileSync(join(folder, path), 'utf8')), content);
        }
      }
    },
  );
});

/**
 * Takes out what differs from run to run or is not this file's to say: the folder, the widths of rules, scores and
 * their bars.
 */
function shorten(text: string, folder: string): string {
  return text
    .replaceAll(`${folder}/`, '@/')
    .replaceAll(/─{3,}$/gm, '─')
    .replaceAll(/"score":[\d.]+/g, '"score":S');
}

function expectText(text: string, expected: string | RegExp): void {
  if (typeof expected === 'string') expect(text).toBe(expected);
  else expect(text).toMatch(expected);
}
