import { z } from 'zod';
import type { Chapter } from '../../../charter/domain/chapter';
import type { Problem } from '../../../charter/domain/problem';
import { optionalTranslatedSchema, translatedSchema } from '../../../../kernel/translated';
import { keySchema } from '../../../complaints/domain/charter/key';
import { repeatedKeys } from '../../../complaints/domain/charter/repeated-keys';

/** What else the guide has to say: what goes elsewhere, to whom after the appeal, what things cost, what is promised daily. */
export const GUIDE_SECTIONS = ['elsewhere', 'after-appeal', 'fee', 'standard'] as const;
export type GuideSection = (typeof GUIDE_SECTIONS)[number];

export const guideEntrySchema = z
  .object({
    key: keySchema,
    section: z.enum(GUIDE_SECTIONS),
    name: translatedSchema,
    /** Where it goes, an address or a number, an amount, how often: what somebody comes to look for. */
    figure: optionalTranslatedSchema,
    explanation: optionalTranslatedSchema,
  })
  .strict();

export type GuideEntry = Readonly<z.infer<typeof guideEntrySchema>>;

/** Entries of the guide in the order in which they are shown; may be empty. */
export const guideEntriesChapter: Chapter<readonly GuideEntry[]> = {
  name: 'guideEntries',
  schema: z.array(guideEntrySchema).readonly(),
  check: (entries) => [
    ...repeatedKeys('guideEntries', entries),
    ...entries.filter(({ figure }) => figure.en === '').map(withoutFigure),
    ...entries.filter(isHalfSaid).map(halfSaid),
  ],
};

const MISSING: Readonly<Record<GuideSection, string>> = {
  elsewhere: 'It does not say where this goes instead',
  'after-appeal': 'It does not say how these can be reached',
  fee: 'A fee needs its amount',
  standard: 'A standard needs its measure',
};

function withoutFigure({ key, section }: GuideEntry): Problem {
  return {
    ...{ check: 'guide-entry-says-what', chapter: 'guideEntries', entry: key },
    message: MISSING[section],
  };
}

/** In one language there and in the other one missing: half of the readers would find nothing. */
function isHalfSaid({ figure, explanation }: GuideEntry): boolean {
  return [figure, explanation].some((text) => (text.en === '') !== (text['zh-Hans'] === ''));
}

function halfSaid({ key }: GuideEntry): Problem {
  return {
    ...{ check: 'guide-entry-languages', chapter: 'guideEntries', entry: key },
    message: 'A text is there in one language and missing in the other',
  };
}
