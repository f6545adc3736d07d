import type { SpeakerKind } from '../types.ts';
import { type Appearance, type Bearer, findBearers } from './bearers.ts';
import type { Entry, EntryQuote, EntrySpeaker, EntryStatement } from './entry.ts';
import { groupBy } from './group-by.ts';
import { BearerIndex, JOIN_RULES } from './join-rules.ts';
import { parseName } from './names.ts';

/** A person, a body or another source with all that is said by it in any number of articles. */
export interface Person {
  /** `null` for the quotes whose speakers their articles do not tell. */
  readonly name: string | null;
  /** All names that articles give, the most frequent first. */
  readonly names: readonly string[];
  readonly kind: SpeakerKind;
  /** What most articles say the person is. */
  readonly role: string | null;
  readonly articles: readonly PersonArticle[];
  /** Quotes in all articles. */
  readonly quotes: number;
  /** Statements in all articles; 0 where they were not asked for. */
  readonly statements: number;
}

/** What a person says in one article. */
export interface PersonArticle {
  readonly entry: Entry;
  /** The role that this article gives. */
  readonly role: string | null;
  readonly quotes: readonly EntryQuote[];
  /** Empty where none were asked for. */
  readonly statements: readonly EntryStatement[];
}

/**
 * Joins the speakers of articles: one person is one entry, whatever form of the name each article has. Joins that might
 * be wrong are not made.
 *
 * @returns Those with most quotes first; behind all who are named descriptions, “a spokesman”, each of one article, and
 * last the quotes of nobody known.
 */
export function joinPeople(entries: readonly Entry[]): Person[] {
  const bearers = findBearers(entries);
  const place = new Map(entries.map((entry, i) => [entry, i]));
  const people = joinBearers(bearers).map((bearer) => makePerson(bearer, place));
  const order = ({ kind }: Person) => (kind === 'description' ? 1 : 0);
  people.sort(
    (a, b) =>
      order(a) - order(b) ||
      b.quotes - a.quotes ||
      b.statements - a.statements ||
      b.articles.length - a.articles.length,
  );
  const unknown = findUnknown(entries);
  return unknown ? [...people, unknown] : people;
}

/**
 * Applies the rules, one after another: whoever bears a shorter form of a name becomes part of who bears the fullest.
 */
function joinBearers(bearers: readonly Bearer[]): readonly Bearer[] {
  return JOIN_RULES.reduce<readonly Bearer[]>((left, { find }) => {
    const index = new BearerIndex(left);
    const fuller = new Map(left.map((bearer) => [bearer, find(bearer, index)]));
    const findFullest = (bearer: Bearer): Bearer => {
      const found = fuller.get(bearer);
      return found ? findFullest(found) : bearer;
    };
    const joined = new Map<Bearer, Appearance[]>();
    for (const bearer of left) {
      const fullest = findFullest(bearer);
      const appearances = joined.get(fullest) ?? [];
      for (const appearance of bearer.appearances) appearances.push(appearance);
      joined.set(fullest, appearances);
    }
    return [...joined].map(([bearer, appearances]) => ({ ...bearer, appearances }));
  }, bearers);
}

function makePerson(bearer: Bearer, place: ReadonlyMap<Entry, number>): Person {
  const appearances = [...bearer.appearances].sort((a, b) => place.get(a.entry)! - place.get(b.entry)!);
  const names = byFrequency(appearances.map(({ speaker }) => speaker.name));
  // A description has no words to compare, and one name.
  const name = names.find((other) => isOfBearer(other, bearer)) ?? names[0]!;
  const roles = appearances.flatMap(({ speaker }) => speaker.role ?? []);
  const articles = listArticles(appearances);
  return {
    name,
    names: [name, ...names.filter((other) => other !== name)],
    kind: bearer.kind,
    role: byFrequency(roles)[0] ?? null,
    ...countSpeech(articles),
  };
}

function countSpeech(articles: readonly PersonArticle[]): Pick<Person, 'articles' | 'quotes' | 'statements'> {
  return {
    articles,
    quotes: articles.reduce((sum, { quotes }) => sum + quotes.length, 0),
    statements: articles.reduce((sum, { statements }) => sum + statements.length, 0),
  };
}

function isOfBearer(name: string, { words }: Bearer): boolean {
  return parseName(name).words.join(' ') === words.join(' ');
}

/** What a person says in each article; an article may call one person by two names. */
function listArticles(appearances: readonly Appearance[]): PersonArticle[] {
  const byEntry = groupBy(appearances, ({ entry }) => entry);
  return [...byEntry].map(([entry, own]) => ({
    entry,
    role: own.find(({ speaker }) => speaker.role !== null)?.speaker.role ?? null,
    quotes: collect(own, ({ quotes }) => quotes).map((quote) => entry.quotes[quote]!),
    statements: collect(own, ({ statements = [] }) => statements).map((s) => entry.statements![s]!),
  }));
}

/** The indices of all that is said under some names of one person, in text order. */
function collect(
  appearances: readonly Appearance[],
  indicesOf: (speaker: EntrySpeaker) => readonly number[],
): number[] {
  return appearances.flatMap(({ speaker }) => indicesOf(speaker)).sort((a, b) => a - b);
}

function findUnknown(entries: readonly Entry[]): Person | undefined {
  const articles = entries.flatMap((entry): PersonArticle[] => {
    const quotes = entry.quotes.filter(({ speaker }) => speaker === null);
    const statements = (entry.statements ?? []).filter(({ speaker }) => speaker === null);
    return quotes.length + statements.length === 0 ? [] : [{ entry, role: null, quotes, statements }];
  });
  if (articles.length === 0) return undefined;
  return { name: null, names: [], kind: 'description', role: null, ...countSpeech(articles) };
}

/** Counts texts, whatever their capitals: each in its most frequent form, the most frequent text first. */
function byFrequency(texts: readonly string[]): string[] {
  const forms = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const key = text.toLowerCase();
    const counts = forms.get(key) ?? new Map<string, number>();
    forms.set(key, counts);
    counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((a, b) => a + b, 0);
  return [...forms.values()]
    .sort((a, b) => sum(b) - sum(a))
    .map((counts) => [...counts].reduce((a, b) => (b[1] > a[1] ? b : a))[0]);
}
