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

/** Every chapter of the charter, as the plugins register them. */
export const CHAPTERS: readonly Chapter<unknown>[] = [
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
