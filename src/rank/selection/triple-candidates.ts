/** Sentences among which the best three are sought: 12 make 220 sets. */
export const CANDIDATES = 12;

/** The places in the story of its best sentences by themselves, ascending. */
export function bestPlaces(story: readonly number[], alone: Float64Array): number[] {
  const best: number[] = [];
  for (let place = 0; place < story.length; place++) {
    const score = alone[story[place]!]!;
    let at = best.length;
    while (at > 0 && alone[story[best[at - 1]!]!]! < score) at--;
    if (at === CANDIDATES) continue;
    best.splice(at, 0, place);
    if (best.length > CANDIDATES) best.pop();
  }
  return best.sort((a, b) => a - b);
}
