import type { Core, UID } from '@strapi/strapi';
import { idIn, writeEntries, type Written } from '../../../src/demo/write-entries';
import type { TownDrafts } from '../../support/charter/town';

/** Writes drafts into the Content Manager's tables, as an administrator would have edited them. */
export async function writeDrafts(strapi: Core.Strapi, drafts: TownDrafts): Promise<void> {
  const write = writer(strapi);
  await strapi
    .documents('plugin::complaints.organisation')
    .create({ data: drafts.organisation as never }); // custom fields are JSON to Strapi's types
  const departments = await write('complaints.department', drafts.departments, (department) => {
    const { headId, memberIds, leadershipIds, ...attributes } = department;
    return { ...attributes, head: headId, members: memberIds, leadership: leadershipIds };
  });
  const forms = await write('complaints.form', drafts.forms, (form) => form);
  await write('complaints.category', drafts.categories, (category, written) => {
    const { parentKey, departmentKey, formKey, ...attributes } = category;
    return {
      ...attributes,
      parent: parentKey && idIn(written, parentKey),
      department: departmentKey && idIn(departments, departmentKey),
      form: formKey && idIn(forms, formKey),
    };
  });
  await writeWorkflow(strapi, write, drafts);
  await write('complaints.place', drafts.places, ({ kind: type, ...place }) => ({
    ...place,
    type,
  }));
  await write('complaints.resident-group', drafts.residentGroups, (group) => group);
  await write('complaints.text', drafts.texts, (text) => text);
  await writePromises(write, drafts);
  await write('surveys.survey', drafts.surveys, (survey) => survey);
  await write('guide.guide-entry', drafts.guideEntries, (entry) => entry);
}

type Write = ReturnType<typeof writer>;

function writer(strapi: Core.Strapi) {
  return <Entry extends { readonly key: string }>(
    type: string,
    entries: readonly Entry[],
    attributesOf: (entry: Entry, written: Written) => object,
  ): Promise<Written> =>
    writeEntries(strapi, `plugin::${type}`, entries, (entry, position, written) => ({
      ...(POSITIONED.has(type) ? { position } : {}),
      title: entry.key,
      ...attributesOf(entry, written),
    }));
}

const POSITIONED = new Set([
  ...['complaints.department', 'complaints.category', 'complaints.stage', 'complaints.place'],
  ...['complaints.resident-group', 'escalation.sla-policy'],
  ...['guide.guide-entry'],
]);

/** A stage may lead to a later one, so they are joined when all are there. */
async function writeWorkflow(strapi: Core.Strapi, write: Write, drafts: TownDrafts): Promise<void> {
  const written = await write(
    'complaints.stage',
    drafts.workflow,
    ({ nextKeys: _next, ...stage }) => stage,
  );
  for (const { key, nextKeys } of drafts.workflow) {
    await strapi.documents('plugin::complaints.stage' as UID.CollectionType).update({
      documentId: idIn(written, key),
      data: { next: nextKeys.map((next) => idIn(written, next)) } as never, // plugin types are not generated for tests
    });
  }
}

async function writePromises(
  write: Write,
  { calendars, policies, rules }: TownDrafts,
): Promise<void> {
  await write('escalation.calendar', calendars, ({ name: title, ...rest }) => ({
    ...rest,
    title,
  }));
  await write('escalation.sla-policy', policies, (policy) => policy);
  await write('escalation.rule', rules, (rule) => rule);
}
