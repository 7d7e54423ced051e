import { z } from 'zod';
import type { Chapter } from '../../../charter/domain/chapter';
import { translatedSchema } from '../../../../kernel/translated';
import { keySchema } from './key';
import { repeatedKeys } from './repeated-keys';

export const placeSchema = z
  .object({
    key: keySchema,
    name: translatedSchema,
    kind: z.enum(['building', 'facility', 'area']),
  })
  .strict();

export type Place = Readonly<z.infer<typeof placeSchema>>;

/** Buildings, facilities and areas a resident can point at; may be empty. */
export const placesChapter: Chapter<readonly Place[]> = {
  name: 'places',
  schema: z.array(placeSchema).readonly(),
  check: (places) => repeatedKeys('places', places),
};
