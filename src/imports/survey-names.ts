import type { Instant } from '../kernel/instant';
import { csvRows } from './csv-rows';
import { categoryKey } from './directory';
import type { Mapping } from './mapping';
import { readRow, type ImportRecord } from './read-row';

/** What a file calls things, each once. */
export interface NamesInFile {
  readonly categories: ReadonlyMap<string, CategoryInFile>;
  readonly departments: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
}

export interface CategoryInFile {
  readonly name: string;
  readonly parent: string;
  /** How many rows each department has of it. */
  readonly departments: Map<string, number>;
}

/** More names than this are texts in the wrong column, and would not fit into a charter anyway. */
const MOST_NAMES = 2_000;

/** Reads the file once for the names in it; in memory are the names only. */
export async function surveyNames(
  file: string,
  mapping: Mapping,
  now: Instant,
): Promise<NamesInFile> {
  const categories = new Map<string, CategoryInFile>();
  const departments = new Set<string>();
  const places = new Set<string>();
  for await (const { row } of csvRows(file, mapping)) {
    const record = row.ok ? readRow(mapping, row.value, now) : row;
    if (!record.ok) continue;
    count(categories, record.value);
    if (record.value.department !== '') departments.add(record.value.department);
    if (record.value.place !== '') places.add(record.value.place);
    refuseTooMany({ categories, departments, places });
  }
  return { categories, departments, places };
}

function count(categories: Map<string, CategoryInFile>, record: ImportRecord): void {
  const { category: name, parentCategory: parent, department } = record;
  const key = categoryKey(name, parent);
  const known = categories.get(key) ?? { name, parent, departments: new Map<string, number>() };
  categories.set(key, known);
  known.departments.set(department, (known.departments.get(department) ?? 0) + 1);
}

function refuseTooMany(names: Readonly<Record<string, { readonly size: number }>>): void {
  const full = Object.entries(names).find(([, { size }]) => size > MOST_NAMES);
  if (full) throw new Error(`The mapping finds more than ${MOST_NAMES} ${full[0]} in the file`);
}

/** The department that has most of a category's rows; the empty text when none is named. */
export function usualDepartment({ departments }: CategoryInFile): string {
  const [most] = [...departments].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? '';
}
