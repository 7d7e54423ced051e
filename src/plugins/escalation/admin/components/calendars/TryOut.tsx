import { useState } from 'react';
import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
  Typography,
} from '@strapi/design-system';
import { useLanguage } from '../../../../../admin/kit/language';
import { FactList } from '../../../../../admin/kit/FactList';
import { Panel } from '../../../../../admin/kit/Panel';
import { PlainTable } from '../../../../../admin/kit/PlainTable';
import { dayWords, hoursWords, zonedWords } from '../../../../../admin/kit/time-words';
import type { TryOutAnswer, TryOutRefusal, TryOutRequest } from '../../../contracts/calendars';
import type { Calendar } from '../../../domain/calendar/calendar';
import { refusalWords } from '../../calendars/refusal-words';
import { useCalendarApi } from '../../calendars/use-calendar-api';
import { usePreview } from '../../editing/use-preview';
import { useWords } from '../../words';

interface TryOutProps {
  readonly calendar: Calendar;
  readonly today: string;
}

type Question = Omit<TryOutRequest, 'calendar'>;

/** What would be due if something were received then, reckoned by the server's own engine. */
export function TryOut({ calendar, today }: TryOutProps) {
  const say = useWords();
  const api = useCalendarApi();
  const preview = usePreview<TryOutAnswer | TryOutRefusal>();
  const [question, setQuestion] = useState<Question>({
    ...{ received: { date: today, time: '09:00' }, hours: 8, basis: 'working-time' },
  });
  const asked = { ...question, calendar: calendar as TryOutRequest['calendar'] }; // frozen in types only
  return (
    <Panel title={say('try.title')}>
      <Typography textColor="neutral600">{say('try.hint')}</Typography>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void preview.ask(() => api.tryOut(asked));
        }}
      >
        <Flex gap={3} wrap="wrap" alignItems="flex-end" paddingTop={3} paddingBottom={3}>
          <QuestionFields question={question} onQuestion={setQuestion} />
          <Button type="submit" loading={preview.isBusy}>
            {say('try.ask')}
          </Button>
        </Flex>
      </form>
      <div role="status">
        {preview.hasFailed && <Typography textColor="danger700">{say('take.failed')}</Typography>}
        {preview.answer && <Answer answer={preview.answer} timezone={calendar.timezone} />}
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
      <Field.Root name="received-date" required>
        <Field.Label>{say('try.date')}</Field.Label>
        <TextInput
          type="date"
          value={received.date}
          onChange={(event) => receive({ date: event.target.value })}
        />
      </Field.Root>
      <Field.Root name="received-time" required>
        <Field.Label>{say('try.time')}</Field.Label>
        <TextInput
          type="time"
          value={received.time}
          onChange={(event) => receive({ time: event.target.value })}
        />
      </Field.Root>
      <Field.Root name="hours" required>
        <Field.Label>{say('try.hours')}</Field.Label>
        <TextInput
          type="number"
          min={0}
          max={10000}
          step="any"
          value={String(question.hours)}
          onChange={(event) => onQuestion({ ...question, hours: Number(event.target.value) })}
        />
      </Field.Root>
      <Field.Root name="basis">
        <Field.Label>{say('try.basis')}</Field.Label>
        <SingleSelect
          value={question.basis}
          onChange={(basis) =>
            onQuestion({ ...question, basis: basis === 'wall-clock' ? basis : 'working-time' })
          }
        >
          <SingleSelectOption value="working-time">{say('try.working-time')}</SingleSelectOption>
          <SingleSelectOption value="wall-clock">{say('try.wall-clock')}</SingleSelectOption>
        </SingleSelect>
      </Field.Root>
    </>
  );
}

interface AnswerProps {
  readonly answer: TryOutAnswer | TryOutRefusal;
  readonly timezone: string;
}

function Answer({ answer, timezone }: AnswerProps) {
  const say = useWords();
  const language = useLanguage();
  if ('refusal' in answer) {
    return <Typography textColor="danger700">{refusalWords(say, answer.refusal)}</Typography>;
  }
  const { dueAt, countedFrom, perDate } = answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <FactList
        facts={[
          { label: say('try.counted-from'), value: zonedWords(countedFrom, timezone, language) },
          {
            label: say('try.due'),
            value: <strong>{zonedWords(dueAt, timezone, language)}</strong>,
          },
        ]}
      />
      <PlainTable
        label={say('try.per-date')}
        heads={[say('try.date-head'), say('try.hours-head')]}
        rows={perDate.map(({ date, seconds }) => ({
          key: date,
          cells: [dayWords(date, language), hoursWords(seconds, language)],
        }))}
      />
    </Flex>
  );
}
