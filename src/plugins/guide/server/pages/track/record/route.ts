import { readTracked, verifyRecord } from '../../../../../complaints/server/public';
import { readReference } from '../../../../../complaints/domain/reference';
import { giveFile, seeOther, showPage, type Answer } from '../../../rendering/answer';
import { readPass } from '../../../visits/tracking-pass';
import { hrefOf, type Visit } from '../../../visits/visit';
import { recordAccount, type RecordFacts } from './account';
import { recordView } from './view-model';

/** The record of the complaint that the visitor's cookie opens, checked anew. */
export async function showRecord(visit: Visit): Promise<Answer> {
  const facts = await factsFor(visit);
  if (!facts) return askForSecret(visit);
  const content = recordView(facts);
  return showPage('track-record', { title: content.heading, content, privacy: 'secret' });
}

export async function downloadRecord(visit: Visit): Promise<Answer> {
  const facts = await factsFor(visit);
  if (!facts) return askForSecret(visit);
  return giveFile({
    name: `${facts.complaint.reference}.json`,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(recordAccount(facts, visit.at), null, 2),
  });
}

async function factsFor(visit: Visit): Promise<RecordFacts | null> {
  const { strapi, language } = visit;
  const reference = readReference(visit.parameter('reference'));
  const complaintId = reference === null ? null : readPass(visit, reference);
  if (complaintId === null) return null;
  const [tracked, verification] = [
    await readTracked(strapi, complaintId),
    await verifyRecord(strapi, complaintId),
  ];
  return tracked && { ...tracked, verification, language };
}

/** The complaint's own page asks for the secret, in the same way for every reference. */
function askForSecret(visit: Visit): Answer {
  return seeOther(hrefOf(visit, `/track/${encodeURIComponent(visit.parameter('reference'))}`));
}
