import type { Core } from '@strapi/strapi';
import { charterVersion } from '../../../charter/server/public';
import { escalationView, type EscalationView } from '../../domain/charter/escalation-view';
import type { ViewOf } from '../../domain/clock/promise-facts';

/** The promises of these charters, by number; reading any other one is a mistake in the caller. */
export async function viewsOf(
  strapi: Core.Strapi,
  charterNumbers: Iterable<number>,
): Promise<ViewOf> {
  const views = new Map<number, EscalationView>();
  for (const number of new Set(charterNumbers)) {
    views.set(number, escalationView(await charterVersion(strapi, number)));
  }
  return (number) => {
    const view = views.get(number);
    if (!view) throw new Error(`The promises of charter ${number} have not been read`);
    return view;
  };
}
