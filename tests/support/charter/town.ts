import type { Department } from '../../../src/plugins/complaints/domain/charter/departments';
import type { Organisation } from '../../../src/plugins/complaints/domain/charter/organisation';
import type { Text } from '../../../src/plugins/complaints/domain/charter/texts';
import { TEXT_KEYS } from '../../../src/plugins/complaints/domain/notice/placeholders';
import type { Survey } from '../../../src/plugins/surveys/domain/surveys-chapter';
import { say } from './say';
import type { GuideEntry } from '../../../src/plugins/guide/domain/charter/guide-entries';
import { calendars, policies, rules } from './town-promises';
import { categories, forms, places, residentGroups, workflow } from './town-work';

/** Who works in the town: ids of admin users. */
export interface TownStaff {
  readonly mayor: number;
  readonly worksHead: number;
  readonly worker: number;
  readonly safetyHead: number;
  readonly warden: number;
}

export const NUMBERED: TownStaff = { mayor: 1, worksHead: 2, worker: 3, safetyHead: 4, warden: 5 };

const organisation: Organisation = {
  name: say('Little Town', '小镇'),
  phone: '010 1234',
  email: 'office@town.example',
  timezone: 'Asia/Shanghai',
  address: say('1 Square'),
  emergencyNumber: '110',
  emergencyText: say('In danger ring 110.'),
  introduction: say(''),
  notCovered: say(''),
  appeal: say('Write to the mayor.'),
  privacy: say('We keep it for a year.'),
};

const survey: Survey = {
  key: 'content',
  question: say('Are you content?', '您满意吗？'),
  commentLabel: say('Why?'),
  unhappyAtOrBelow: 2,
  isActive: true,
};

/** Each text names what tests look for: recipient, reference, message, link. */
const texts: readonly Text[] = TEXT_KEYS.map((key) => ({
  key,
  subject: say(`[${key}] {{reference}}`),
  body: say('{{recipient}} {{reference}} {{message}} due {{dueAt}} {{metric}} {{link}}'),
}));

export function departments(staff: TownStaff): readonly Department[] {
  const leadershipIds = [staff.mayor];
  return [
    {
      ...{ key: 'works', name: say('Works', '工务'), duties: say('') },
      ...{ headId: staff.worksHead, memberIds: [staff.worker], leadershipIds },
    },
    {
      ...{ key: 'safety', name: say('Safety', '安全'), duties: say('') },
      ...{ headId: staff.safetyHead, memberIds: [staff.warden], leadershipIds },
    },
  ];
}

export const guideEntries: readonly GuideEntry[] = [
  guideEntry('elsewhere', 'taxes', 'Taxes', 'The tax office'),
  guideEntry('after-appeal', 'ombudsman', 'The ombudsman', '010 9999'),
  guideEntry('fee', 'bin-fee', 'A second bin', '5 a month'),
  guideEntry('standard', 'sweeping', 'The square', 'Swept every day'),
];

function guideEntry(
  section: GuideEntry['section'],
  key: string,
  name: string,
  figure: string,
): GuideEntry {
  return { section, key, name: say(name), figure: say(figure), explanation: say('', '') };
}

/** The charter of a little town, small enough to reckon by hand. */
export function townDrafts(staff: TownStaff = NUMBERED) {
  return {
    ...{ organisation, forms, categories, workflow, places, residentGroups, texts },
    ...{ calendars, policies, rules, surveys: [survey] as readonly Survey[] },
    departments: departments(staff),
    guideEntries,
  };
}

export type TownDrafts = ReturnType<typeof townDrafts>;
