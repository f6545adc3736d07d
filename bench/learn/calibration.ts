/** Isotonic regression by pooling adjacent violators (Ayer and others, 1955), as points of at least `least` cases. */
export function calibrate(
  cases: readonly { share: number; right: boolean }[],
  least: number,
): { share: number; right: number }[] {
  const sorted = [...cases].sort((a, b) => a.share - b.share);
  const pools: { share: number; right: number; count: number }[] = [];
  for (let i = 0; i < sorted.length; i += least) {
    const slice = sorted.slice(i, i + least);
    const right = slice.filter((item) => item.right).length;
    pools.push({ share: slice.reduce((sum, item) => sum + item.share, 0), right, count: slice.length });
    while (
      pools.length > 1 &&
      pools.at(-2)!.right / pools.at(-2)!.count >= pools.at(-1)!.right / pools.at(-1)!.count
    ) {
      const last = pools.pop()!;
      const rest = pools.at(-1)!;
      rest.share += last.share;
      rest.right += last.right;
      rest.count += last.count;
    }
  }
  return pools.map(({ share, right, count }) => ({
    share: round(share / count),
    right: round(right / count),
  }));
}

const round = (value: number) => Math.round(value * 1000) / 1000;
