import { Tokenizer } from 'htmlparser2';

/** Elements that stand on lines of their own. Source: the HTML Standard, “15.3 Non-replaced elements”, display: block. */
const BLOCKS = new Set(
  `address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form h1 h2 h3 h4
  h5 h6 header hgroup hr html legend li listing main menu nav ol p pre search section summary table tbody td tfoot th
  thead tr ul`.split(/\s+/),
);

/** Elements whose words are not part of an article: code, pictures and captions, controls, navigation, struck-out words. */
const LEFT_OUT = new Set(
  `aside audio button canvas del dialog fieldset figcaption footer iframe map math menu nav noscript object s script
  search select strike style svg template textarea title video`.split(/\s+/),
);

/** What one pass over the tags of a page finds. */
export interface Page {
  /** The words of each block, white space collapsed as a browser does; `br` is a line feed. */
  readonly blocks: readonly string[];
  /** What `title` holds. */
  readonly title: string | null;
  /** What the first `h1` holds. */
  readonly heading: string | null;
}

/**
 * Reads HTML tag by tag, without a tree and without a record of what is open: in linear time and however deep it is
 * nested.
 */
export function parseBlocks(html: string): Page {
  const collector = new BlockCollector();
  let name = '';
  const ignore = () => {};
  const tokenizer = new Tokenizer(
    {},
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
      },
      onopentagend: () => collector.open(name),
      onselfclosingtag: () => collector.addEmpty(name),
      onclosetag: (start, end) => collector.close(html.slice(start, end).toLowerCase()),
      ontext: (start, end) => collector.addText(html.slice(start, end)),
      ontextentity: (codePoint) => collector.addText(String.fromCodePoint(codePoint)),
      onattribname: ignore,
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return collector.finish();
}

/** Collects the words between tags in blocks. */
class BlockCollector {
  readonly #blocks: string[] = [];
  #block = '';
  #title = '';
  #heading: string | null = null;
  /** The element that is left out at this place, and how many of its name are open. */
  #leftOut = '';
  #leftOutDepth = 0;
  /** How many `pre` are open, inside of which blanks stay as they are. */
  #preDepth = 0;

  addText(text: string): void {
    if (this.#leftOut === 'title') this.#title += text.replaceAll('\n', ' ');
    else if (this.#leftOut === '')
      this.#block += this.#preDepth > 0 ? text : text.replace(/[ \t\n\f\r]+/g, ' ');
  }

  /** An element that is closed where it is opened: `<br/>`, and `<svg/>`, which leaves nothing out. */
  addEmpty(name: string): void {
    if (name === 'br') this.#block += '\n';
    if (BLOCKS.has(name)) this.#endBlock();
  }

  open(name: string): void {
    this.addEmpty(name);
    if (name === 'pre') this.#preDepth++;
    if (this.#leftOut === '' && LEFT_OUT.has(name)) this.#leftOut = name;
    if (this.#leftOut === name) this.#leftOutDepth++;
  }

  close(name: string): void {
    if (name === 'h1' && this.#leftOut === '') this.#heading ??= tidy(this.#block) || null;
    if (BLOCKS.has(name)) this.#endBlock();
    if (name === 'pre' && this.#preDepth > 0) this.#preDepth--;
    if (this.#leftOut === name && --this.#leftOutDepth === 0) this.#leftOut = '';
  }

  finish(): Page {
    this.#endBlock();
    return {
      blocks: this.#blocks,
      title: tidy(this.#title) || null,
      heading: this.#heading,
    };
  }

  #endBlock(): void {
    const words = tidy(this.#block);
    if (words !== '') this.#blocks.push(words);
    this.#block = '';
  }
}

/** Text without the blanks around it and around its line ends, runs of blanks made one. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
