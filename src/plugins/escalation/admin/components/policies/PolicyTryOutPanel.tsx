import { useState, type FormEvent } from 'react';
import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { Panel } from '../../../../../admin/kit/Panel';
import { asInstant } from '../../../../../kernel/instant';
import { localDateAt, zoneOf } from '../../../../../kernel/zone/zone';
import { PRIORITIES } from '../../../../complaints/domain/vocabulary';
import type { Refusal, Refusals } from '../../../contracts/drafts';
import type { PolicyTryOut, PolicyTryOutRequest } from '../../../contracts/policies';
import type { Policy } from '../../../domain/charter/policies';
import { usePreview } from '../../editing/use-preview';
import { COLUMNS } from '../../policies/matrix';
import { usePolicyApi } from '../../policies/use-policy-api';
import { useWords } from '../../words';
import { PromisedDates } from './PromisedDates';

interface PolicyTryOutPanelProps {
  readonly policy: Policy;
  readonly timezone: string;
  readonly wordsOf: (refusal: Refusal) => string;
}

type Question = Omit<PolicyTryOutRequest, 'draft'>;

/** Every date that the policy would promise, reckoned by the server's own engine. */
export function PolicyTryOutPanel({ policy, timezone, wordsOf }: PolicyTryOutPanelProps) {
  const say = useWords();
  const api = usePolicyApi();
  const preview = usePreview<PolicyTryOut | Refusals>();
  const [question, setQuestion] = useState<Question>({
    priority: 'normal',
    received: { date: localDateAt(zoneOf(timezone), asInstant(Date.now())), time: '09:00' },
  });
  function ask(event: FormEvent) {
    event.preventDefault();
    void preview.ask(() => api.tryOut({ ...question, draft: policy }));
  }
  return (
    <Panel title={say('try.title')}>
      <Typography textColor="neutral600">{say('policies.try-hint', { timezone })}</Typography>
      <form onSubmit={ask}>
        <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingTop={3} paddingBottom={3}>
          <QuestionFields question={question} onQuestion={setQuestion} />
          <Button type="submit" variant="secondary" loading={preview.isBusy}>
            {say('policies.try-ask')}
          </Button>
        </Flex>
      </form>
      <div role="status">
        {preview.hasFailed && <Typography textColor="danger700">{say('draft.failed')}</Typography>}
        {preview.answer && 'refusals' in preview.answer && (
          <Typography textColor="danger700">
            {preview.answer.refusals.map(wordsOf).join(' ')}
          </Typography>
        )}
        {preview.answer && 'dates' in preview.answer && <PromisedDates answer={preview.answer} />}
      </div>
    </Panel>
  );
}

interface QuestionFieldsProps {
  readonly question: Question;
  readonly onQuestion: (question: Question) => void;
}

function QuestionFields({ question, onQuestion }: QuestionFieldsProps) {
  const say = useWords();
  const { received } = question;
  const receive = (change: Partial<Question['received']>) =>
    onQuestion({ ...question, received: { ...received, ...change } });
  return (
    <>
      <Field.Root name="try-date" required>
        <Field.Label>{say('try.date')}</Field.Label>
        <TextInput
          type="date"
          value={received.date}
          onChange={(event) => receive({ date: event.target.value })}
        />
      </Field.Root>
      <Field.Root name="try-time" required>
        <Field.Label>{say('try.time')}</Field.Label>
        <TextInput
          type="time"
          value={received.time}
          onChange={(event) => receive({ time: event.target.value })}
        />
      </Field.Root>
      <Field.Root name="try-priority">
        <Field.Label>{say('policies.try-priority')}</Field.Label>
        <SingleSelect
          value={question.priority}
          onChange={(value) =>
            onQuestion({
              ...question,
              priority: PRIORITIES.find((one) => one === value) ?? 'normal',
            })
          }
        >
          {COLUMNS.map((priority) => (
            <SingleSelectOption key={priority} value={priority}>
              {say(`priority.${priority}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </>
  );
}
