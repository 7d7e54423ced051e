import { Layouts, Page } from '@strapi/strapi/admin';
import { LinkButton } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Link, useParams } from 'react-router-dom';
import { Failed, Nothing, Waiting } from '../../../../admin/kit/Plain';
import { useRemote } from '../../../../admin/kit/use-remote';
import { ComplaintView } from '../components/file/ComplaintView';
import { useDesk } from '../desk-context';
import { QUEUE } from '../file/use-way-back';
import { useWords } from '../words';

export function ComplaintPage() {
  const { reference = '' } = useParams();
  return <LoadedComplaint key={reference} reference={reference} />;
}

function LoadedComplaint({ reference }: { readonly reference: string }) {
  const say = useWords();
  const { api } = useDesk();
  const { remote, reload, replace } = useRemote(reference, () => api.file(reference));
  return (
    <Page.Main>
      <Page.Title>{reference}</Page.Title>
      {!(remote.kind === 'ready' && remote.value) && <Layouts.Header title={reference} />}
      {remote.kind === 'loading' && <Waiting words={say('file.loading')} />}
      {remote.kind === 'failed' && (
        <Failed words={say('file.failed')} retryWords={say('retry')} onRetry={reload} />
      )}
      {remote.kind === 'ready' && remote.value === null && (
        <Nothing
          words={say('file.not-found', { reference })}
          action={
            <LinkButton tag={Link} to={QUEUE} variant="tertiary" startIcon={<ArrowLeft />}>
              {say('keys.back')}
            </LinkButton>
          }
        />
      )}
      {remote.kind === 'ready' && remote.value && (
        <ComplaintView file={remote.value} onFile={replace} onChanged={reload} />
      )}
    </Page.Main>
  );
}
