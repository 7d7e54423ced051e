import { useState } from 'react';
import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { useLanguage } from '../../../../../admin/kit/language';
import { FactList } from '../../../../../admin/kit/FactList';
import { PlainTable } from '../../../../../admin/kit/PlainTable';
import { dayWords, hoursWords, zonedWords } from '../../../../../admin/kit/time-words';
import type { TryOutAnswer, TryOutRefusal, TryOutRequest } from '../../../contracts/calendars';
import type { Calendar } from '../../../domain/calendar/calendar';
import { refusalWords } from '../../calendars/refusal-words';
import { useCalendarApi } from '../../calendars/use-calendar-api';
import { usePreview } from '../../editing/use-preview';
import { useWords } from '../../words';
import { Choice } from '../editing/Choice';
import { TryOutPanel } from '../editing/TryOutPanel';

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
    <TryOutPanel
      hint={say('try.hint')}
      askWords={say('try.ask')}
      received={question.received}
      onReceived={(received) => setQuestion({ ...question, received })}
      fields={<TimeFields question={question} onQuestion={setQuestion} />}
      preview={preview}
      question={() => api.tryOut(asked)}
      show={(answer) => <Answer answer={answer} timezone={calendar.timezone} />}
    />
  );
}

interface TimeFieldsProps {
  readonly question: Question;
  readonly onQuestion: (question: Question) => void;
}

function TimeFields({ question, onQuestion }: TimeFieldsProps) {
  const say = useWords();
  return (
    <>
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
      <Choice
        name="basis"
        label={say('try.basis')}
        value={question.basis}
        options={(['working-time', 'wall-clock'] as const).map((basis) => ({
          value: basis,
          words: say(`try.${basis}`),
        }))}
        onValue={(basis) => onQuestion({ ...question, basis })}
      />
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
