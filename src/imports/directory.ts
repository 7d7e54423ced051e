import type { CharterView } from '../plugins/complaints/domain/charter/charter-view';
import type { Translated } from '../kernel/translated';
import { keyOfName } from './key-of-name';

/** Looks up what rows call categories, departments and places in a charter; null when the charter has none. */
export interface Directory {
  readonly category: (name: string, parent: string) => string | null;
  readonly department: (name: string) => string | null;
  readonly place: (name: string) => string | null;
}

export function directoryOf(charter: CharterView): Directory {
  const categories = indexOf(charter.choosable);
  const departments = indexOf(charter.departments);
  const places = indexOf(charter.places);
  return {
    category: (name, parent) => categories(parent === '' ? name : categoryKey(name, parent)),
    department: departments,
    place: places,
  };
}

/** A category made under a parent has both names in its key: two branches may call a leaf the same. */
export function categoryKey(name: string, parent: string): string {
  return keyOfName(parent === '' ? name : `${parent} ${name}`);
}

interface Named {
  readonly key: string;
  readonly name: Translated;
}

/** By key, by name in either language, or by the key a name would be given. */
function indexOf(entries: readonly Named[]): (name: string) => string | null {
  const keys = new Map<string, string>();
  for (const { key, name } of [...entries].reverse()) {
    for (const known of [...Object.values(name), key]) keys.set(known, key);
  }
  return (name) => keys.get(name) ?? keys.get(keyOfName(name)) ?? null;
}
