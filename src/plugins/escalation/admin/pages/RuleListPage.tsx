import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { Failed, Nothing, Waiting } from '../../../../admin/kit/Plain';
import { useRemote } from '../../../../admin/kit/use-remote';
import { addressOf, NEW } from '../addresses';
import { PartHeader } from '../components/PartHeader';
import { LadderDialog } from '../components/rules/LadderDialog';
import { RuleTable } from '../components/rules/RuleTable';
import { useMayWrite } from '../editing/use-may-write';
import { useRuleApi } from '../rules/use-rule-api';
import { useWords } from '../words';

/** Every rule as a sentence. */
export function RuleListPage() {
  const say = useWords();
  const mayWrite = useMayWrite();
  const { remote, reload } = useRemote('rules', useRuleApi().list);
  const answer = remote.kind === 'ready' ? remote.value : null;
  return (
    <Page.Main>
      <PartHeader
        part="rules"
        action={
          mayWrite && (
            <Flex gap={2} wrap="wrap">
              <LadderDialog onAdded={reload} />
              <LinkButton tag={Link} to={addressOf('rules', NEW)} startIcon={<Plus />}>
                {say('rules.new')}
              </LinkButton>
            </Flex>
          )
        }
      />
      <Layouts.Content>
        {remote.kind === 'loading' && <Waiting words={say('rules.loading')} />}
        {remote.kind === 'failed' && (
          <Failed words={say('rules.failed')} retryWords={say('retry')} onRetry={reload} />
        )}
        {answer?.rules.length === 0 && <Nothing words={say('rules.none')} />}
        {answer && answer.rules.length > 0 && (
          <RuleTable key={keysOf(answer.rules)} answer={answer} onChanged={reload} />
        )}
      </Layouts.Content>
    </Page.Main>
  );
}

/** Rules that come or go begin the table anew; one that is switched off does not. */
function keysOf(rules: readonly { readonly draft: { readonly key: string } }[]): string {
  return rules.map(({ draft }) => draft.key).join(' ');
}
