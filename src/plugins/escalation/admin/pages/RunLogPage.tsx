import { Layouts, Page } from '@strapi/strapi/admin';
import { useSearchParams } from 'react-router-dom';
import { Failed, Waiting } from '../../../../admin/kit/Plain';
import { useRemote } from '../../../../admin/kit/use-remote';
import { PartHeader } from '../components/PartHeader';
import { RunLog } from '../components/runs/RunLog';
import { addressIn, requestIn } from '../runs/runs-address';
import { useLoadRuns } from '../runs/use-runs';
import { useWords } from '../words';

/** What the rules did and left undone. */
export function RunLogPage() {
  const say = useWords();
  const load = useLoadRuns();
  const [params, setParams] = useSearchParams();
  const request = requestIn(params);
  const { remote, reload } = useRemote(JSON.stringify(request), () => load(request));
  return (
    <Page.Main>
      <PartHeader part="runs" />
      <Layouts.Content>
        {remote.kind === 'loading' && <Waiting words={say('runs.loading')} />}
        {remote.kind === 'failed' && (
          <Failed words={say('runs.failed')} retryWords={say('retry')} onRetry={reload} />
        )}
        {remote.kind === 'ready' && (
          <RunLog
            answer={remote.value}
            request={request}
            onRequest={(next) => setParams(addressIn(next))}
          />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
