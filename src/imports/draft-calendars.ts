import type { Core } from '@strapi/strapi';
import { currentCharter } from '../plugins/charter/server/public';
import { escalationView } from '../plugins/escalation/domain/charter/escalation-view';
import { draftId, draftOnce, requiredDraftId, type DraftPlan } from './drafts';
import { keyOfName } from './key-of-name';

const CALENDAR = 'plugin::escalation.calendar';

/** Makes the calendars of the mapping and for each a policy with the default's targets, reckoned on its clocks. */
export async function draftCalendars({ strapi, mapping }: DraftPlan): Promise<number> {
  const { policies, policy } = escalationView(await currentCharter(strapi));
  const model = policies.find((policy) => policy.isDefault);
  let made = 0;
  for (const { name, timezone, weekly, forParentCategories } of mapping.create.calendars) {
    const key = keyOfName(name);
    const categories = await branches(strapi, forParentCategories);
    if (policy(key) || categories.length === 0) continue;
    made += await draftOnce(strapi, CALENDAR, { key, title: name, timezone, weekly });
    made += await draftOnce(strapi, 'plugin::escalation.sla-policy', {
      key,
      title: name,
      name: { en: name, 'zh-Hans': name },
      isDefault: false,
      position: 0,
      categories,
      calendar: await requiredDraftId(strapi, CALENDAR, key),
      targets: model?.targets.map((target) => ({ ...target })),
    });
  }
  return made;
}

/** Those of the branches that there are: a part of a file may not have all. */
async function branches(strapi: Core.Strapi, names: readonly string[]): Promise<string[]> {
  const ids: string[] = [];
  for (const name of names) {
    const id = await draftId(strapi, 'plugin::complaints.category', keyOfName(name));
    if (id !== null) ids.push(id);
  }
  return ids;
}
