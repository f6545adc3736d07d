/** Sentences among which the best three are sought: 12 make 220 triples. */
export const CANDIDATES = 12;

/** The places in the body of its best sentences by themselves, ascending. */
export function findCandidatePlaces(body: readonly number[], alone: Float64Array): number[] {
  const best: number[] = [];
  for (let place = 0; place < body.length; place++) {
    const score = alone[body[place]!]!;
    let at = best.length;
    while (at > 0 && alone[body[best[at - 1]!]!]! < score) at--;
    if (at === CANDIDATES) continue;
    best.splice(at, 0, place);
    if (best.length > CANDIDATES) best.pop();
  }
  return best.sort((a, b) => a - b);
}
