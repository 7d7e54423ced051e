import type { Core } from '@strapi/strapi';
import { writeLetter } from '../../domain/notice/letter';
import type { PlaceholderValues, TextKey } from '../../domain/notice/placeholders';
import type { StoredComplaint } from '../store/complaint-row';
import type { NewNotice } from '../store/notices';
import type { Person } from '../store/people';
import { deskAddress } from './addresses';
import { letterValues } from './letter-values';
import { charterOf } from './views';

export interface StaffOccasion {
  readonly kind: TextKey;
  readonly people: readonly Person[];
  /** Tells this occasion from every other of the same kind on the same complaint. */
  readonly occasion: string;
  readonly values: PlaceholderValues;
}

/** One notice for each person who is active, in the person's language. */
export async function staffNotices(
  strapi: Core.Strapi,
  complaint: StoredComplaint,
  { kind, people, occasion, values }: StaffOccasion,
): Promise<NewNotice[]> {
  const { view } = await charterOf(strapi, complaint);
  return people
    .filter((person) => person.isActive)
    .map((person) => {
      const letter = writeLetter(view.text(kind), person.language, {
        ...letterValues(complaint, view, person.language),
        recipient: person.name,
        link: deskAddress(strapi, complaint.reference),
        ...values,
      });
      return {
        key: `${complaint.id}:${occasion}:${kind}:${person.id}`,
        complaintId: complaint.id,
        kind,
        audience: 'staff' as const,
        recipient: person.email,
        ...letter,
      };
    });
}
