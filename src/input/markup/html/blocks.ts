import { readTags } from './tags.ts';

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

/** What a block may be besides a paragraph. */
const ROLES: ReadonlyMap<string, Block['role']> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dd', 'dt'].map((name) => [name, 'item'] as const),
  ...['td', 'th'].map((name) => [name, 'cell'] as const),
]);

/** A stretch that stands on lines of its own. */
export interface Block {
  /** Its words, white space collapsed as a browser does; `br` is a line feed. */
  readonly text: string;
  /** How many of its characters, blanks aside, are the words of links. */
  readonly linked: number;
  readonly role: 'heading' | 'item' | 'cell' | 'paragraph';
}

/** What one pass over the tags of a page finds. */
export interface Page {
  readonly blocks: readonly Block[];
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
  readTags(html, {
    onopentagname: (start, end) => {
      name = html.slice(start, end).toLowerCase();
    },
    onopentagend: () => collector.open(name),
    onselfclosingtag: () => collector.addEmpty(name),
    onclosetag: (start, end) => collector.close(html.slice(start, end).toLowerCase()),
    ontext: (start, end) => collector.addText(html.slice(start, end)),
    ontextentity: (codePoint) => collector.addText(String.fromCodePoint(codePoint)),
  });
  return collector.finish();
}

/** Collects the words between tags in blocks. */
class BlockCollector {
  readonly #blocks: Block[] = [];
  #block = '';
  /** Its last signs: to look at the end of a string that grows copies all of it. */
  #tail = '';
  #linked = 0;
  #isInLink = false;
  /** What the block is by the last tag that says so. */
  #role: Block['role'] = 'paragraph';
  /** Whether a tag stands between the last words and those that come. */
  #isBehindTag = false;
  #title = '';
  #heading: string | null = null;
  /** The element that is left out at this place, and how many of its name are open. */
  #leftOut = '';
  #leftOutDepth = 0;
  /** How many `pre` are open, inside of which blanks stay as they are. */
  #preDepth = 0;

  addText(text: string): void {
    if (this.#leftOut === 'title') this.#title += text.replaceAll('\n', ' ');
    if (this.#leftOut !== '') return;
    if (this.#isBehindTag && isNewSentence(this.#tail, text)) this.#endBlock();
    this.#isBehindTag = false;
    this.#block += this.#preDepth > 0 ? text : text.replace(/[ \t\n\f\r]+/g, ' ');
    this.#tail = (this.#tail + text.slice(-TAIL)).slice(-TAIL);
    if (this.#isInLink) this.#linked += countSigns(text);
  }

  /** An element that is closed where it is opened: `<br/>`, and `<svg/>`, which leaves nothing out. */
  addEmpty(name: string): void {
    if (name === 'br') {
      this.#block += '\n';
      this.#tail = '';
    }
    if (BLOCKS.has(name)) this.#endBlock();
  }

  open(name: string): void {
    this.addEmpty(name);
    this.#isBehindTag = true;
    if (name === 'a') this.#isInLink = true;
    this.#role = ROLES.get(name) ?? this.#role;
    if (name === 'pre') this.#preDepth++;
    if (this.#leftOut === '' && LEFT_OUT.has(name)) this.#leftOut = name;
    if (this.#leftOut === name) this.#leftOutDepth++;
  }

  close(name: string): void {
    if (name === 'h1' && this.#leftOut === '') this.#heading ??= tidy(this.#block) || null;
    if (BLOCKS.has(name)) this.#endBlock();
    this.#isBehindTag = true;
    if (name === 'a') this.#isInLink = false;
    if (ROLES.has(name)) this.#role = 'paragraph';
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
    const text = tidy(this.#block);
    if (text !== '') this.#blocks.push({ text, linked: this.#linked, role: this.#role });
    this.#block = '';
    this.#tail = '';
    this.#linked = 0;
  }
}

/** How many signs tell that a sentence ends. */
const TAIL = 8;

/** “… in New York.” of a caption and “Reuters” of its credit, in two elements without a blank between them. */
function isNewSentence(before: string, after: string): boolean {
  return /^\p{Lu}/u.test(after) && /\p{Ll}{2}[.!?]["”’')]{0,2}$/u.test(before);
}

/** How many characters are no blanks. */
function countSigns(text: string): number {
  return text.replace(/\s+/g, '').length;
}

/** Text without the blanks around it and around its line ends, runs of blanks made one. */
export function tidy(text: string): string {
  return text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}
