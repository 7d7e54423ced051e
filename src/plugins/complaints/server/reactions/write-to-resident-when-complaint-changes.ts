import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Instant } from '../../../../kernel/instant';
import type { Language } from '../../../../kernel/language';
import { momentWords } from '../../../../kernel/date-words';
import { inLanguage } from '../../../../kernel/translated';
import type { ComplaintEvent } from '../../domain/complaint/event';
import type { CharterView } from '../../domain/charter/charter-view';
import type { PlaceholderValues } from '../../domain/notice/placeholders';
import { APPEAL_OUTCOME_WORDS } from '../../domain/notice/appeal-outcome-words';
import {
  appealOutcomeOf,
  residentOccasion,
  untilOf,
  waitReasonOf,
  wordsOf,
} from '../../domain/notice/occasions';
import { WAIT_REASON_WORDS } from '../../domain/notice/wait-reason-words';
import { writeLetter } from '../../domain/notice/letter';
import type { ComplaintChange } from '../changes';
import { trackingAddress } from '../services/addresses';
import { countAttempt } from '../services/attempts';
import { letterValues } from '../services/letter-values';
import { charterOf } from '../services/views';
import { readComplaint } from '../store/complaints';
import { queueNotices } from '../store/notices';
import { readContact } from '../store/residents';

/** Runs after the clocks, so that the letter carries the promised date they have just reckoned. */
export async function writeToResidentWhenComplaintChanges(
  strapi: Core.Strapi,
  change: ComplaintChange,
  tx: Knex.Transaction,
): Promise<void> {
  const events = change.events.map((recorded) => recorded.event);
  const occasion = residentOccasion(events);
  const { residentId, id } = change.complaint;
  if (change.silent || occasion === null || residentId === null) return;
  const contact = await readContact(tx, residentId);
  const complaint = await readComplaint(tx, { id });
  if (!contact?.email || !complaint) return;
  if (isStrangersDoing(change) && (await isFlooded(strapi, contact.email, change.at))) return;

  const { view } = await charterOf(strapi, complaint);
  const letter = writeLetter(view.text(occasion), complaint.language, {
    ...letterValues(complaint, view, complaint.language),
    recipient: contact.name,
    ...valuesOf(events, view, complaint.language),
    link: trackingAddress(strapi, complaint.language, complaint.reference),
  });
  const key = `${id}:${complaint.version}:${occasion}:resident`;
  const recipient = contact.email;
  const notice = { key, complaintId: id, kind: occasion, audience: 'resident', recipient } as const;
  await queueNotices(tx, [{ ...notice, subject: letter.subject, body: letter.body }], change.at);
}

/** Whoever fills in the form on the web may put somebody else's address into it. */
function isStrangersDoing({ complaint, events }: ComplaintChange): boolean {
  return complaint.channel === 'web' && events.some(({ actor }) => actor.kind === 'resident');
}

async function isFlooded(strapi: Core.Strapi, email: string, at: Instant): Promise<boolean> {
  const subject = email.normalize('NFKC').trim().toLowerCase();
  return (await countAttempt(strapi, { act: 'mail', address: '', subject, at })) !== null;
}

/** What only this occasion can name. */
function valuesOf(
  events: readonly ComplaintEvent[],
  { organisation }: CharterView,
  language: Language,
): PlaceholderValues {
  const until = untilOf(events);
  const reason = waitReasonOf(events);
  const appeal = appealOutcomeOf(events);
  return {
    message: wordsOf(events),
    until: until === null ? '' : momentWords(until, organisation.timezone, language),
    appeal: appeal === null ? '' : inLanguage(APPEAL_OUTCOME_WORDS[appeal], language),
    reason: reason === null ? '' : inLanguage(WAIT_REASON_WORDS[reason], language),
  };
}
