/** Prepares a try outside the measured time and gives the try itself. */
type Prepared = () => Promise<() => Promise<unknown>>;

interface Pair {
  readonly known: Prepared;
  readonly unknown: Prepared;
}

interface Difference {
  readonly milliseconds: number;
  /** The greater median over the smaller. */
  readonly ratio: number;
}

/** How the medians of two things differ; measured again, three times at most, while a busy machine may be the reason. */
export async function timeDifference(rounds: number, pair: Pair): Promise<Difference> {
  let least = await measure(rounds, pair);
  for (let again = 1; again <= 2 && least.ratio >= 1.1; again += 1) {
    const next = await measure(rounds, pair);
    if (next.ratio < least.ratio) least = next;
  }
  return least;
}

/** Times both in turn, so that a busy moment of the machine hits both alike. */
async function measure(rounds: number, pair: Pair): Promise<Difference> {
  const times = { known: [] as number[], unknown: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? FORTH : BACK) {
      const go = await pair[name]();
      const startedAt = performance.now();
      await go();
      times[name].push(performance.now() - startedAt);
    }
  }
  const medians = [medianOf(times.known), medianOf(times.unknown)];
  const [least, most] = [Math.min(...medians), Math.max(...medians)];
  return { milliseconds: most - least, ratio: most / least };
}

const FORTH = ['known', 'unknown'] as const;
const BACK = ['unknown', 'known'] as const;

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
