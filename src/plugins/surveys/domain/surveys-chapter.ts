import { z } from 'zod';
import type { Chapter } from '../../charter/domain/chapter';
import { translatedSchema } from '../../../kernel/translated';
import { keySchema } from '../../complaints/domain/charter/key';
import { repeatedKeys } from '../../complaints/domain/charter/repeated-keys';

export const surveySchema = z
  .object({
    key: keySchema,
    question: translatedSchema,
    commentLabel: translatedSchema,
    /** A score of 1 to 5 up to which the resident is taken to be unhappy: the complaint is reopened. */
    unhappyAtOrBelow: z.number().int().min(1).max(4),
    isActive: z.boolean(),
  })
  .strict();

export type Survey = Readonly<z.infer<typeof surveySchema>>;

/** Asked when a complaint has been resolved: the first one that is active. */
export const surveysChapter: Chapter<readonly Survey[]> = {
  name: 'surveys',
  schema: z.array(surveySchema).readonly(),
  check: (surveys) => repeatedKeys('surveys', surveys),
};
