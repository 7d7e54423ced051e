import { readReference } from '../../../../../complaints/domain/reference';
import { openAttachment } from '../../../../../complaints/server/public';
import { giveFile, type Answer } from '../../../rendering/answer';
import { readPass } from '../../../visits/tracking-pass';
import type { Visit } from '../../../visits/visit';
import { troublePage } from '../../trouble/trouble-page';

/** A file of one complaint for whoever has that complaint open; for everybody else there is none. */
export async function sendFile(visit: Visit): Promise<Answer> {
  const { strapi, language, parameter } = visit;
  const reference = readReference(parameter('reference'));
  const complaintId = reference && readPass(visit, reference);
  const opened = complaintId && (await openAttachment(strapi, complaintId, parameter('key')));
  if (!opened) return troublePage('not-found', language, false);
  const { name, mediaType, size } = opened.attachment;
  return giveFile({ name, type: mediaType, size, body: opened.bytes });
}
