import type { ChangeLine } from '../../../../charter/domain/difference';
import type { CharterDocument } from '../../../../charter/domain/document';
import type { PastVersion } from '../../../../charter/server/public';
import type { Language } from '../../../../../kernel/language';
import { dateWords } from '../../../../../kernel/date-words';
import { inLanguage, type Translated } from '../../../../../kernel/translated';
import { fill, wordsIn } from '../../../domain/messages';
import { attributeLines, wordFor } from './changed-values';

export interface VersionView {
  readonly title: string;
  readonly note: string;
  readonly chapters: readonly { readonly name: string; readonly lines: readonly string[] }[];
}

/** What changed and when: each published version with what it made different, newest first. */
export function historyOf(
  versions: readonly PastVersion[],
  timezone: string,
  language: Language,
): VersionView[] {
  const { guide } = wordsIn(language);
  return versions.map(({ charter, before, note, changes }) => ({
    title: fill(guide.versionText, {
      number: charter.number,
      date: dateWords(charter.issuedAt, timezone, language),
    }),
    note,
    chapters: before ? chapterLines(changes, [before.document, charter.document], language) : [],
  }));
}

type Documents = readonly [before: CharterDocument, after: CharterDocument];

function chapterLines(
  changes: readonly ChangeLine[],
  documents: Documents,
  language: Language,
): VersionView['chapters'] {
  const { changes: words } = wordsIn(language);
  return [...new Set(changes.map(({ chapter }) => chapter))].map((chapter) => ({
    name: wordFor(chapter, words) ?? words.otherChapter,
    lines: linesOf(
      changes.filter((change) => change.chapter === chapter),
      documents,
      language,
    ),
  }));
}

function linesOf(
  changes: readonly ChangeLine[],
  [before, after]: Documents,
  language: Language,
): string[] {
  const { changes: words, guide } = wordsIn(language);
  const named = (kind: ChangeLine['change'], document: CharterDocument) =>
    changes
      .filter(({ change }) => change === kind)
      .map(({ chapter, entry }) => nameOf(entryIn(document, chapter, entry), entry, language))
      .join(guide.listJoint);
  const [added, removed] = [named('added', after), named('removed', before)];
  return [
    ...(added === '' ? [] : [fill(words.added, { names: added })]),
    ...(removed === '' ? [] : [fill(words.removed, { names: removed })]),
    ...changes
      .filter(({ change }) => change === 'changed')
      .map((change) => changedLine(change, [before, after], language)),
  ];
}

function changedLine(
  { chapter, entry, attributes }: ChangeLine,
  [before, after]: Documents,
  language: Language,
): string {
  const { changes: words, guide } = wordsIn(language);
  if (entry === null && attributes.includes('order')) return words.reordered;
  const old = entryIn(before, chapter, entry);
  const fresh = entryIn(after, chapter, entry);
  const said = attributes.flatMap((attribute) =>
    attributeLines(attribute, [old[attribute], fresh[attribute]], language),
  );
  const list = said.join(guide.listJoint);
  if (entry === null) return fill(words.changedWhole, { attributes: list });
  const name = nameOf(fresh, entry, language);
  return said.length === 0
    ? fill(words.changedPlain, { name })
    : fill(words.changed, { name, attributes: list });
}

type Entry = Readonly<Record<string, unknown>>;

function entryIn(document: CharterDocument, chapter: string, key: string | null): Entry {
  const content = document.chapters[chapter];
  if (key === null) return isEntry(content) ? content : {};
  const entries: unknown[] = Array.isArray(content) ? content : [];
  return entries.filter(isEntry).find((one) => one.key === key) ?? {};
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null;
}

/** What an entry is called; its key where it has no name for the public. */
function nameOf(entry: Entry, key: string | null, language: Language): string {
  const name = entry.name ?? entry.title ?? entry.subject ?? entry.question;
  if (typeof name === 'string') return name;
  return isEntry(name) ? inLanguage(name as Translated, language) : (key ?? ''); // by the chapters' schemas
}
