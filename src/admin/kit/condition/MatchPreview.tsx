import { useEffect, useState } from 'react';
import { Flex, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import {
  conditionSchema,
  type Condition,
} from '../../../plugins/complaints/domain/condition/condition';
import type { FieldCatalogue } from '../../../plugins/complaints/domain/condition/field';
import { findConditionProblems } from '../../../plugins/complaints/domain/condition/problems';
import { Panel } from '../Panel';
import { Failed } from '../Plain';
import { useRemote, type RemoteValue } from '../use-remote';
import { useConditionsApi, type Matching } from './use-conditions-api';
import { useWordsIn } from './use-words';
import { PREVIEW_WORDS } from './words';

interface MatchPreviewProps {
  readonly condition: Condition;
  readonly catalogue: FieldCatalogue;
}

/** How many of the newest complaints a condition is true of, asked again when the writer pauses. */
export function MatchPreview({ condition, catalogue }: MatchPreviewProps) {
  const say = useWordsIn(PREVIEW_WORDS);
  const settled = useSettled(condition);
  const isWhole =
    conditionSchema.safeParse(settled).success &&
    findConditionProblems(settled, catalogue).length === 0;
  return (
    <Panel title={say('title')}>
      <div role="status">
        {isWhole ? (
          <Found condition={settled} />
        ) : (
          <Typography textColor="neutral700">{say('unfinished')}</Typography>
        )}
      </div>
    </Panel>
  );
}

function Found({ condition }: { readonly condition: Condition }) {
  const say = useWordsIn(PREVIEW_WORDS);
  const api = useConditionsApi();
  const { remote, reload }: RemoteValue<Matching> = useRemote(JSON.stringify(condition), () =>
    api.matching(condition),
  );
  if (remote.kind === 'failed') {
    return <Failed words={say('failed')} retryWords={say('retry')} onRetry={reload} />;
  }
  if (remote.kind === 'loading') return <Typography>{say('waiting')}</Typography>;
  if (remote.value.kind !== 'found') {
    const key = remote.value.kind;
    return <Typography textColor="neutral700">{say(key)}</Typography>;
  }
  const { matching, examined, references } = remote.value;
  if (examined === 0) return <Typography textColor="neutral700">{say('nothing-yet')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="semiBold">{say('matching', { matching, examined })}</Typography>
      {references.length > 0 && <References references={references} />}
    </Flex>
  );
}

function References({ references }: { readonly references: readonly string[] }) {
  const say = useWordsIn(PREVIEW_WORDS);
  return (
    <Flex gap={3} wrap="wrap" alignItems="baseline">
      <Typography textColor="neutral700">{say('newest')}</Typography>
      {references.map((reference) => (
        <Link key={reference} tag={NavLink} target="_blank" to={`/plugins/complaints/${reference}`}>
          {reference}
        </Link>
      ))}
    </Flex>
  );
}

const PAUSE = 500;

/** The value once it has stayed as it is for half a second. */
function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), PAUSE);
    return () => window.clearTimeout(timer);
  }, [value]);
  return settled;
}
