import PostalMime, { type Email } from 'postal-mime';
import { failure } from '../../../errors.ts';
import { createDecoder } from '../../encoding/encodings.ts';
import { type Extracted, joinBlocks } from '../extracted.ts';
import { parseHtml } from '../html/html.ts';
import { type Paragraph, removeMailFurniture } from './furniture.ts';
import { readLetter } from './letter.ts';

/** Parts inside one another; mail that people write has five at most. */
const DEEPEST = 50;
/** A plain part that is so much shorter than the page beside it only says where to read that. */
const LEAST_OF_PAGE = 0.5;

/**
 * Reads one message (RFC 5322, MIME): its subject is the title, without “Re:” and “Fwd:”; its text is the plain part, or
 * the page where there is no plain part or hardly one. Transfer encodings and charsets are decoded. Signatures, what is
 * quoted of other letters, the heads of forwarded ones and the words of mailing lists are left out; attachments are not
 * read.
 *
 * @throws NutgrafError `too_complex` where parts are nested deeper than in any message that is meant to be read.
 */
export async function parseEmail(bytes: Uint8Array): Promise<Extracted> {
  const message = await parse(bytes);
  const plain = readLetter(repair(message.text ?? '')).map((text): Paragraph => ({ text, isHeading: false }));
  const page = message.html ? paragraphsOf(parseHtml(repair(message.html))) : [];
  const isPlainWhole = lengthOf(plain) > 0 && lengthOf(plain) >= LEAST_OF_PAGE * lengthOf(page);
  const subject = repair(message.subject ?? '')
    .replace(PREFIXES, '')
    .trim();
  const kept = removeMailFurniture(isPlainWhole ? plain : page);
  return joinBlocks(
    kept.map(({ text }) => text),
    subject || null,
    (i) => kept[i]!.isHeading,
  );
}

/** The paragraphs of a page, with those that its markup calls headings. */
function paragraphsOf({ text, headings = [] }: Extracted): Paragraph[] {
  let start = 0;
  return text.split('\n\n').map((paragraph) => {
    const isHeading = headings.includes(start);
    start += paragraph.length + '\n\n'.length;
    return { text: paragraph, isHeading };
  });
}

async function parse(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST });
  } catch {
    throw failure('too_complex');
  }
}

/** “Re: Fwd: Bridge shut”, in the languages of the common programs for mail. */
const PREFIXES = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|vs|sv|antw)(?:\[\d+\])?\s*:)+/i;

const lengthOf = (paragraphs: readonly Paragraph[]) =>
  paragraphs.reduce((sum, { text }) => sum + text.length, 0);

/** Characters that no text holds. Node 20 takes Windows-1252 for Latin-1, and reads its quotation marks as these. */
const CONTROLS = /[\x80-\x9f]/g;

function repair(text: string): string {
  return text.replace(CONTROLS, (control) =>
    createDecoder('windows-1252').write(Uint8Array.of(control.charCodeAt(0))),
  );
}
