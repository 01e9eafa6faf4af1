/** How many letters must be changed, added, left out or swapped to make one word of the other. */
function distance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const best = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      (table[i] as number[])[j] = swapped ? Math.min(best, at(i - 2, j - 2) + 1) : best;
    }
  }
  return at(a.length, b.length);
}

/** The word that was most likely meant; undefined when none is within two letters. */
export function nearest(given: string, words: readonly string[]): string | undefined {
  if (given.length > 40) return undefined;
  const near = words.map((word) => ({ word, away: distance(given, word) })).filter(({ away }) => away <= 2);
  return near.sort((a, b) => a.away - b.away)[0]?.word;
}
