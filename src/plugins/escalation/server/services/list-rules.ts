import type { Core } from '@strapi/strapi';
import { connection } from '../../../../floor/connection';
import type { Instant } from '../../../../kernel/instant';
import { chapterOf } from '../../../charter/domain/chapter';
import { draftCharter } from '../../../charter/server/public';
import { departmentsChapter } from '../../../complaints/domain/charter/departments';
import { workflowChapter } from '../../../complaints/domain/charter/workflow';
import { complaintFieldsOfDocument } from '../../../complaints/domain/condition/complaint-fields';
import { readPeople, registeredFields } from '../../../complaints/server/public';
import type { Named, RulesAnswer } from '../../contracts/rules';
import { keptDrafts } from '../store/drafts';
import { readRoles } from '../store/roles';
import { RULES } from '../store/rules';
import { fileOf } from './draft-files';
import { namedCalendars } from './named-calendars';

/** The drafts of rules with what is needed to edit them. */
export async function listRules(strapi: Core.Strapi, at: Instant): Promise<RulesAnswer> {
  const db = await connection(strapi);
  const charter = await draftCharter(strapi, at);
  const { document } = charter;
  const rules = await keptDrafts(strapi, RULES);
  const people = (await readPeople(db)).filter(({ isActive }) => isActive);
  return {
    rules: rules.map((rule) => fileOf(RULES, rule, charter)),
    calendars: await namedCalendars(strapi),
    fields: [...complaintFieldsOfDocument(document, registeredFields(strapi)).values()],
    names: {
      departments: chapterOf(document, departmentsChapter).map(named),
      stages: chapterOf(document, workflowChapter).map(named),
      people: people.map(({ id, name }) => ({ id, name })),
      roles: await readRoles(db),
    },
  };
}

function named({ key, name }: Named): Named {
  return { key, name };
}
