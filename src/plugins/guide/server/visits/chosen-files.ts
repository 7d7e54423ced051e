import { toldName } from '../../../complaints/domain/attachment/shown-name';
import type { UploadRefusal } from '../../../complaints/domain/attachment/upload-refusal';
import { keepUploads, type UnsentForm } from '../../../complaints/server/public';
import { attemptBy, waitFor } from './attempts';
import type { Visit } from './visit';

/** Keeps the files a visitor has just chosen; gives those that could not be taken, which is all of them from whoever sends too many. */
export async function keepChosen(visit: Visit, form: UnsentForm): Promise<UploadRefusal[]> {
  const { strapi, files, at } = visit;
  if (files.length === 0) return [];
  if (await waitFor(visit, attemptBy(visit, 'upload'))) {
    return files.map(({ name }) => ({ name: toldName(name), problem: 'too-often' }));
  }
  return keepUploads(strapi, { form, files, by: { kind: 'resident' }, at });
}
