import { z } from 'zod';
import { describeCalendarRefusal } from './calendar-refusal';
import { findCalendarRefusals } from './find-calendar-refusals';
import { DAYS_OF_WEEK } from '../../../../kernel/zone/local-time';

const intervalShape = {
  /** Local `HH:MM`, 00:00 to 23:59: the first working minute. */
  opens: z.string(),
  /** Local `HH:MM`, 24:00 allowed: the first minute that is no longer worked; at or before `opens` it is on the next day. */
  closes: z.string(),
};

const exceptionSchema = z.object({
  /** The local date whose weekly hours are replaced. */
  date: z.string(),
  note: z.string().default(''),
  /** None means closed: an early-morning end of the night shift before it is closed too. */
  intervals: z.array(z.object(intervalShape)),
});

/** A calendar that may still be unfit: the shape alone, as somebody is editing it. */
export const calendarShape = z.object({
  key: z.string().min(1),
  name: z.string().min(1),
  /** IANA name; hours are read on the clocks of this zone. */
  timezone: z.string(),
  /** `day` is the local day on which the interval opens. */
  weekly: z.array(z.object({ day: z.enum(DAYS_OF_WEEK), ...intervalShape })),
  exceptions: z.array(exceptionSchema),
  /** The last local date whose holidays are known; absent where nobody has stated it. */
  coveredUntil: z.string().optional(),
});

/** A calendar as the charter stores it: weekly opening hours in one time zone, and the dates that differ. */
export const calendarSchema = calendarShape.superRefine((calendar, context) => {
  for (const refusal of findCalendarRefusals(calendar)) {
    context.addIssue({
      code: 'custom',
      message: describeCalendarRefusal(refusal),
      params: { refusal },
    });
  }
});

type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

export type Calendar = Frozen<z.output<typeof calendarSchema>>;
export type CalendarException = Calendar['exceptions'][number];
export type OpeningInterval = CalendarException['intervals'][number];
