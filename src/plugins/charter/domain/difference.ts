import canonicalize from 'canonicalize';
import type { CharterDocument } from './document';

/** What changed in one entry of one chapter between two documents. */
export interface ChangeLine {
  readonly chapter: string;
  readonly entry: string | null;
  readonly change: 'added' | 'removed' | 'changed';
  /** Names of the attributes that differ; empty for an entry that was added or removed, `order` for a whole chapter. */
  readonly attributes: readonly string[];
}

type Entry = Readonly<Record<string, unknown>>;

/** Lists what an administrator would publish: each entry added, removed or changed, with the attributes concerned. */
export function differenceBetween(
  before: CharterDocument | null,
  after: CharterDocument,
): ChangeLine[] {
  const names = new Set([...Object.keys(before?.chapters ?? {}), ...Object.keys(after.chapters)]);
  return [...names].flatMap((name) =>
    chapterDifference(name, before?.chapters[name], after.chapters[name]),
  );
}

function chapterDifference(chapter: string, before: unknown, after: unknown): ChangeLine[] {
  const old = entriesOf(before);
  const fresh = entriesOf(after);
  const added = [...fresh.keys()].filter((key) => !old.has(key));
  const removed = [...old.keys()].filter((key) => !fresh.has(key));
  const kept = [...fresh.keys()].filter((key) => old.has(key));
  return [
    ...added.map((key) => line(chapter, key, 'added', [])),
    ...removed.map((key) => line(chapter, key, 'removed', [])),
    ...kept.flatMap((key) => {
      const attributes = changedAttributes(old.get(key) ?? {}, fresh.get(key) ?? {});
      return attributes.length === 0 ? [] : [line(chapter, key, 'changed', attributes)];
    }),
    ...(isReordered(kept, [...old.keys()])
      ? [line(chapter, WHOLE_CHAPTER, 'changed', ['order'])]
      : []),
  ];
}

/** Order is content: policies are tried in it, and stages and categories are shown in it. */
function isReordered(kept: readonly string[], before: readonly string[]): boolean {
  const earlier = before.filter((key) => kept.includes(key));
  return kept.some((key, index) => key !== earlier[index]);
}

function line(
  chapter: string,
  key: string,
  change: ChangeLine['change'],
  attributes: readonly string[],
): ChangeLine {
  return { chapter, entry: key === WHOLE_CHAPTER ? null : key, change, attributes };
}

const WHOLE_CHAPTER = '';

/** A chapter is a list of keyed entries or, as the organisation's, one entry. */
function entriesOf(content: unknown): Map<string, Entry> {
  if (Array.isArray(content)) {
    return new Map(content.map((entry: Entry) => [String(entry.key), entry]));
  }
  if (typeof content === 'object' && content !== null) {
    return new Map([[WHOLE_CHAPTER, content as Entry]]); // JSON object, by the chapter's schema
  }
  return new Map();
}

function changedAttributes(before: Entry, after: Entry): string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].filter((name) => canonicalize(before[name]) !== canonicalize(after[name]));
}
