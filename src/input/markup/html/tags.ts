import { Tokenizer } from 'htmlparser2';

type Callbacks = ConstructorParameters<typeof Tokenizer>[1];

const ignore = () => {};

/** What is done with what stands in a page where nothing else is said. */
const IGNORED: Callbacks = {
  onattribname: ignore,
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onopentagname: ignore,
  onopentagend: ignore,
  onselfclosingtag: ignore,
  onclosetag: ignore,
  ontext: ignore,
  ontextentity: ignore,
  oncdata: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onprocessinginstruction: ignore,
  onend: ignore,
};

/** Reads a page tag by tag, in linear time, and calls back with the offsets of what it meets. */
export function readTags(html: string, callbacks: Partial<Callbacks>): void {
  const tokenizer = new Tokenizer({}, { ...IGNORED, ...callbacks });
  tokenizer.write(html);
  tokenizer.end();
}
