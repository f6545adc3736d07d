import type { Doc } from '../types.ts';
import type { Context } from './features.ts';
import { findFrames } from './frames.ts';
import type { Quotation } from './marks.ts';
import { findMentions } from './mentions.ts';
import { groupPeople } from './people.ts';
import { readWords } from './reading.ts';

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
