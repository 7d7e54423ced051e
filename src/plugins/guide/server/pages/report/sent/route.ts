import { publicAddress, readTracked, receiptFor } from '../../../../../complaints/server/public';
import { clockViews } from '../../../../../escalation/server/public';
import { seeOther, showPage, type Answer } from '../../../rendering/answer';
import { idempotencyKeyOf, openDraft } from '../../../visits/report-draft';
import { hrefOf, type Visit } from '../../../visits/visit';
import { sentView } from './view-model';

/** The receipt, as often as it is asked for from the browser that sent the complaint. */
export async function showSent(visit: Visit): Promise<Answer> {
  const { strapi, language } = visit;
  const open = await openDraft(visit);
  const receipt = open && (await receiptFor(strapi, idempotencyKeyOf(open.key)));
  const tracked = receipt && (await readTracked(strapi, receipt.complaintId));
  if (!receipt || !tracked) return seeOther(hrefOf(visit, '/report'));
  const content = sentView(
    {
      receipt,
      clocks: await clockViews(strapi, receipt.complaintId),
      department: tracked.charter.department(tracked.complaint.departmentKey)?.name ?? null,
      address: publicAddress(strapi),
      timezone: tracked.charter.organisation.timezone,
      hasEmail: open.draft.sent?.hasEmail ?? false,
    },
    language,
  );
  return showPage('report-sent', { title: content.heading, content, privacy: 'secret' });
}
