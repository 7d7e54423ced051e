import type { Core } from '@strapi/strapi';
import type { PublishedCharter } from '../../../charter/domain/document';
import { charterVersion, currentCharter } from '../../../charter/server/public';
import { charterView, type CharterView } from '../../domain/charter/charter-view';

/** The charter in force, as complaints are worked by it. */
export async function currentView(strapi: Core.Strapi): Promise<CharterView> {
  return charterView(await currentCharter(strapi));
}

export interface ComplaintCharter {
  readonly published: PublishedCharter;
  /** Rules of the charter under which it was received, people of the one in force: rights change at once. */
  readonly view: CharterView;
}

export async function charterOf(
  strapi: Core.Strapi,
  complaint: { readonly charterNumber: number },
): Promise<ComplaintCharter> {
  const published = await charterVersion(strapi, complaint.charterNumber);
  const { departments, department } = await currentView(strapi);
  return { published, view: { ...charterView(published), departments, department } };
}
