import { useMemo } from 'react';
import { Button, Flex, LinkButton } from '@strapi/design-system';
import { ArrowRight } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { useLanguage } from '../../../../../admin/kit/language';
import { Nothing } from '../../../../../admin/kit/Plain';
import { Panel } from '../../../../../admin/kit/Panel';
import { catalogueOf } from '../../../../complaints/domain/condition/field';
import type { RunsAnswer, RunsRequest } from '../../../contracts/runs';
import { addressIn } from '../../runs/runs-address';
import type { RuleVocabulary } from '../../rules/rule-vocabulary';
import { useWords } from '../../words';
import { Hint } from '../editing/DraftStanding';
import { RunFilterFields } from './RunFilterFields';
import { RunTable } from './RunTable';

interface RunLogProps {
  readonly answer: RunsAnswer;
  readonly request: RunsRequest;
  readonly onRequest: (request: RunsRequest) => void;
}

/** A page of the log, what was held back above it, and the way to older lines. */
export function RunLog({ answer, request, onRequest }: RunLogProps) {
  const say = useWords();
  const vocabulary = useRunVocabulary(answer);
  const { runs, next, heldLately } = answer;
  const { after, ...question } = request;
  const isAsking = Object.keys(question).length > 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {heldLately > 0 && request.outcome !== 'held' && (
        <Hint>
          {say('runs.held', { count: heldLately })}{' '}
          <Link to={`?${addressIn({ outcome: 'held' }).toString()}`}>{say('runs.show-held')}</Link>
        </Hint>
      )}
      <Panel title={say('part.runs')}>
        <RunFilterFields {...{ answer, onRequest }} request={question} />
        {runs.length === 0 ? (
          <Nothing words={say(isAsking || after ? 'runs.none-wanted' : 'runs.none')} />
        ) : (
          <RunTable {...{ answer, vocabulary }} />
        )}
        <Flex gap={2} paddingTop={4}>
          {after && (
            <Button variant="tertiary" onClick={() => onRequest(question)}>
              {say('runs.newest')}
            </Button>
          )}
          {next !== null && (
            <LinkButton
              tag={Link}
              to={`?${addressIn({ ...question, after: next }).toString()}`}
              variant="secondary"
              endIcon={<ArrowRight />}
            >
              {say('runs.older')}
            </LinkButton>
          )}
        </Flex>
      </Panel>
    </Flex>
  );
}

function useRunVocabulary({ fields, stages }: RunsAnswer): RuleVocabulary {
  const say = useWords();
  const language = useLanguage();
  const catalogue = useMemo(() => catalogueOf(fields), [fields]);
  return { say, language, catalogue, names: { stages, departments: [], people: [], roles: [] } };
}
