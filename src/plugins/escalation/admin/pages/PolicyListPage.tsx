import { Layouts, Page } from '@strapi/strapi/admin';
import { LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { Failed, Nothing, Waiting } from '../../../../admin/kit/Plain';
import { useRemote } from '../../../../admin/kit/use-remote';
import { addressOf, NEW } from '../addresses';
import { PartHeader } from '../components/PartHeader';
import { PolicyTable } from '../components/policies/PolicyTable';
import { useMayWrite } from '../editing/use-may-write';
import { usePolicyApi } from '../policies/use-policy-api';
import { useWords } from '../words';

/** The policies in the order in which they are tried. */
export function PolicyListPage() {
  const say = useWords();
  const mayWrite = useMayWrite();
  const { remote, reload } = useRemote('policies', usePolicyApi().list);
  return (
    <Page.Main>
      <PartHeader
        part="policies"
        action={
          mayWrite && (
            <LinkButton tag={Link} to={addressOf('policies', NEW)} startIcon={<Plus />}>
              {say('policies.new')}
            </LinkButton>
          )
        }
      />
      <Layouts.Content>
        {remote.kind === 'loading' && <Waiting words={say('policies.loading')} />}
        {remote.kind === 'failed' && (
          <Failed words={say('policies.failed')} retryWords={say('retry')} onRetry={reload} />
        )}
        {remote.kind === 'ready' && remote.value.policies.length === 0 && (
          <Nothing words={say('policies.none')} />
        )}
        {remote.kind === 'ready' && remote.value.policies.length > 0 && (
          <PolicyTable answer={remote.value} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}
