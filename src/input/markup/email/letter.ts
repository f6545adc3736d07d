/** A letter in plain text: what its writer says, or passes on, as paragraphs. */

/** The line above a signature, RFC 3676. Most programs lose its blank. */
const SIGNATURE = /^-- ?$/;
/** What some programs set before a letter that is passed on, and after which its head comes. */
const FORWARDED =
  /^(?:-{2,}\s*(?:forwarded message|original message|weitergeleitete nachricht)\s*-{2,}|begin forwarded message:)$/i;
const HEAD_LINE = /^\*?(?:from|date|sent|subject|to|cc|reply-to)\s*:\*? /i;
/** “On Mon, 2 Mar 2026 at 10:00, Jo Reed <jo@herald.example> wrote:” */
const ATTRIBUTION = /^on\b.{5,200}\bwrote:$/i;
const QUOTED = /^(?:> ?)+/;
/** From this share of lines on, what is quoted is the letter itself, passed on, and no part of an exchange. */
const PASSED_ON = 0.6;

/**
 * The paragraphs of a letter, without its signature, what it quotes of other letters, and the heads of those that it passes
 * on.
 */
export function readLetter(text: string): string[] {
  const lines = readLines(text);
  const quoted = lines.filter((line) => QUOTED.test(line)).length;
  const written = lines.filter((line) => line !== '').length;
  const isPassedOn = quoted >= PASSED_ON * written;
  const own = lines.map((line) => (isPassedOn ? line.replace(QUOTED, '') : QUOTED.test(line) ? '' : line));
  return joinParagraphs(cutHeads(cutSignatures(own)));
}

function readLines(text: string): string[] {
  return text.split(/\r?\n/).map((line) => line.trimEnd());
}

/** A signature goes on to the end of the letter, or to one that is passed on behind it. */
function cutSignatures(lines: readonly string[]): string[] {
  let isSignature = false;
  return lines.map((line) => {
    if (SIGNATURE.test(line)) isSignature = true;
    else if (FORWARDED.test(line)) isSignature = false;
    return isSignature ? '' : line;
  });
}

/** Leaves out the lines that say who wrote a letter that is passed on, and who is answered. */
function cutHeads(lines: readonly string[]): string[] {
  let isHead = false;
  return lines.map((line) => {
    if (FORWARDED.test(line)) isHead = true;
    else if (isHead && line !== '' && !HEAD_LINE.test(line)) isHead = false;
    return isHead || ATTRIBUTION.test(line) ? '' : line;
  });
}

function joinParagraphs(lines: readonly string[]): string[] {
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (line === '') paragraphs.push([]);
    else paragraphs.at(-1)!.push(line);
  }
  return paragraphs.filter(({ length }) => length > 0).map((paragraph) => paragraph.join('\n'));
}
