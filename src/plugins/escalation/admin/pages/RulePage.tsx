import { Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { Failed, Nothing, Waiting } from '../../../../admin/kit/Plain';
import { useRemote } from '../../../../admin/kit/use-remote';
import type { RulesAnswer } from '../../contracts/rules';
import { NEW } from '../addresses';
import { RuleEditor } from '../components/rules/RuleEditor';
import { useRuleApi } from '../rules/use-rule-api';
import { useWords } from '../words';

export function RulePage() {
  const { key = NEW } = useParams();
  return <LoadedRule key={key} name={key} />;
}

function LoadedRule({ name }: { readonly name: string }) {
  const say = useWords();
  const { remote, reload } = useRemote(name, useRuleApi().list);
  return (
    <Page.Main>
      {remote.kind === 'loading' && <Waiting words={say('rules.loading')} />}
      {remote.kind === 'failed' && (
        <Failed words={say('rules.failed')} retryWords={say('retry')} onRetry={reload} />
      )}
      {remote.kind === 'ready' && <FoundRule answer={remote.value} name={name} />}
    </Page.Main>
  );
}

interface FoundRuleProps {
  readonly answer: RulesAnswer;
  readonly name: string;
}

function FoundRule({ answer, name }: FoundRuleProps) {
  const say = useWords();
  const file = answer.rules.find(({ draft }) => draft.key === name) ?? null;
  if (!file && name !== NEW) return <Nothing words={say('draft.not-found')} />;
  return <RuleEditor answer={answer} file={file} />;
}
