import { categoryKey, directoryOf } from './directory';
import { bothLanguages, draftId, draftOnce, requiredDraftId, type DraftPlan } from './drafts';
import { keyOfName } from './key-of-name';
import { usualDepartment, type CategoryInFile } from './survey-names';

const UID = 'plugin::complaints.category';
const DEPARTMENT = 'plugin::complaints.department';

/** Makes the categories that the charter lacks, each under the department that has most of its rows. */
export async function draftCategories(plan: DraftPlan): Promise<number> {
  const { mapping, names, charter } = plan;
  if (!mapping.create.categories) return 0;
  const directory = directoryOf(charter);
  const missing = [...names.categories.values()].filter(
    ({ name, parent }) => directory.category(name, parent) === null,
  );
  let made = await draftParents(plan, new Set(missing.map(({ parent }) => parent)));
  for (const category of missing) made += await draftLeaf(plan, category, made);
  return made;
}

async function draftParents(plan: DraftPlan, parents: ReadonlySet<string>): Promise<number> {
  let made = 0;
  for (const parent of parents) {
    const key = keyOfName(parent);
    if (parent === '' || plan.charter.category(key)) continue;
    made += await draft(plan, { name: parent, key }, made);
  }
  return made;
}

async function draftLeaf(plan: DraftPlan, leaf: CategoryInFile, made: number): Promise<number> {
  const { strapi, charter } = plan;
  const named = usualDepartment(leaf);
  const departmentKey = directoryOf(charter).department(named) ?? keyOfName(named);
  const department = named === '' ? null : await draftId(strapi, DEPARTMENT, departmentKey);
  const parent = leaf.parent === '' ? null : await draftId(strapi, UID, keyOfName(leaf.parent));
  const key = categoryKey(leaf.name, leaf.parent);
  return draft(plan, { name: leaf.name, key, department, parent }, made);
}

interface Category {
  readonly key: string;
  readonly name: string;
  readonly department?: string | null;
  readonly parent?: string | null;
}

async function draft(plan: DraftPlan, category: Category, made: number): Promise<number> {
  const { strapi, mapping, charter } = plan;
  const usual = mapping.create.categories;
  if (!usual) return 0;
  const name = bothLanguages(mapping, category.name);
  const { key, department, parent = null } = category;
  return draftOnce(strapi, UID, {
    key,
    title: name.en,
    name,
    parent,
    department: department ?? (await requiredDraftId(strapi, DEPARTMENT, usual.department)),
    form: await requiredDraftId(strapi, 'plugin::complaints.form', usual.form),
    priority: 'normal',
    position: charter.categories.length + made + 1,
  });
}
