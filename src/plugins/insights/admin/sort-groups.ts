import type { Figures, Overview } from '../contracts/overview';

export type Group = Overview['byDepartment'][number];

export const COLUMNS = [
  'received',
  'open',
  'late',
  'on-time',
  'response',
  'resolution',
  'satisfaction',
] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sorting {
  readonly column: Column;
  readonly isDescending: boolean;
}

/** The groups in the order of one column; those without a value stand last either way. */
export function sortGroups(groups: readonly Group[], sorting: Sorting): readonly Group[] {
  const direction = sorting.isDescending ? -1 : 1;
  return [...groups].sort((one, other) => {
    const a = valueOf(one, sorting.column);
    const b = valueOf(other, sorting.column);
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return (a - b) * direction;
  });
}

/** A click on the same column turns its order round; another column begins with its largest value. */
export function sortingAfterClick(sorting: Sorting, column: Column): Sorting {
  return { column, isDescending: sorting.column === column ? !sorting.isDescending : true };
}

export function valueOf(figures: Figures, column: Column): number | null {
  switch (column) {
    case 'on-time':
      return figures.onTimeShare;
    case 'response':
      return figures.medianFirstResponseSeconds;
    case 'resolution':
      return figures.medianResolutionSeconds;
    case 'satisfaction':
      return figures.meanScore;
    default:
      return figures[column];
  }
}
