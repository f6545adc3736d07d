import type { Doc } from '../types.ts';
import { type Frame, findFrames } from './frames.ts';
import type { Quotation } from './marks.ts';
import type { Mention } from './mention.ts';
import { findMentions } from './mentions.ts';
import { groupPeople } from './people.ts';
import type { People } from './person.ts';
import { type Reading, readWords } from './reading.ts';

/** What attribution looks at. */
export interface Context {
  readonly reading: Reading;
  readonly quotations: readonly Quotation[];
  readonly frames: readonly Frame[];
  readonly mentions: readonly Mention[];
  readonly people: People;
  /** Index of the mention that each word stands in, -1 where in none. */
  readonly at: Int32Array;
}

/** Reads all that attribution looks at: words, mentions, people and the words round each quotation. */
export function readContext(doc: Doc, quotations: readonly Quotation[]): Context {
  const reading = readWords(doc, quotations);
  const mentions = findMentions(reading);
  const at = new Int32Array(reading.count).fill(-1);
  for (const [m, mention] of mentions.entries()) at.fill(m, mention.first, mention.end);
  return {
    reading,
    quotations,
    frames: findFrames(reading, quotations),
    mentions,
    people: groupPeople(reading, mentions),
    at,
  };
}
