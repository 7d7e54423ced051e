import type { Problem } from '../../../charter/domain/problem';

/** Names every key that stands twice in a chapter: two entries under one name could not be told apart. */
export function repeatedKeys(
  chapter: string,
  entries: readonly { readonly key: string }[],
): Problem[] {
  const keys = entries.map((entry) => entry.key);
  const repeated = new Set(keys.filter((key, index) => keys.indexOf(key) !== index));
  return [...repeated].map((key) => ({
    check: 'unique-key',
    chapter,
    entry: key,
    message: `More than one entry has the key ${key}`,
  }));
}
