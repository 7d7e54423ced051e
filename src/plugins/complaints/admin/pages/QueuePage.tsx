import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { useLocation, useNavigate, useSearchParams } from 'react-router-dom';
import { InjectedParts } from '../../../../admin/kit/InjectedParts';
import { Failed, Waiting } from '../../../../admin/kit/Plain';
import { useEvery } from '../../../../admin/kit/use-every';
import { useRemote } from '../../../../admin/kit/use-remote';
import { KeyHelp } from '../components/KeyHelp';
import { QueueFilters } from '../components/queue/QueueFilters';
import { QueueList } from '../components/queue/QueueList';
import { QueueViews } from '../components/queue/QueueViews';
import { useDesk } from '../desk-context';
import {
  isFiltered,
  readAddress,
  withoutFilters,
  writeAddress,
  type QueueAddress,
} from '../queue/address';
import { useWords } from '../words';

const REFRESH = 60_000;

export function QueuePage() {
  const say = useWords();
  const { api, vocabulary } = useDesk();
  const { address, change, next, previous } = useQueueAddress();
  const { remote, reload } = useRemote(writeAddress(address).toString(), () => api.queue(address));
  useEvery(REFRESH, reload);
  const queue = remote.kind === 'ready' ? remote.value : null;
  return (
    <Page.Main>
      <Page.Title>{say('desk.title')}</Page.Title>
      <Layouts.Header
        title={say('desk.title')}
        subtitle={say('desk.subtitle')}
        primaryAction={<KeyHelp />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <InjectedParts plugin="complaints" container="queue" block="top" given={{}} />
          <QueueViews address={address} counts={queue?.counts} countCap={queue?.countCap ?? 0} />
          <QueueFilters address={address} vocabulary={vocabulary} onChange={change} />
          {remote.kind === 'loading' && <Waiting words={say('desk.loading')} />}
          {remote.kind === 'failed' && (
            <Failed words={say('desk.failed')} retryWords={say('retry')} onRetry={reload} />
          )}
          {remote.kind === 'ready' && (
            <QueueList
              queue={remote.value}
              isRefreshing={remote.isRefreshing}
              isFiltered={isFiltered(address)}
              hasPrevious={address.after !== undefined}
              onNext={next}
              onPrevious={previous}
              onClear={() => change(withoutFilters(address))}
            />
          )}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}

/** The queue's address in the address bar: turning a page can be gone back from, a filter replaces the one before. */
function useQueueAddress() {
  const [params, setParams] = useSearchParams();
  const navigate = useNavigate();
  const { state } = useLocation();
  const address = readAddress(params);

  function change(to: QueueAddress) {
    setParams(writeAddress(to), { replace: true });
  }

  function next(after: string) {
    setParams(writeAddress({ ...address, after }), { state: { hasTurned: true } });
  }

  /** Back the way one came, or to the start when the address was opened in the middle. */
  function previous() {
    if (hasTurned(state)) navigate(-1);
    else change({ ...address, after: undefined });
  }

  return { address, change, next, previous };
}

function hasTurned(state: unknown): boolean {
  return typeof state === 'object' && state !== null && 'hasTurned' in state;
}
