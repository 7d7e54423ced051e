import { ok } from '../kernel/result';
import type { Imported } from './import-batch';
import { lookUp, type ImportPlan } from './import-record';
import type { Mapping } from './mapping';
import type { ImportRecord } from './read-row';

/** What an import would say to a record's names, without writing anything: those it would make are no problem. */
export function tryRecord(
  { directory }: ImportPlan,
  { create }: Mapping,
  record: ImportRecord,
): Imported {
  const made = (flag: object | undefined, key: string | null) => key ?? (flag ? 'made' : null);
  const named = lookUp(
    {
      category: (name, parent) => made(create.categories, directory.category(name, parent)),
      department: (name) => made(create.departments, directory.department(name)),
      place: (name) => made(create.places, directory.place(name)),
    },
    record,
  );
  return named.ok ? ok('would-be-imported') : named;
}
