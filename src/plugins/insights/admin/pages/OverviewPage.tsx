import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { useSearchParams } from 'react-router-dom';
import { useLanguage } from '../../../../admin/kit/language';
import { Failed, Waiting } from '../../../../admin/kit/Plain';
import { dayWords } from '../../../../admin/kit/time-words';
import { useRemote } from '../../../../admin/kit/use-remote';
import { useLoadOverview } from '../api';
import { OverviewFigures } from '../components/OverviewFigures';
import { PeriodPicker } from '../components/PeriodPicker';
import { readAddress, requestOf, writeAddress } from '../period';
import { useWords } from '../words';

const MAY_READ = [{ action: 'plugin::insights.overview.read', subject: null }];

export function OverviewPage() {
  return (
    <Page.Protect permissions={MAY_READ}>
      <LoadedOverview />
    </Page.Protect>
  );
}

function LoadedOverview() {
  const say = useWords();
  const language = useLanguage();
  const load = useLoadOverview();
  const [params, setParams] = useSearchParams();
  const address = readAddress(params);
  const request = requestOf(address);
  const { remote, reload } = useRemote(JSON.stringify(request), () => load(request));
  const overview = remote.kind === 'ready' ? remote.value : null;
  const shown = overview ?? address;
  const subtitle = shown.from
    ? say('subtitle', { from: dayWords(shown.from, language), to: dayWords(shown.to, language) })
    : '';
  return (
    <Page.Main>
      <Page.Title>{say('title')}</Page.Title>
      <Layouts.Header title={say('title')} subtitle={subtitle} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={4}>
          <PeriodPicker
            address={address}
            shown={shown}
            groups={overview?.byDepartment ?? []}
            onChange={(next) => setParams(writeAddress(next))}
          />
          {remote.kind === 'loading' && <Waiting words={say('loading')} />}
          {remote.kind === 'failed' && (
            <Failed words={say('failed')} retryWords={say('retry')} onRetry={reload} />
          )}
          {overview && <OverviewFigures overview={overview} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
}
