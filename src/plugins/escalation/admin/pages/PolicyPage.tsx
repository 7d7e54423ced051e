import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { Failed, Nothing, Waiting } from '../../../../admin/kit/Plain';
import { useRemote } from '../../../../admin/kit/use-remote';
import type { PoliciesAnswer } from '../../contracts/policies';
import { NEW } from '../addresses';
import { PolicyEditor } from '../components/policies/PolicyEditor';
import { usePolicyApi } from '../policies/use-policy-api';
import { useWords } from '../words';

export function PolicyPage() {
  const { key = NEW } = useParams();
  return <LoadedPolicy key={key} name={key} />;
}

function LoadedPolicy({ name }: { readonly name: string }) {
  const say = useWords();
  const { remote, reload } = useRemote(name, usePolicyApi().list);
  return (
    <Page.Main>
      {remote.kind === 'loading' && <Waiting words={say('policies.loading')} />}
      {remote.kind === 'failed' && (
        <Failed words={say('policies.failed')} retryWords={say('retry')} onRetry={reload} />
      )}
      {remote.kind === 'ready' && <FoundPolicy answer={remote.value} name={name} />}
    </Page.Main>
  );
}

interface FoundPolicyProps {
  readonly answer: PoliciesAnswer;
  readonly name: string;
}

function FoundPolicy({ answer, name }: FoundPolicyProps) {
  const say = useWords();
  const file = answer.policies.find(({ draft }) => draft.key === name) ?? null;
  if (!file && name !== NEW) return <Nothing words={say('draft.not-found')} />;
  return <PolicyEditor answer={answer} file={file} />;
}
