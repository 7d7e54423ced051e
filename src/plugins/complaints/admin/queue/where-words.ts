import type { QueueRow } from '../../contracts/desk';
import type { Names } from '../names';

/** What a complaint is about and where, as far as it is known. */
export function whereWords(row: QueueRow, names: Names): string {
  const place = row.placeKey === null ? '' : names.place(row.placeKey);
  return [names.category(row.categoryKey), place, row.placeDetail].filter(Boolean).join(' · ');
}
