import { chapterOf, hasChapter } from '../../../charter/domain/chapter';
import type { CharterDocument, PublishedCharter } from '../../../charter/domain/document';
import { oncePer } from '../../../../kernel/once-per';
import { categoriesChapter, inherited, lineage, type Category } from './categories';
import { departmentsChapter, type Department } from './departments';
import { formsChapter, type Form } from './forms';
import { organisationChapter, type Organisation } from './organisation';
import { placesChapter, type Place } from './places';
import { residentGroupsChapter, type ResidentGroup } from './resident-groups';
import { textsChapter, type Text } from './texts';
import type { TextKey } from '../notice/placeholders';
import { workflowChapter, type Stage } from './workflow';

/** The charter as complaints are worked by it: compiled once a version, and total: what was checked cannot be missing. */
export interface CharterView {
  readonly number: number;
  readonly organisation: Organisation;
  readonly departments: readonly Department[];
  readonly categories: readonly Category[];
  readonly stages: readonly Stage[];
  readonly places: readonly Place[];
  readonly residentGroups: readonly ResidentGroup[];
  readonly category: (key: string) => Category | undefined;
  readonly department: (key: string) => Department | undefined;
  readonly stage: (key: string) => Stage | undefined;
  readonly place: (key: string) => Place | undefined;
  readonly residentGroup: (key: string) => ResidentGroup | undefined;
  readonly text: (key: TextKey) => Text;
  /** Categories without children: only these can be complained about. */
  readonly choosable: readonly Category[];
  readonly departmentOf: (categoryKey: string) => Department;
  readonly formOf: (categoryKey: string) => Form;
  readonly firstStage: Stage;
}

export const charterView: (charter: PublishedCharter) => CharterView = oncePer(compile);

function compile(charter: PublishedCharter): CharterView {
  const { document } = charter;
  const categories = chapterOf(document, categoriesChapter);
  const stages = chapterOf(document, workflowChapter);
  const departments = chapterOf(document, departmentsChapter);
  const places = chapterOf(document, placesChapter);
  const residentGroups = hasChapter(document, residentGroupsChapter)
    ? chapterOf(document, residentGroupsChapter)
    : [];
  const parents = new Set(categories.map((category) => category.parentKey));
  return {
    number: charter.number,
    organisation: chapterOf(document, organisationChapter),
    departments,
    categories,
    stages,
    places,
    residentGroups,
    category: byKey(categories),
    department: byKey(departments),
    stage: byKey(stages),
    place: byKey(places),
    residentGroup: byKey(residentGroups),
    text: (key) => textIn(document, key),
    choosable: categories.filter((category) => !parents.has(category.key)),
    departmentOf: onceAKey((key) =>
      found(departments, inheritedKey(categories, key, 'departmentKey')),
    ),
    formOf: onceAKey((key) => found(formsOf(document), inheritedKey(categories, key, 'formKey'))),
    firstStage: found(stages, stages[0]?.key),
  };
}

function formsOf(document: CharterDocument): readonly Form[] {
  return chapterOf(document, formsChapter);
}

/** A charter from before an occasion existed has no words for it; then the bare facts go out. */
function textIn(document: CharterDocument, key: TextKey): Text {
  const text = chapterOf(document, textsChapter).find((one) => one.key === key);
  return text ?? { key, subject: same('{{reference}}'), body: same('{{message}}\n\n{{link}}') };
}

function same(words: string): Text['subject'] {
  return { en: words, 'zh-Hans': words };
}

function byKey<Entry extends { readonly key: string }>(entries: readonly Entry[]) {
  const map = new Map(entries.map((entry) => [entry.key, entry]));
  return (key: string) => map.get(key);
}

/** A page asks for the same few keys over and over. */
function onceAKey<Entry>(find: (key: string) => Entry) {
  const known = new Map<string, Entry>();
  return (key: string) => {
    const entry = known.get(key) ?? find(key);
    known.set(key, entry);
    return entry;
  };
}

function found<Entry extends { readonly key: string }>(
  entries: readonly Entry[],
  key: string | null | undefined,
): Entry {
  const entry = entries.find((one) => one.key === key);
  if (!entry) throw new Error(`The charter was published without ${key ?? 'any entry'}`);
  return entry;
}

function inheritedKey(
  categories: readonly Category[],
  key: string,
  attribute: 'departmentKey' | 'formKey',
): string | null {
  const line = lineage(found(categories, key), categories);
  return line === null ? null : inherited(line, attribute);
}
