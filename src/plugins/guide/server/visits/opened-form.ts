import { DAY, SECOND } from '../../../../kernel/duration';
import { textIn } from '../../domain/posted-form';
import { seal, unseal } from './seal';
import type { Visit } from './visit';

export const OPENED_FIELD = 'opened';

/** Looks like a question to programs that fill in whatever they find; people never see it. */
export const TRAP_FIELD = 'website';

/** Says when a form was opened, sealed, for one draft. */
export function makeOpened({ strapi, at }: Visit, draft: string): string {
  return seal(strapi, `opened ${draft}`, String(at));
}

/** Whether a form was filled in as people do: not at once, and not in the field they cannot see. */
export function isFilledInByHand({ strapi, form, at }: Visit, draft: string): boolean {
  const leastSeconds = strapi.config.get<number>('proof.leastSeconds');
  if (textIn(form, TRAP_FIELD) !== '') return false;
  if (leastSeconds === 0) return true;
  const openedAt = Number(
    unseal(strapi, `opened ${draft}`, textIn(form, OPENED_FIELD)) ?? Number.NaN,
  );
  const age = at - openedAt;
  return age >= leastSeconds * SECOND && age <= 7 * DAY;
}
