import { TextButton, Typography } from '@strapi/design-system';
import { useLanguage } from '../../../../../admin/kit/language';
import { PlainTable } from '../../../../../admin/kit/PlainTable';
import { dayWords } from '../../../../../admin/kit/time-words';
import type { CalendarDraft } from '../../calendars/use-calendar-draft';
import { hoursWordsOf } from '../../calendars/week-hours';
import { useWords } from '../../words';

interface ExceptionListProps {
  readonly draft: CalendarDraft;
  readonly year: number;
  readonly onChoose: (date: string) => void;
}

/** The dates of a year that differ, as a table to read and to search. */
export function ExceptionList({ draft, year, onChoose }: ExceptionListProps) {
  const say = useWords();
  const language = useLanguage();
  const listed = draft.calendar.exceptions.filter(({ date }) => date.startsWith(String(year)));
  if (listed.length === 0) {
    return <Typography>{say('year.none', { year: String(year) })}</Typography>;
  }
  return (
    <PlainTable
      label={say('year.list', { year: String(year) })}
      heads={[say('year.date'), say('year.hours'), say('year.note')]}
      rows={listed.map(({ date, note, intervals }) => ({
        key: date,
        cells: [
          <TextButton key="date" onClick={() => onChoose(date)}>
            {dayWords(date, language)}
          </TextButton>,
          hoursWordsOf(intervals) || say('kind.closed'),
          note,
        ],
      }))}
    />
  );
}
