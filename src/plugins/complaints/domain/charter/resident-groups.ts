import { z } from 'zod';
import type { Chapter } from '../../../charter/domain/chapter';
import { translatedSchema } from '../../../../kernel/translated';
import { keySchema } from './key';
import { repeatedKeys } from './repeated-keys';

export const residentGroupSchema = z.object({ key: keySchema, name: translatedSchema }).strict();

export type ResidentGroup = Readonly<z.infer<typeof residentGroupSchema>>;

/** As what somebody complains: an owner, a tenant, a shop …; asked, never required, and not at all while empty. */
export const residentGroupsChapter: Chapter<readonly ResidentGroup[]> = {
  name: 'residentGroups',
  schema: z.array(residentGroupSchema).readonly(),
  check: (groups) => repeatedKeys('residentGroups', groups),
};
