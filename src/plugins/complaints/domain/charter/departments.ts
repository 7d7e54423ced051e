import { z } from 'zod';
import type { Chapter } from '../../../charter/domain/chapter';
import { translatedSchema, optionalTranslatedSchema } from '../../../../kernel/translated';
import { keySchema } from './key';
import { repeatedKeys } from './repeated-keys';

export const departmentSchema = z
  .object({
    key: keySchema,
    name: translatedSchema,
    duties: optionalTranslatedSchema,
    /** Admin user ids of those who work its complaints. */
    memberIds: z.array(z.number().int()).readonly(),
    /** Told when a promise is broken. */
    headId: z.number().int(),
    /** Told when the head has not mended it. */
    leadershipIds: z.array(z.number().int()).min(1).readonly(),
  })
  .strict();

export type Department = Readonly<z.infer<typeof departmentSchema>>;

export const departmentsChapter: Chapter<readonly Department[]> = {
  name: 'departments',
  schema: z.array(departmentSchema).min(1).readonly(),
  check: (departments) => repeatedKeys('departments', departments),
};
