import { Layouts, Page } from '@strapi/strapi/admin';
import { Link } from '@strapi/design-system';
import { Link as RouterLink } from 'react-router-dom';
import { Failed, Waiting } from '../../../../admin/kit/Plain';
import { Panel } from '../../../../admin/kit/Panel';
import { PlainTable } from '../../../../admin/kit/PlainTable';
import { useRemote } from '../../../../admin/kit/use-remote';
import { asInstant } from '../../../../kernel/instant';
import { isTimeZone, localDateAt, zoneOf } from '../../../../kernel/zone/zone';
import type { CalendarLine } from '../../contracts/calendars';
import { useCalendarApi } from '../calendars/use-calendar-api';
import { CoverageChip } from '../components/calendars/CoverageChip';
import { useWords } from '../words';

/** Every calendar with its zone and until when its holidays are known. */
export function CalendarListPage() {
  const say = useWords();
  const { remote, reload } = useRemote('calendars', useCalendarApi().list);
  return (
    <Page.Main>
      <Page.Title>{say('menu.calendars')}</Page.Title>
      <Layouts.Header title={say('menu.calendars')} subtitle={say('calendars.subtitle')} />
      <Layouts.Content>
        {remote.kind === 'loading' && <Waiting words={say('calendars.loading')} />}
        {remote.kind === 'failed' && (
          <Failed words={say('calendars.failed')} retryWords={say('retry')} onRetry={reload} />
        )}
        {remote.kind === 'ready' && <CalendarTable calendars={remote.value.calendars} />}
      </Layouts.Content>
    </Page.Main>
  );
}

function CalendarTable({ calendars }: { readonly calendars: readonly CalendarLine[] }) {
  const say = useWords();
  return (
    <Panel title={say('menu.calendars')}>
      <PlainTable
        label={say('menu.calendars')}
        heads={[
          ...[say('calendars.name'), say('calendars.zone')],
          ...[say('calendars.exceptions'), say('calendars.covered')],
        ]}
        rows={calendars.map(({ key, name, timezone, exceptions, coveredUntil }) => ({
          key,
          cells: [
            <Link key="name" tag={RouterLink} to={key}>
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
