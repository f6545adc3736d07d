import type { Range } from '../corpora.ts';
import { isSameName, withoutFrills } from './names.ts';

/** What a program reports by a cue. */
export interface Reported {
  readonly span: Range;
  /** The speaker’s name, `null` where it gives none. */
  readonly name: string | null;
}

/** What a reader says that the cue reports, and who says so. */
export interface Stated {
  readonly span: Range;
  /** `undefined` where the reader has not told. */
  readonly name: string | null | undefined;
}

/** Words by which an edge may lie elsewhere. */
const MOST_WORDS_OFF = 2;

/** Whether a reader would sign what is reported: its words, but for one or two at an edge, and the speaker’s full name. */
export function isSigned(text: string, { span, name }: Reported, stated: Stated): boolean {
  const isOff = (a: number, b: number) =>
    (text.slice(Math.min(a, b), Math.max(a, b)).match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > MOST_WORDS_OFF;
  if (isOff(span[0], stated.span[0]) || isOff(span[1], stated.span[1])) return false;
  if (stated.name === undefined) return true;
  return stated.name === null ? name === null : name !== null && isSamePhrase(name, stated.name);
}

/** The same name; or, of somebody without one, the same phrase, at greater or at less length. */
function isSamePhrase(name: string, right: string): boolean {
  if (isSameName(name, [right])) return true;
  const [own, other] = [withoutFrills(name), withoutFrills(right)];
  const isPhrase = /(?:^| )\p{Ll}{4}/u.test(right);
  return isPhrase && (own.startsWith(other) || other.startsWith(own));
}
