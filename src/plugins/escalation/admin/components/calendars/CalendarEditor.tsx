import { Layouts, useRBAC } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { asInstant } from '../../../../../kernel/instant';
import { isTimeZone, localDateAt, zoneOf } from '../../../../../kernel/zone/zone';
import type { CalendarFile } from '../../../contracts/calendars';
import { findCalendarRefusals } from '../../../domain/calendar/find-calendar-refusals';
import { useCalendarDraft } from '../../calendars/use-calendar-draft';
import { useWords } from '../../words';
import { CalendarFacts } from './CalendarFacts';
import { CalendarRefusals } from './CalendarRefusals';
import { EditorHeader } from './EditorHeader';
import { LeaveGuard } from './LeaveGuard';
import { TryOut } from './TryOut';
import { WeekGrid } from './WeekGrid';
import { YearView } from './YearView';

const MAY_WRITE = [{ action: 'plugin::charter.publish', subject: null }];

/** One calendar to edit and to try out. */
export function CalendarEditor({ file }: { readonly file: CalendarFile }) {
  const say = useWords();
  const draft = useCalendarDraft(file);
  const { allowedActions } = useRBAC(MAY_WRITE);
  const refusals = findCalendarRefusals(draft.calendar);
  const today = todayIn(draft.calendar.timezone);
  return (
    <>
      <LeaveGuard isChanged={draft.isChanged} />
      <EditorHeader
        draft={draft}
        today={today}
        mayWrite={allowedActions.canPublish === true}
        isFit={refusals.length === 0}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {!allowedActions.canPublish && <Typography>{say('calendars.read-only')}</Typography>}
          <CalendarRefusals refusals={refusals} />
          <CalendarFacts draft={draft} today={today} />
          <WeekGrid draft={draft} />
          <TryOut calendar={draft.calendar} today={today} />
          <YearView draft={draft} today={today} />
        </Flex>
      </Layouts.Content>
    </>
  );
}

/** The date on the calendar's own clocks; in UTC while its zone is being typed. */
function todayIn(timezone: string): string {
  return localDateAt(zoneOf(isTimeZone(timezone) ? timezone : 'UTC'), asInstant(Date.now()));
}
