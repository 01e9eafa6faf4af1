/** Something to be measured beside others: one batch of work, which says how many operations it did. */
export interface Contender {
  readonly name: string;
  batch(): number | Promise<number>;
}

/** How long to measure: so many rounds, in each of which every contender has a turn of at least this long. */
export interface Pace {
  readonly rounds: number;
  readonly turnMs: number;
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

async function rateOfTurn(contender: Contender, turnMs: number): Promise<number> {
  const start = performance.now();
  let done = 0;
  let elapsed = 0;
  while (elapsed < turnMs) {
    done += await contender.batch();
    elapsed = performance.now() - start;
  }
  return (done / elapsed) * 1000;
}

/**
 * Operations a second of each contender in each round. Turns go round (A B C, A B C, …), so that what slows the machine
 * for a while slows all of them; a first round warms up and is not counted.
 */
export async function ratesInTurn(
  contenders: readonly Contender[],
  { rounds, turnMs }: Pace,
): Promise<Map<string, number[]>> {
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const contender of contenders) {
      const rate = await rateOfTurn(contender, turnMs);
      if (round > 0) rates.get(contender.name)?.push(rate);
    }
  }
  return rates;
}

/** How many times as fast one contender was as another: the median over the rounds, each compared within itself. */
export function ratioOf(rates: ReadonlyMap<string, readonly number[]>, ours: string, theirs: string): number {
  const other = rates.get(theirs) ?? [];
  return median((rates.get(ours) ?? []).map((rate, round) => rate / (other[round] ?? Number.NaN)));
}
