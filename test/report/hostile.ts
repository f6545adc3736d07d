import type { Digest } from '../../src/types.ts';

/** Signs that would act in one format or another, were they handed through. */
export const signs = [
  '<script>document.title="acted"</script>',
  '<img src=x onerror="document.title=`acted`">',
  '</style></textarea></script><!--',
  '&lt;b&gt; &amp; &#x3c;i&#62;',
  '"><a href="javascript:document.title=1">x</a>',
  '*bold* _it_ `code` ~~gone~~ ==mark== [link](http://example.invalid) ![image](x.png) | a | $x^2$ #tag \\',
  '\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J \u0000 \u0008 \u202eturned\u202c',
  '=HYPERLINK("http://example.invalid";"x")',
] as const;

const lines = [
  '# Heading',
  '1. one',
  '- item',
  '+1 555 0100',
  '> quote',
  '---',
  '=cmd()',
  '@SUM(A1)',
  '\t=1+1',
];

/** An article that consists of them, and a digest that holds them wherever an article's words can stand. */
export const text = [...signs, ...lines].map((line) => `${line}\n\n`).join('');

const spans = [...signs, ...lines].map((line) => {
  const start = text.indexOf(line);
  return { start, end: start + line.length, text: line };
});

export const digest: Digest = {
  version: 1,
  id: `articles/${signs[0]}\u001b[2J=1.txt`,
  title: signs.join(' '),
  language: 'en',
  counts: { characters: text.length, words: 60, sentences: spans.length, paragraphs: spans.length },
  sentences: spans.map(({ start, end }, i) => ({ start, end, score: 1 / (i + 1), rank: i + 1 })),
  summary: spans.map((span, i) => ({ ...span, sentence: i, score: 1 / (i + 1), rank: i + 1 })),
  quotes: spans.map((span, i) => ({
    ...span,
    kind: 'direct',
    sentence: i,
    cue: null,
    mention: null,
    speaker: span.text,
    confidence: 1,
    utterance: i,
  })),
  speakers: spans.map((span, i) => ({ name: span.text, role: span.text, quotes: [i] })),
  keywords: spans.map((span) => ({ term: span.text, score: 1 })),
};
