import type { Core } from '@strapi/strapi';
import type { StaffIds } from './create-staff';
import * as estate from './estate';
import { idIn, writeEntries, type Written } from './write-entries';

/** Writes the demo estate into the Content Manager's tables, as an administrator would. */
export async function writeCharter(strapi: Core.Strapi, staff: StaffIds): Promise<void> {
  await strapi.documents('plugin::complaints.organisation').create({ data: estate.organisation });
  const departments = await writeDepartments(strapi, staff);
  const forms = await writeEntries(strapi, 'plugin::complaints.form', estate.forms, (form) => ({
    ...form,
    title: form.key,
  }));
  await writeCategories(strapi, departments, forms);
  await writeStages(strapi);
  await writePlaces(strapi);
  await writeEntries(
    strapi,
    'plugin::complaints.resident-group',
    estate.residentGroups,
    (group, position) => ({ ...group, position, title: group.name.en }),
  );
  await writeEntries(strapi, 'plugin::complaints.text', estate.texts, (text) => ({
    ...text,
    title: text.subject.en,
  }));
  await writePromise(strapi);
  await writeGuide(strapi);
  await writeEntries(strapi, 'plugin::surveys.survey', [estate.survey], (survey) => ({
    ...survey,
    title: survey.question.en,
  }));
}

function writePlaces(strapi: Core.Strapi): Promise<Written> {
  return writeEntries(strapi, 'plugin::complaints.place', estate.places, (place, position) => {
    const { kind: type, ...attributes } = place;
    return { ...attributes, type, position, title: place.name.en };
  });
}

function writeDepartments(strapi: Core.Strapi, staff: StaffIds): Promise<Written> {
  const uid = 'plugin::complaints.department';
  return writeEntries(strapi, uid, estate.departments, (department, position) => ({
    key: department.key,
    title: department.name.en,
    name: department.name,
    duties: department.duties,
    head: staff[department.head],
    members: department.members.map((person) => staff[person]),
    leadership: department.leadership.map((person) => staff[person]),
    position,
  }));
}

function writeCategories(
  strapi: Core.Strapi,
  departments: Written,
  forms: Written,
): Promise<Written> {
  const uid = 'plugin::complaints.category';
  return writeEntries(strapi, uid, estate.categories, (category, position, written) => {
    const { parentKey, departmentKey, formKey, ...attributes } = category;
    return {
      ...attributes,
      title: category.name.en,
      parent: parentKey && idIn(written, parentKey),
      department: departmentKey && idIn(departments, departmentKey),
      form: formKey && idIn(forms, formKey),
      position,
    };
  });
}

/** A stage may lead to a later one, so they are written first and joined afterwards. */
async function writeStages(strapi: Core.Strapi): Promise<void> {
  const uid = 'plugin::complaints.stage';
  const written = await writeEntries(strapi, uid, estate.stages, (stage, position) => {
    const { nextKeys: _later, ...attributes } = stage;
    return { ...attributes, title: stage.name.en, position };
  });
  for (const stage of estate.stages) {
    await strapi.documents(uid).update({
      documentId: idIn(written, stage.key),
      data: { next: stage.nextKeys.map((key) => idIn(written, key)) },
    });
  }
}

async function writePromise(strapi: Core.Strapi): Promise<void> {
  await writeEntries(
    strapi,
    'plugin::escalation.calendar',
    [estate.calendar],
    ({ name: title, ...calendar }) => ({ ...calendar, title }),
  );
  await writeEntries(
    strapi,
    'plugin::escalation.sla-policy',
    estate.policies,
    (policy, position) => ({ ...policy, position }),
  );
  await writeEntries(strapi, 'plugin::escalation.rule', estate.rules, (rule) => ({
    ...rule,
    title: rule.name.en,
  }));
}

async function writeGuide(strapi: Core.Strapi): Promise<void> {
  await writeEntries(
    strapi,
    'plugin::guide.guide-entry',
    estate.guideEntries,
    (entry, position) => ({ ...entry, position, title: entry.name.en }),
  );
}
