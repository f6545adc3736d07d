import MarkdownIt, { type Token } from 'markdown-it';
import { type Extracted, joinBlocks } from './extracted.ts';
import { parseBlocks, tidy } from './html/blocks.ts';

const parser = new MarkdownIt({ html: true });

/** YAML between lines of dashes at the start, and the title in it. */
const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?\n)?(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const YAML_TITLE = /^title:(.*)/m;
const YAML_QUOTES = /^(["'])(.*)\1$/;

/** Tokens from the first of a pair to the second hold no prose. */
const LEFT_OUT = new Map([
  ['table_open', 'table_close'],
  ['s_open', 's_close'],
]);

/**
 * Reads the prose of Markdown (CommonMark with GitHub's tables and struck-out text): paragraphs, headings, list items
 * and quotations without their marks, links by their words. Code, tables, pictures and struck-out words are left out.
 * The title is the heading of the first level where the text begins with it, or else the front matter's.
 */
export function parseMarkdown(source: string): Extracted {
  const frontMatter = source.match(FRONT_MATTER);
  const stated = frontMatter?.[1]?.match(YAML_TITLE)?.[1]?.trim();
  let title = stated?.replace(YAML_QUOTES, '$2') || null;
  const blocks: string[] = [];
  const headings = new Set<number>();
  const tokens = parser.parse(frontMatter ? source.slice(frontMatter[0].length) : source, {});
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    i = skip(tokens, i);
    if (token.type === 'html_block')
      for (const { text } of parseBlocks(token.content).blocks) blocks.push(text);
    if (token.type !== 'inline') continue;
    const words = renderWords(token.children ?? []);
    if (blocks.length === 0 && tokens[i - 1]!.tag === 'h1') title = words || title;
    else {
      if (tokens[i - 1]!.type === 'heading_open') headings.add(blocks.length);
      blocks.push(words);
    }
  }
  return joinBlocks(blocks, title, (i) => headings.has(i));
}

/** The words of a paragraph. */
function renderWords(tokens: readonly Token[]): string {
  // A string would be copied whole each time that its end is looked at.
  const parts: string[] = [];
  const add = (part: string) => {
    if (part !== '') parts.push(part);
  };
  const endsInWord = () => /[\p{L}\p{N}]$/u.test(parts.at(-1)?.slice(-2) ?? '');
  /** For each open emphasis, whether its asterisks were kept. */
  const kept: boolean[] = [];
  for (let i = 0; i < tokens.length; i++) {
    i = skip(tokens, i);
    const token = tokens[i]!;
    switch (token.type) {
      case 'text':
      case 'text_special':
      case 'code_inline':
        add(token.content);
        break;
      case 'softbreak':
        add(' ');
        break;
      case 'hardbreak':
        add('\n');
        break;
      case 'html_inline':
        if (/^<br\b/i.test(token.content)) add('\n');
        break;
      // “5*3*2” is a product and “f*ck*ng” a word, not 5, an emphasized 3, and 2.
      case 'em_open':
      case 'strong_open':
        kept.push(endsInWord() && /^[\p{L}\p{N}]/u.test(tokens[i + 1]?.content ?? ''));
        if (kept.at(-1)) add(token.markup);
        break;
      case 'em_close':
      case 'strong_close':
        if (kept.pop()) add(token.markup);
        break;
    }
  }
  return tidy(parts.join(''));
}

/** Where the pair that opens at a token closes, if it is one that is left out; else the token itself. */
function skip(tokens: readonly Token[], at: number): number {
  const closing = LEFT_OUT.get(tokens[at]!.type);
  if (closing === undefined) return at;
  let i = at + 1;
  while (i < tokens.length - 1 && tokens[i]!.type !== closing) i++;
  return i;
}
