import type { Core } from '@strapi/strapi';
import { currentCharter } from '../plugins/charter/server/public';
import { escalationView } from '../plugins/escalation/domain/charter/escalation-view';
import { draftId, draftOnce, type DraftPlan } from './drafts';
import { keyOfName } from './key-of-name';

/** Makes the calendars of the mapping and for each a policy with the default's promises, reckoned on its clocks. */
export async function draftCalendars({ strapi, mapping }: DraftPlan): Promise<number> {
  const { policies, policy } = escalationView(await currentCharter(strapi));
  const model = policies.find((policy) => policy.isDefault);
  let made = 0;
  for (const { name, timezone, weekly, forParentCategories } of mapping.create.calendars) {
    const key = keyOfName(name);
    const categories = await branches(strapi, forParentCategories);
    if (policy(key) || categories.length === 0) continue;
    const calendar = { key, title: name, timezone, weekly };
    made += await draftOnce(strapi, 'plugin::escalation.calendar', calendar);
    made += await draftOnce(strapi, 'plugin::escalation.sla-policy', {
      ...model,
      key,
      name: { en: name, 'zh-Hans': name },
      isDefault: false,
      position: 0,
      condition: { field: 'category', operator: 'is-within', value: categories },
      calendarKey: key,
    });
  }
  return made;
}

/** Those of the branches that there are: a part of a file may not have all. */
async function branches(strapi: Core.Strapi, names: readonly string[]): Promise<string[]> {
  const keys: string[] = [];
  for (const name of names) {
    const key = keyOfName(name);
    if ((await draftId(strapi, 'plugin::complaints.category', key)) !== null) keys.push(key);
  }
  return keys;
}
