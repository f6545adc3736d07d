import type { DigestedArticle, Quote, Speaker, SpeakerKind } from '../types.ts';
import { foldName, isCalled, parseName } from './names.ts';

/** Whether a speaker is the one whom a user asks for by name. Descriptions match by their first words. */
export function isAskedFor(name: string, kind: SpeakerKind, asked: string): boolean {
  if (kind !== 'description') return isCalled(name, asked);
  return `${foldName(name)} `.startsWith(`${foldName(asked)} `);
}

/** Whether a speaker may be that one under another form of the name, which only further articles can tell. */
export function mayBeAskedFor(name: string, kind: SpeakerKind, asked: string): boolean {
  if (isAskedFor(name, kind, asked)) return true;
  const words = new Set(parseName(name).words);
  return kind !== 'description' && parseName(asked).words.some((word) => words.has(word));
}

/**
 * Keeps of an article what some of its speakers say.
 *
 * @returns `undefined` where they say nothing in it.
 */
export function keepSpeakers(
  article: DigestedArticle,
  isKept: (name: string, kind: SpeakerKind) => boolean,
): DigestedArticle | undefined {
  const { digest, quotes: layouts, speakerKinds } = article;
  const { quotes = [], statements, speakers = [] } = digest;
  const kept = speakers.map(({ name }, s) => isKept(name, speakerKinds[s]!));
  if (!kept.includes(true)) return undefined;
  const own = speakers.filter((_, s) => kept[s]);
  const indices = own.flatMap((speaker) => speaker.quotes).sort((a, b) => a - b);
  const stated = own.flatMap((speaker) => speaker.statements ?? []).sort((a, b) => a - b);
  const newQuote = new Map(indices.map((old, i) => [old, i]));
  const newStatement = new Map(stated.map((old, i) => [old, i]));
  const renumber = (speaker: Speaker): Speaker => ({
    ...speaker,
    quotes: speaker.quotes.map((quote) => newQuote.get(quote)!),
    ...(speaker.statements && { statements: speaker.statements.map((s) => newStatement.get(s)!) }),
  });
  return {
    ...article,
    digest: {
      ...digest,
      ...(digest.quotes && { quotes: indices.map((quote): Quote => quotes[quote]!) }),
      ...(statements && { statements: stated.map((s) => statements[s]!) }),
      speakers: own.map(renumber),
    },
    quotes: indices.map((quote) => layouts[quote]!),
    speakerKinds: speakerKinds.filter((_, s) => kept[s]),
  };
}
