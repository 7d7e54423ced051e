import { chapterOf, hasChapter } from '../../../charter/domain/chapter';
import type { CharterDocument } from '../../../charter/domain/document';
import type { Translated } from '../../../../kernel/translated';
import { categoriesChapter } from '../charter/categories';
import type { CharterView } from '../charter/charter-view';
import { departmentsChapter } from '../charter/departments';
import { placesChapter } from '../charter/places';
import { residentGroupsChapter } from '../charter/resident-groups';
import { workflowChapter } from '../charter/workflow';
import { CHANNEL_WORDS, LANGUAGE_WORDS, PHASE_WORDS, PRIORITY_WORDS } from './fixed-words';
import { catalogueOf, type Field, type FieldCatalogue, type FieldOption } from './field';

/** The parts of a charter that conditions on complaints name. */
export type NamedParts = Pick<
  CharterView,
  'categories' | 'departments' | 'places' | 'residentGroups' | 'stages'
>;

/** What a condition can ask of a complaint under a charter, with what others have registered. */
export function complaintFields(
  parts: NamedParts,
  registered: readonly Field[] = [],
): FieldCatalogue {
  return catalogueOf([...fieldsOf(parts), ...registered]);
}

/** The same of a document that is being checked and may not hold together as a whole. */
export function complaintFieldsOfDocument(
  document: CharterDocument,
  registered: readonly Field[] = [],
): FieldCatalogue {
  const parts = {
    categories: chapterOf(document, categoriesChapter),
    departments: chapterOf(document, departmentsChapter),
    places: chapterOf(document, placesChapter),
    residentGroups: hasChapter(document, residentGroupsChapter)
      ? chapterOf(document, residentGroupsChapter)
      : [],
    stages: chapterOf(document, workflowChapter),
  };
  return complaintFields(parts, registered);
}

function fieldsOf({
  categories,
  departments,
  places,
  residentGroups,
  stages,
}: NamedParts): Field[] {
  return [
    {
      ...{ name: 'category', kind: 'tree', label: say('Category', '类别') },
      options: categories.map(({ key, name, parentKey }) => ({ key, label: name, parentKey })),
    },
    choice('department', say('Department', '部门'), named(departments)),
    choice('priority', say('Priority', '优先级'), fixed(PRIORITY_WORDS)),
    choice('place', say('Place', '地点'), named(places)),
    choice('resident-group', say('Group of residents', '居民类别'), named(residentGroups)),
    choice('channel', say('Way in', '来源'), fixed(CHANNEL_WORDS)),
    choice('language', say('Language', '语言'), fixed(LANGUAGE_WORDS)),
    choice('stage', say('Stage', '阶段'), named(stages)),
    choice('phase', say('Phase', '办理状态'), fixed(PHASE_WORDS)),
    {
      ...{ name: 'assigned', kind: 'yes-no', label: say('Assigned to somebody', '已分派经办人') },
      options: [],
      answers: {
        yes: say('somebody is assigned', '已分派经办人'),
        no: say('nobody is assigned', '尚未分派经办人'),
      },
    },
    {
      ...{ name: 'waiting', kind: 'yes-no', label: say('Waiting', '正在等待') },
      options: [],
      answers: { yes: say('it is waiting', '正在等待'), no: say('it is not waiting', '不在等待') },
    },
    plain('cycle', 'number', say('Round of handling', '办理轮次')),
    plain('description', 'text', say('Description', '描述')),
  ];
}

function choice(name: string, label: Translated, options: readonly FieldOption[]): Field {
  return { name, kind: 'choice', label, options };
}

function plain(name: string, kind: 'number' | 'text', label: Translated): Field {
  return { name, kind, label, options: [] };
}

function named(
  entries: readonly { readonly key: string; readonly name: Translated }[],
): FieldOption[] {
  return entries.map(({ key, name }) => ({ key, label: name }));
}

function fixed(words: Readonly<Record<string, Translated>>): FieldOption[] {
  return Object.entries(words).map(([key, label]) => ({ key, label }));
}

function say(en: string, zhHans: string): Translated {
  return { en, 'zh-Hans': zhHans };
}
