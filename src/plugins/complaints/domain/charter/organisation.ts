import { z } from 'zod';
import type { Chapter } from '../../../charter/domain/chapter';
import { isTimeZone } from '../../../../kernel/zone/zone';
import { optionalTranslatedSchema, translatedSchema } from '../../../../kernel/translated';

export const organisationSchema = z
  .object({
    name: translatedSchema,
    phone: z.string().trim().min(3).max(40),
    email: z.email(),
    /** IANA zone in which dates are told to people. */
    timezone: z.string().refine(isTimeZone, 'is not a time zone of the IANA database'),
    address: optionalTranslatedSchema,
    emergencyNumber: z.string().trim().min(2).max(40),
    /** When to ring instead of complaining. */
    emergencyText: translatedSchema,
    introduction: optionalTranslatedSchema,
    /** What is not a complaint, and where that goes. */
    notCovered: optionalTranslatedSchema,
    /** What a resident can do who is not content with the answer, and to whom after that. */
    appeal: translatedSchema,
    /** What is done with personal details. */
    privacy: translatedSchema,
  })
  .strict();

export type Organisation = Readonly<z.infer<typeof organisationSchema>>;

export const organisationChapter: Chapter<Organisation> = {
  name: 'organisation',
  schema: organisationSchema,
  check: () => [],
};
