import { z } from 'zod';
import { uploadRefusalSchema } from '../../../complaints/domain/attachment/upload-refusal';

/** A report that is being written, as typed: what is wrong in it is kept too, so that nothing is lost. */
export const draftSchema = z.object({
  /** Once sent, nothing of what was written is left here; only whether an address to write to was given. */
  sent: z.object({ hasEmail: z.boolean() }).nullable(),
  about: z
    .object({ categoryKey: z.string(), placeKey: z.string(), placeDetail: z.string() })
    .nullable(),
  details: z
    .object({
      description: z.string(),
      posted: z.record(z.string(), z.union([z.string(), z.array(z.string()).readonly()])),
    })
    .nullable(),
  contact: z
    .object({
      name: z.string(),
      phone: z.string(),
      email: z.string(),
      /** As what somebody complains; empty when they did not say. */
      groupKey: z.string().default(''),
    })
    .nullable(),
  /** Files that were chosen last and not taken, to be told on the page that follows. */
  refusedFiles: z.array(uploadRefusalSchema).readonly().default([]),
});

export type Draft = Readonly<z.infer<typeof draftSchema>>;
export type About = NonNullable<Draft['about']>;
export type Details = NonNullable<Draft['details']>;
export type ContactDetails = NonNullable<Draft['contact']>;

export const EMPTY_DRAFT: Draft = {
  ...{ sent: null, about: null, details: null, contact: null },
  refusedFiles: [],
};

export function sentDraft({ contact }: Draft): Draft {
  return { ...EMPTY_DRAFT, sent: { hasEmail: (contact?.email.trim() ?? '') !== '' } };
}

export function hasContent({ about, details, contact }: Draft): boolean {
  return about !== null || details !== null || contact !== null;
}
