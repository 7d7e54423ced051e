import type { Instant } from '../../../../kernel/instant';

/** A time [from, to) during which a clock stands still; `to` is null while it still does. */
export interface Pause {
  readonly from: Instant;
  readonly to: Instant | null;
}

/** The same pauses in order and apart from each other; those that last no time are left out. */
export function unitePauses(pauses: readonly Pause[]): readonly Pause[] {
  const sorted = pauses
    .filter(({ from, to }) => to === null || to > from)
    .sort((one, other) => one.from - other.from);
  const united: Pause[] = [];
  for (const pause of sorted) {
    const last = united[united.length - 1];
    if (last && reaches(last, pause.from)) united[united.length - 1] = join(last, pause);
    else united.push(pause);
  }
  return united;
}

function reaches({ to }: Pause, instant: Instant): boolean {
  return to === null || to >= instant;
}

function join(one: Pause, other: Pause): Pause {
  if (one.to === null || other.to === null) return { from: one.from, to: null };
  return { from: one.from, to: one.to > other.to ? one.to : other.to };
}
