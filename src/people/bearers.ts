import type { SpeakerKind } from '../types.ts';
import type { Entry, EntrySpeaker } from './entry.ts';
import { fieldsOf, OFFICES_OF_ALL_FIELDS, wordsOfRole } from './fields.ts';
import { groupBy } from './group-by.ts';
import { type ComparableName, parseName } from './names.ts';

/** A speaker of one article. */
export interface Appearance {
  readonly entry: Entry;
  readonly speaker: EntrySpeaker;
}

/** Everything that is said under one name and may be of one person. */
export interface Bearer extends ComparableName {
  readonly kind: SpeakerKind;
  readonly appearances: readonly Appearance[];
}

/** Finds who bears each name. A description is of another person in each article: “a spokesman”. */
export function findBearers(entries: readonly Entry[]): Bearer[] {
  const appearances = entries.flatMap((entry) => entry.speakers.map((speaker) => ({ entry, speaker })));
  const isDescription = ({ speaker }: Appearance) => speaker.kind === 'description';
  const names = appearances.filter((appearance) => !isDescription(appearance));
  const bearers = appearances
    .filter(isDescription)
    .map(
      (appearance): Bearer => ({ words: [], isPeer: false, kind: 'description', appearances: [appearance] }),
    );
  const named = groupBy(names, ({ speaker }) => parseName(speaker.name).words.join(' '));
  const surnames = findSurnames(named);
  for (const [name, all] of named) {
    const part = surnames.has(name) && kindOf(all) !== 'body' ? partStrangers : partNamesakes;
    for (const own of part(all)) bearers.push(makeBearer(own));
  }
  return bearers;
}

function makeBearer(appearances: readonly Appearance[]): Bearer {
  return { ...parseName(appearances[0]!.speaker.name), kind: kindOf(appearances), appearances };
}

/** What a speaker is by all articles together. */
function kindOf(appearances: readonly Appearance[]): SpeakerKind {
  const kinds = appearances.map(({ speaker }) => speaker.kind);
  return kinds.includes('person') ? 'person' : kinds.includes('body') ? 'body' : 'name';
}

/** The last words of people’s names. */
function findSurnames(named: ReadonlyMap<string, readonly Appearance[]>): ReadonlySet<string> {
  const people = [...named].filter(([, appearances]) => kindOf(appearances) === 'person');
  return new Set(people.flatMap(([name]) => / (\S+)$/.exec(name)?.[1] ?? []));
}

/** Those who are taken for one person, with what tells them from a namesake. */
interface Cluster {
  readonly appearances: Appearance[];
  readonly fields: Set<string>;
  readonly roleWords: Set<string>;
  readonly keywords: Set<string>;
}

/** Keywords that two articles share where they are about the same. */
export const SHARED_KEYWORDS = 2;

/**
 * Parts those of one name who work in different fields, “Dan Pell, Halden striker” and “Dan Pell, fisheries minister”,
 * unless their roles or their articles have more in common. Somebody whose role tells no field joins the one whose role
 * or articles have something in common with theirs; where that is nobody or several, they stay apart.
 */
function partNamesakes(appearances: readonly Appearance[]): (readonly Appearance[])[] {
  const clusters: Cluster[] = [];
  const fieldless: Appearance[] = [];
  for (const appearance of appearances) {
    const own = clusterOf(appearance);
    if (own.fields.size === 0) {
      fieldless.push(appearance);
      continue;
    }
    const like = clusters.filter((cluster) => haveFieldInCommon(cluster, own) || isAlike(cluster, own));
    for (const cluster of like) {
      absorb(own, cluster);
      clusters.splice(clusters.indexOf(cluster), 1);
    }
    clusters.push(own);
  }
  if (clusters.length <= 1) return [appearances];
  const rest: Cluster[] = [];
  for (const appearance of fieldless) {
    const own = clusterOf(appearance);
    const like = clusters.filter((cluster) => isAlike(cluster, own));
    if (like.length === 1) absorb(like[0]!, own);
    else rest.push(own);
  }
  return [...clusters, ...rest].map((cluster) => cluster.appearances);
}

/**
 * Parts those who are called by a surname alone, which others bear too: “Venn” of two articles may be Ada Venn and her
 * uncle. They are taken for one only where their roles or their articles have something in common.
 */
function partStrangers(appearances: readonly Appearance[]): (readonly Appearance[])[] {
  const clusters: Cluster[] = [];
  for (const appearance of appearances) {
    const own = clusterOf(appearance);
    const like = clusters.find((cluster) => isAlike(cluster, own));
    if (like) absorb(like, own);
    else clusters.push(own);
  }
  return clusters.map((cluster) => cluster.appearances);
}

function clusterOf(appearance: Appearance): Cluster {
  const { role } = appearance.speaker;
  return {
    appearances: [appearance],
    fields: new Set(fieldsOf(role)),
    roleWords: new Set(wordsOfRole(role).filter((word) => !OFFICES_OF_ALL_FIELDS.has(word))),
    keywords: new Set(appearance.entry.keywords),
  };
}

function absorb(into: Cluster, other: Cluster): void {
  for (const appearance of other.appearances) into.appearances.push(appearance);
  for (const name of ['fields', 'roleWords', 'keywords'] as const) {
    for (const value of other[name]) into[name].add(value);
  }
}

function haveFieldInCommon(a: Cluster, b: Cluster): boolean {
  return countShared(a.fields, b.fields) > 0;
}

function isAlike(a: Cluster, b: Cluster): boolean {
  return countShared(a.roleWords, b.roleWords) > 0 || countShared(a.keywords, b.keywords) >= SHARED_KEYWORDS;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const value of b) if (a.has(value)) shared++;
  return shared;
}
