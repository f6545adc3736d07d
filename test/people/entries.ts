import type { Entry, EntryQuote } from '../../src/people/entry.ts';
import type { SpeakerKind } from '../../src/types.ts';

/** A speaker of an invented article. */
export interface Said {
  readonly name: string | null;
  readonly role?: string;
  readonly kind?: SpeakerKind;
  /** How many quotes; one where not given. */
  readonly quotes?: number;
}

/** The entry of an article in which these speak, in this order. */
export function entryOf(id: string, said: readonly Said[], keywords: readonly string[] = []): Entry {
  const quotes: EntryQuote[] = [];
  const speakers = said.map(({ name, role = null, kind = 'person', quotes: count = 1 }) => {
    const own = Array.from({ length: count }, (_, i) => quotes.length + i);
    for (const index of own) quotes.push(quoteOf(index, name));
    return { name, role, kind, quotes: own };
  });
  return {
    id,
    name: `Article ${id}`,
    scope: '',
    words: 10,
    lead: null,
    keywords,
    quotes,
    speakers: speakers.flatMap((speaker) =>
      speaker.name === null ? [] : [{ ...speaker, name: speaker.name }],
    ),
  };
}

function quoteOf(index: number, speaker: string | null): EntryQuote {
  return {
    index,
    start: 0,
    end: 0,
    text: `quote ${index}`,
    kind: 'direct',
    sentence: 0,
    cue: null,
    mention: null,
    speaker,
    confidence: 1,
    utterance: index,
    around: '',
    paragraph: 1,
    isInterrupted: false,
  };
}
