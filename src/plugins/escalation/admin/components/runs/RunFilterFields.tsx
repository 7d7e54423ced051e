import { useState } from 'react';
import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useTranslated } from '../../../../../admin/kit/language';
import type { RunsAnswer, RunsRequest } from '../../../contracts/runs';
import { RUN_OUTCOMES, type RunOutcome } from '../../../domain/rules/run';
import { useWords } from '../../words';
import { Choice } from '../editing/Choice';

interface RunFilterFieldsProps {
  readonly answer: RunsAnswer;
  readonly request: RunsRequest;
  readonly onRequest: (request: RunsRequest) => void;
}

const ANY = '*';

export function RunFilterFields({ answer, request, onRequest }: RunFilterFieldsProps) {
  const say = useWords();
  const translated = useTranslated();
  const [reference, setReference] = useState(request.reference ?? '');
  const put = (part: RunsRequest) => onRequest({ ...request, ...part });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        put({ reference });
      }}
    >
      <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingBottom={4}>
        <Choice
          name="run-rule"
          label={say('runs.rule')}
          value={request.rule ?? ANY}
          options={[
            { value: ANY, words: say('runs.any-rule') },
            ...answer.rules.map(({ key, name }) => ({ value: key, words: translated(name) })),
          ]}
          onValue={(rule) => put({ rule: rule === ANY ? undefined : rule })}
        />
        <Choice<RunOutcome | typeof ANY>
          name="run-outcome"
          label={say('runs.outcome')}
          value={request.outcome ?? ANY}
          options={[
            { value: ANY, words: say('runs.any-outcome') },
            ...RUN_OUTCOMES.map((one) => ({ value: one, words: say(`outcome.${one}`) })),
          ]}
          onValue={(outcome) => put({ outcome: outcome === ANY ? undefined : outcome })}
        />
        <Field.Root name="run-reference">
          <Field.Label>{say('runs.reference')}</Field.Label>
          <TextInput
            type="search"
            value={reference}
            maxLength={20}
            onChange={(event) => setReference(event.target.value)}
          />
        </Field.Root>
        <Button type="submit" variant="secondary">
          {say('runs.find')}
        </Button>
      </Flex>
    </form>
  );
}
