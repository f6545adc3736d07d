import { Tokenizer } from 'htmlparser2';

/** Elements that stand on lines of their own. Source: the HTML Standard, “15.3 Non-replaced elements”, display: block. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary table tbody td tfoot th
  thead tr ul`.split(/\s+/),
);

/** Elements whose words are no part of an article: code, pictures and captions, controls, ways elsewhere, words struck out. */
const LEFT_OUT = new Set(
  `aside audio button canvas del dialog fieldset figcaption footer iframe map math menu nav noscript object s script
  search select strike style svg template textarea title video`.split(/\s+/),
);

/**
 * Elements that end without a closing tag, since they have no content or since the next one like them ends them: in
 * `<p>One<p>Two` nothing is inside anything.
 */
const UNCLOSED = new Set(
  `area base br col embed hr img input link meta param source track wbr body colgroup dd dt head html li optgroup option
  p rp rt tbody td tfoot th thead tr`.split(/\s+/),
);

/** What one pass over the tags of a page tells. */
export interface Page {
  /** The words of each block, white space collapsed as a browser does; `br` is a line feed. */
  readonly blocks: readonly string[];
  /** What `title` holds. */
  readonly title: string | null;
  /** What the first `h1` holds. */
  readonly heading: string | null;
  /** How many elements and stretches of text the page holds, and about how deep they are inside one another. */
  readonly nodes: number;
  readonly depth: number;
}

/**
 * Reads HTML tag by tag, without a tree and without a record of what is open: in linear time and however deep it is
 * nested.
 */
export function parseBlocks(html: string): Page {
  const blocks: string[] = [];
  let block = '';
  let title = '';
  let heading: string | null = null;
  let nodes = 0;
  let depth = 0;
  let deepest = 0;
  /** The element that is left out now, and how many of its name are open. */
  let leftOut = '';
  let leftOutDepth = 0;
  let preDepth = 0;
  let name = '';

  const endBlock = () => {
    const words = tidy(block);
    if (words !== '') blocks.push(words);
    block = '';
  };
  const addText = (text: string) => {
    nodes++;
    if (leftOut === 'title') title += text.replaceAll('\n', ' ');
    else if (leftOut === '') block += preDepth > 0 ? text : text.replace(/[ \t\n\f\r]+/g, ' ');
  };
  const open = () => {
    nodes++;
    if (name === 'br') block += '\n';
    if (BLOCKS.has(name)) endBlock();
    if (UNCLOSED.has(name)) return;
    deepest = Math.max(deepest, ++depth);
    if (name === 'pre') preDepth++;
    if (leftOut === '' && LEFT_OUT.has(name)) leftOut = name;
    if (leftOut === name) leftOutDepth++;
  };
  const close = (closed: string) => {
    if (closed === 'h1' && leftOut === '') heading ??= tidy(block) || null;
    if (BLOCKS.has(closed)) endBlock();
    if (UNCLOSED.has(closed)) return;
    depth--;
    if (closed === 'pre' && preDepth > 0) preDepth--;
    if (leftOut === closed && --leftOutDepth === 0) leftOut = '';
  };

  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
      },
      onopentagend: open,
      onselfclosingtag: open,
      onclosetag: (start, end) => close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => addText(html.slice(start, end)),
      ontextentity: (codePoint) => addText(String.fromCodePoint(codePoint)),
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: endBlock,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { blocks, title: tidy(title) || null, heading, nodes, depth: deepest };
}

/** Text without the blanks around it and around its line ends, and with one where several were. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
