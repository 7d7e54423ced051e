import type { Core } from '@strapi/strapi';

/** The charter's chapters as they stand in the Content Manager, not yet checked. */
type Entry = Record<string, unknown>;

const inOrder = [{ position: 'asc' }, { id: 'asc' }];

export async function organisation(strapi: Core.Strapi): Promise<unknown> {
  const entry = await strapi.db.query('plugin::complaints.organisation').findOne({ where: {} });
  return (
    entry &&
    pick(entry, [
      ...['name', 'phone', 'email', 'timezone', 'address', 'emergencyNumber', 'emergencyText'],
      ...['introduction', 'notCovered', 'appeal', 'privacy'],
    ])
  );
}

export async function departments(strapi: Core.Strapi): Promise<unknown> {
  const entries = await entriesOf(strapi, 'department', ['members', 'head', 'leadership']);
  return entries.map((entry) => ({
    ...pick(entry, ['key', 'name', 'duties']),
    memberIds: idsOf(entry.members),
    headId: idsOf([entry.head])[0] ?? null,
    leadershipIds: idsOf(entry.leadership),
  }));
}

export async function forms(strapi: Core.Strapi): Promise<unknown> {
  const entries = await strapi.db
    .query('plugin::complaints.form')
    .findMany({ orderBy: { id: 'asc' }, populate: { questions: { populate: { choices: true } } } });
  return entries.map((entry) => ({
    key: entry.key,
    questions: listOf(entry.questions).map((question) => ({
      ...pick(question, ['key', 'kind', 'label', 'hint', 'required', 'maximumLength']),
      ...(question.visibleWhen ? { visibleWhen: question.visibleWhen } : {}),
      choices: listOf(question.choices).map((choice) => pick(choice, ['key', 'label'])),
    })),
  }));
}

export async function categories(strapi: Core.Strapi): Promise<unknown> {
  const entries = await entriesOf(strapi, 'category', ['parent', 'department', 'form']);
  return entries.map((entry) => ({
    ...pick(entry, ['key', 'name', 'guidance', 'priority']),
    parentKey: keyOf(entry.parent),
    departmentKey: keyOf(entry.department),
    formKey: keyOf(entry.form),
  }));
}

export async function workflow(strapi: Core.Strapi): Promise<unknown> {
  const entries = await entriesOf(strapi, 'stage', ['next']);
  const order = entries.map((entry) => entry.key);
  return entries.map((entry) => ({
    ...pick(entry, ['key', 'name', 'explanation', 'phase']),
    nextKeys: listOf(entry.next)
      .map((next) => next.key)
      .sort((a, b) => order.indexOf(a) - order.indexOf(b)),
  }));
}

export async function places(strapi: Core.Strapi): Promise<unknown> {
  const entries = await entriesOf(strapi, 'place', []);
  return entries.map((entry) => ({ ...pick(entry, ['key', 'name']), kind: entry.type }));
}

export async function residentGroups(strapi: Core.Strapi): Promise<unknown> {
  const entries = await entriesOf(strapi, 'resident-group', []);
  return entries.map((entry) => pick(entry, ['key', 'name']));
}

export async function texts(strapi: Core.Strapi): Promise<unknown> {
  const entries = await strapi.db
    .query('plugin::complaints.text')
    .findMany({ orderBy: { id: 'asc' } });
  return entries.map((entry) => pick(entry, ['key', 'subject', 'body']));
}

function entriesOf(
  strapi: Core.Strapi,
  name: 'department' | 'category' | 'stage' | 'place' | 'resident-group',
  populate: readonly string[],
): Promise<Entry[]> {
  return strapi.db
    .query(`plugin::complaints.${name}`)
    .findMany({ orderBy: inOrder, populate: [...populate] });
}

/** An attribute that was left empty is null, so that the schema and not its absence says what is wrong. */
function pick(entry: Entry, names: readonly string[]): Entry {
  return Object.fromEntries(names.map((name) => [name, entry[name] ?? null]));
}

function listOf(value: unknown): Entry[] {
  return Array.isArray(value) ? value : [];
}

function keyOf(value: unknown): unknown {
  return (value as Entry | null)?.key ?? null;
}

function idsOf(value: unknown): number[] {
  return listOf(value)
    .filter(Boolean)
    .map((person) => Number(person.id))
    .sort((a, b) => a - b);
}
