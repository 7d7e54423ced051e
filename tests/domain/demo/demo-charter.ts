import * as estate from '../../../src/demo/estate';
import { people, type PersonKey } from '../../../src/demo/people';
import { asInstant } from '../../../src/kernel/instant';
import { checkDocument } from '../../../src/plugins/charter/domain/check-document';
import type { Chapter } from '../../../src/plugins/charter/domain/chapter';
import { categoriesChapter } from '../../../src/plugins/complaints/domain/charter/categories';
import { departmentsChapter } from '../../../src/plugins/complaints/domain/charter/departments';
import { formsChapter } from '../../../src/plugins/complaints/domain/charter/forms';
import { organisationChapter } from '../../../src/plugins/complaints/domain/charter/organisation';
import { placesChapter } from '../../../src/plugins/complaints/domain/charter/places';
import { residentGroupsChapter } from '../../../src/plugins/complaints/domain/charter/resident-groups';
import { textsChapter } from '../../../src/plugins/complaints/domain/charter/texts';
import { workflowChapter } from '../../../src/plugins/complaints/domain/charter/workflow';
import { guideEntriesChapter } from '../../../src/plugins/guide/domain/charter/guide-entries';
import { calendarsChapter } from '../../../src/plugins/escalation/domain/charter/calendars';
import { policiesChapter } from '../../../src/plugins/escalation/domain/charter/policies';
import { rulesChapter } from '../../../src/plugins/escalation/domain/charter/rules';
import { surveysChapter } from '../../../src/plugins/surveys/domain/surveys-chapter';

export const NOW = asInstant(Date.UTC(2026, 9, 21, 7, 30));

const CHAPTERS: readonly Chapter<unknown>[] = [
  organisationChapter,
  departmentsChapter,
  formsChapter,
  categoriesChapter,
  workflowChapter,
  placesChapter,
  residentGroupsChapter,
  textsChapter,
  calendarsChapter,
  policiesChapter,
  rulesChapter,
  surveysChapter,
  guideEntriesChapter,
].map((chapter) => chapter as Chapter<unknown>); // each `check` is only ever given its own chapter

/** The number the tests give to a member of staff. */
export function numberOf(key: PersonKey): number {
  return people.findIndex((person) => person.key === key) + 1;
}

/** The demo estate, checked as publishing would check it. */
export function checkedEstate() {
  const drafts = {
    ...estate,
    departments: estate.departments.map(({ head, members, leadership, ...department }) => ({
      ...department,
      headId: numberOf(head),
      memberIds: members.map(numberOf),
      leadershipIds: leadership.map(numberOf),
    })),
    workflow: estate.stages,
    calendars: [estate.calendar],
    surveys: [estate.survey],
  };
  return checkDocument(drafts, CHAPTERS, NOW);
}

export function publishedEstate() {
  const checked = checkedEstate();
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusal, null, 2));
  return { number: 1, hash: '', issuedAt: NOW, document: checked.value };
}
