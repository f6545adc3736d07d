import type { SentenceFeatures } from '../features/sentence-features.ts';

/** Sentences that a feature story has at least. */
const SHORTEST = 50;

/** It opens on a scene: the first sentences name no day, and few of them report what somebody said. */
const OPENING = 12;
const MOST_REPORTS = 2;

/** Its second half goes on reporting: essays, lists and readers' comments do not, and have no delayed lead. */
const LEAST_REPORTING = 0.08;
/** The writer tells it, and not a player or a star in the first person: words of the first person as a share of all. */
const MOST_PERSON = 0.05;

/** The score of a delayed lead is higher than this: what scores less is filler. */
const LEAST_SCORE = 0.45;

/**
 * Finds the delayed lead of a long feature story: of the sentences in its second half, from the first that names a day
 * on, the one that is best by itself. News tells what matters first, so the sentences of a summary stand early; a
 * feature opens on a scene and comes to its news late.
 *
 * @param body Indices of the sentences that belong to the body, in text order.
 * @param alone The score of each sentence by itself.
 * @returns A sentence of the body; `null` where the article is no such feature story or has no such sentence.
 */
export function findDelayedLead(
  body: readonly number[],
  { when, says, person, question }: Pick<SentenceFeatures, 'when' | 'says' | 'person' | 'question'>,
  alone: Float64Array,
): number | null {
  if (body.length < SHORTEST) return null;
  const dated = body.findIndex((s) => when[s] === 1);
  if (dated < OPENING) return null;
  const half = body.slice(body.length >> 1);
  if (sumOf(says, body.slice(0, OPENING)) > MOST_REPORTS) return null;
  if (sumOf(says, half) < LEAST_REPORTING * half.length) return null;
  if (sumOf(person, half) > MOST_PERSON * half.length) return null;
  let lead: number | null = null;
  let highest = LEAST_SCORE;
  for (const s of body.slice(Math.max(dated, body.length >> 1)))
    if (question[s] === 0 && alone[s]! > highest) {
      lead = s;
      highest = alone[s]!;
    }
  return lead;
}

function sumOf(column: Float64Array, some: readonly number[]): number {
  return some.reduce((sum, s) => sum + column[s]!, 0);
}
