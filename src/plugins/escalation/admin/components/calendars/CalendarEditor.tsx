import { Layouts } from '@strapi/strapi/admin';
import { Flex, Typography } from '@strapi/design-system';
import { asInstant } from '../../../../../kernel/instant';
import { isTimeZone, localDateAt, zoneOf } from '../../../../../kernel/zone/zone';
import type { CalendarFile } from '../../../contracts/calendars';
import { findCalendarRefusals } from '../../../domain/calendar/find-calendar-refusals';
import { useCalendarDraft } from '../../calendars/use-calendar-draft';
import { useMayWrite } from '../../editing/use-may-write';
import { useWords } from '../../words';
import { CalendarFacts } from './CalendarFacts';
import { CalendarRefusals } from './CalendarRefusals';
import { EditorHeader } from './EditorHeader';
import { LeaveGuard } from '../editing/LeaveGuard';
import { TryOut } from './TryOut';
import { WeekGrid } from './WeekGrid';
import { YearView } from './YearView';

/** One calendar to edit and to try out. */
export function CalendarEditor({ file }: { readonly file: CalendarFile }) {
  const say = useWords();
  const draft = useCalendarDraft(file);
  const mayWrite = useMayWrite();
  const refusals = findCalendarRefusals(draft.calendar);
  const today = todayIn(draft.calendar.timezone);
  return (
    <>
      <LeaveGuard isChanged={draft.isChanged} />
      <EditorHeader draft={draft} today={today} mayWrite={mayWrite} isFit={refusals.length === 0} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          {!mayWrite && <Typography>{say('calendars.read-only')}</Typography>}
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
