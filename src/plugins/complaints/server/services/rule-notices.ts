import type { Core } from '@strapi/strapi';
import type { Language } from '../../../../kernel/language';
import { writeLetter } from '../../domain/notice/letter';
import type { PlaceholderValues, TextKey } from '../../domain/notice/placeholders';
import type { StoredComplaint } from '../store/complaint-row';
import type { NewNotice } from '../store/notices';
import { deskAddress, publicAddress, trackingAddress } from './addresses';
import { letterValues } from './letter-values';
import { charterOf, currentView } from './views';

interface RuleLetter {
  readonly kind: TextKey;
  /** Tells this letter from every other about the same complaint. */
  readonly occasion: string;
  readonly values: PlaceholderValues;
}

/** A letter to a plain address, which has no name and no language of its own. */
export async function addressNotice(
  strapi: Core.Strapi,
  complaint: StoredComplaint,
  { kind, occasion, values, email }: RuleLetter & { readonly email: string },
): Promise<NewNotice> {
  const { view } = await charterOf(strapi, complaint);
  const letter = writeLetter(view.text(kind), complaint.language, {
    ...letterValues(complaint, view, complaint.language),
    recipient: email,
    link: deskAddress(strapi, complaint.reference),
    ...values,
  });
  const key = `${complaint.id}:${occasion}:${kind}:${email}`;
  return { key, complaintId: complaint.id, kind, audience: 'staff', recipient: email, ...letter };
}

/** A letter that a rule writes to the resident. */
export async function residentNotice(
  strapi: Core.Strapi,
  complaint: StoredComplaint,
  letter: RuleLetter & { readonly contact: { readonly name: string; readonly email: string } },
): Promise<NewNotice> {
  const { kind, occasion, values, contact } = letter;
  const { view } = await charterOf(strapi, complaint);
  const written = writeLetter(view.text(kind), complaint.language, {
    ...letterValues(complaint, view, complaint.language),
    recipient: contact.name,
    link: trackingAddress(strapi, complaint.language, complaint.reference),
    ...values,
  });
  const key = `${complaint.id}:${occasion}:${kind}:resident`;
  const { email: recipient } = contact;
  return { key, complaintId: complaint.id, kind, audience: 'resident', recipient, ...written };
}

export interface Digest {
  readonly key: string;
  /** The first complaint that it names. */
  readonly complaintId: number;
  readonly recipient: string;
  readonly name: string;
  readonly language: Language;
  /** One line a complaint. */
  readonly message: string;
}

/** One letter about many complaints. */
export async function digestNotice(strapi: Core.Strapi, digest: Digest): Promise<NewNotice> {
  const { key, complaintId, recipient, name, language, message } = digest;
  const view = await currentView(strapi);
  const letter = writeLetter(view.text('late-digest'), language, {
    ...{ recipient: name, message },
    link: `${publicAddress(strapi)}/admin/plugins/complaints`,
  });
  return { key, complaintId, kind: 'late-digest', audience: 'staff', recipient, ...letter };
}
