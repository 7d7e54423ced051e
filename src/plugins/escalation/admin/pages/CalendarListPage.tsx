import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { Failed, Nothing, Waiting } from '../../../../admin/kit/Plain';
import { Panel } from '../../../../admin/kit/Panel';
import { PlainTable } from '../../../../admin/kit/PlainTable';
import { useRemote } from '../../../../admin/kit/use-remote';
import { asInstant } from '../../../../kernel/instant';
import { isTimeZone, localDateAt, zoneOf } from '../../../../kernel/zone/zone';
import type { CalendarLine } from '../../contracts/calendars';
import { addressOf } from '../addresses';
import { useCalendarApi } from '../calendars/use-calendar-api';
import { CoverageChip } from '../components/calendars/CoverageChip';
import { NewCalendarDialog } from '../components/calendars/NewCalendarDialog';
import { PartHeader } from '../components/PartHeader';
import { useMayWrite } from '../editing/use-may-write';
import { useWords } from '../words';

/** Every calendar with its zone and until when its holidays are known. */
export function CalendarListPage() {
  const say = useWords();
  const mayWrite = useMayWrite();
  const { remote, reload } = useRemote('calendars', useCalendarApi().list);
  const calendars = remote.kind === 'ready' ? remote.value.calendars : null;
  return (
    <Page.Main>
      <PartHeader
        part="calendars"
        action={mayWrite && calendars && <NewCalendarDialog calendars={calendars} />}
      />
      <Layouts.Content>
        {remote.kind === 'loading' && <Waiting words={say('calendars.loading')} />}
        {remote.kind === 'failed' && (
          <Failed words={say('calendars.failed')} retryWords={say('retry')} onRetry={reload} />
        )}
        {calendars && <CalendarTable calendars={calendars} />}
      </Layouts.Content>
    </Page.Main>
  );
}

function CalendarTable({ calendars }: { readonly calendars: readonly CalendarLine[] }) {
  const say = useWords();
  if (calendars.length === 0) return <Nothing words={say('calendars.none')} />;
  return (
    <Panel title={say('part.calendars')}>
      <PlainTable
        label={say('part.calendars')}
        stacks
        heads={[
          ...[say('calendars.name'), say('calendars.zone')],
          ...[say('calendars.exceptions'), say('calendars.covered')],
        ]}
        rows={calendars.map(({ key, name, timezone, exceptions, coveredUntil }) => ({
          key,
          cells: [
            <Link key="name" tag={RouterLink} to={addressOf('calendars', key)}>
              {name}
            </Link>,
            timezone,
            exceptions,
            <CoverageChip
              key="coverage"
              coveredUntil={coveredUntil ?? undefined}
              today={localDateAt(
                zoneOf(isTimeZone(timezone) ? timezone : 'UTC'),
                asInstant(Date.now()),
              )}
            />,
          ],
        }))}
      />
    </Panel>
  );
}
