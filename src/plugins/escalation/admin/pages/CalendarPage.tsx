import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { Failed, Waiting } from '../../../../admin/kit/Plain';
import { useRemote } from '../../../../admin/kit/use-remote';
import { useCalendarApi } from '../calendars/use-calendar-api';
import { CalendarEditor } from '../components/calendars/CalendarEditor';
import { useWords } from '../words';

export function CalendarPage() {
  const { key = '' } = useParams();
  return <LoadedCalendar key={key} name={key} />;
}

function LoadedCalendar({ name }: { readonly name: string }) {
  const say = useWords();
  const api = useCalendarApi();
  const { remote, reload } = useRemote(name, () => api.read(name));
  return (
    <Page.Main>
      <Page.Title>{say('part.calendars')}</Page.Title>
      {remote.kind === 'loading' && <Waiting words={say('calendars.loading')} />}
      {remote.kind === 'failed' && (
        <Failed words={say('calendars.failed')} retryWords={say('retry')} onRetry={reload} />
      )}
      {remote.kind === 'ready' && <CalendarEditor file={remote.value} />}
    </Page.Main>
  );
}
