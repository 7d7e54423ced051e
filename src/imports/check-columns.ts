import { headerOf } from './csv-rows';
import type { Mapping } from './mapping';
import { columnsOf } from './read-text';

/** Throws when the file lacks columns that the mapping reads. */
export async function checkColumns(file: string, mapping: Mapping): Promise<void> {
  const header = await headerOf(file, mapping);
  const missing = columnsOf(mapping).filter((column) => !header.includes(column));
  if (missing.length === 0) return;
  throw new Error(
    `The file lacks columns that the mapping reads: ${missing.join(', ')}. It has: ${header.join(', ')}`,
  );
}
