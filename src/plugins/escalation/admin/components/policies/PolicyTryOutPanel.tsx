import { useState } from 'react';
import { Typography } from '@strapi/design-system';
import { asInstant } from '../../../../../kernel/instant';
import { localDateAt, zoneOf } from '../../../../../kernel/zone/zone';
import type { Refusal, Refusals } from '../../../contracts/drafts';
import type { PolicyTryOut, PolicyTryOutRequest } from '../../../contracts/policies';
import type { Policy } from '../../../domain/charter/policies';
import { usePreview } from '../../editing/use-preview';
import { COLUMNS } from '../../policies/matrix';
import { usePolicyApi } from '../../policies/use-policy-api';
import { useWords } from '../../words';
import { Choice } from '../editing/Choice';
import { TryOutPanel } from '../editing/TryOutPanel';
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
  return (
    <TryOutPanel
      hint={say('policies.try-hint', { timezone })}
      askWords={say('policies.try-ask')}
      received={question.received}
      onReceived={(received) => setQuestion({ ...question, received })}
      fields={
        <Choice
          name="try-priority"
          label={say('policies.try-priority')}
          value={question.priority}
          options={COLUMNS.map((priority) => ({
            value: priority,
            words: say(`priority.${priority}`),
          }))}
          onValue={(priority) => setQuestion({ ...question, priority })}
        />
      }
      preview={preview}
      question={() => api.tryOut({ ...question, draft: policy })}
      show={(answer) =>
        'dates' in answer ? (
          <PromisedDates answer={answer} />
        ) : (
          <Typography textColor="danger700">{answer.refusals.map(wordsOf).join(' ')}</Typography>
        )
      }
    />
  );
}
