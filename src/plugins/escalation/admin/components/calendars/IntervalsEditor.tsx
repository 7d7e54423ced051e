import { Flex, IconButton, TextInput, Typography } from '@strapi/design-system';
import { Plus, Trash } from '@strapi/icons';
import { styled } from 'styled-components';
import type { OpeningInterval } from '../../../domain/calendar/calendar';
import { nextInterval } from '../../calendars/week-hours';
import { useWords } from '../../words';

interface IntervalsEditorProps {
  /** The weekday or date in words; every field is named after it. */
  readonly day: string;
  readonly hours: readonly OpeningInterval[];
  readonly onHours: (hours: readonly OpeningInterval[]) => void;
}

/** The hours of one day: as many intervals as it needs, written `09:00`; 24:00 is an end. */
export function IntervalsEditor({ day, hours, onHours }: IntervalsEditorProps) {
  const say = useWords();
  const put = (index: number, change: Partial<OpeningInterval>) =>
    onHours(hours.map((interval, at) => (at === index ? { ...interval, ...change } : interval)));
  return (
    <Flex gap={3} wrap="wrap" alignItems="center">
      {hours.length === 0 && <Typography textColor="neutral600">{say('week.closed')}</Typography>}
      {hours.map(({ opens, closes }, index) => (
        <Interval key={index}>
          <TimeInput
            label={say('week.opens', { day, number: index + 1 })}
            value={opens}
            onValue={(value) => put(index, { opens: value })}
          />
          <span aria-hidden>–</span>
          <TimeInput
            label={say('week.closes', { day, number: index + 1 })}
            value={closes}
            onValue={(value) => put(index, { closes: value })}
          />
          <IconButton
            label={say('week.remove', { day, number: index + 1 })}
            variant="ghost"
            onClick={() => onHours(hours.filter((_, at) => at !== index))}
          >
            <Trash />
          </IconButton>
        </Interval>
      ))}
      <IconButton
        label={say('week.add', { day })}
        variant="tertiary"
        onClick={() => onHours([...hours, nextInterval(hours)])}
      >
        <Plus />
      </IconButton>
    </Flex>
  );
}

interface TimeInputProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** Not the browser's time field, which knows no 24:00. */
function TimeInput({ label, value, onValue }: TimeInputProps) {
  return (
    <Short>
      <TextInput
        aria-label={label}
        value={value}
        maxLength={5}
        placeholder="09:00"
        onChange={(event) => onValue(event.target.value)}
      />
    </Short>
  );
}

const Interval = styled.div`
  display: flex;
  align-items: center;
  gap: 0.4rem;
`;

const Short = styled.div`
  width: 8.4rem;
`;
