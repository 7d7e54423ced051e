import { styled } from 'styled-components';
import { useLanguage } from '../../../../../admin/kit/language';
import { dayWords } from '../../../../../admin/kit/time-words';
import { DAYS_OF_WEEK } from '../../../../../kernel/zone/local-time';
import type { DateCell, MonthView } from '../../calendars/year-view';
import { useWords } from '../../words';

interface MonthGridProps {
  readonly view: MonthView;
  /** The one date of the year that the tabulator key stops at. */
  readonly reached: string;
  readonly onChoose: (date: string) => void;
}

/** One month; what a date is, is told by colour, by a sign and in the name of its button. */
export function MonthGrid({ view, reached, onChoose }: MonthGridProps) {
  const say = useWords();
  const language = useLanguage();
  const name = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  return (
    <table>
      <caption>{name.format(new Date(`${view.month}-01T00:00:00Z`))}</caption>
      <thead>
        <tr>
          {DAYS_OF_WEEK.map((day) => (
            <th key={day} scope="col" abbr={say(`day.${day}`)}>
              {say(`day.${day}`)
                .slice(language === 'en' ? 0 : 2)
                .slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((cell, day) => (
              <td key={day}>
                {cell && <DateButton cell={cell} reached={reached} onChoose={onChoose} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DateButtonProps {
  readonly cell: DateCell;
  readonly reached: string;
  readonly onChoose: (date: string) => void;
}

function DateButton({ cell, reached, onChoose }: DateButtonProps) {
  const say = useWords();
  const { date, day, kind, note } = cell;
  const words = [dayWords(date, useLanguage()), say(`kind.${kind}`), note].filter(Boolean);
  return (
    <Square
      type="button"
      $kind={kind}
      data-date={date}
      tabIndex={date === reached ? 0 : -1}
      aria-label={words.join(', ')}
      title={note}
      onClick={() => onChoose(date)}
    >
      {day}
      {kind !== 'ordinary' && <sup>{say(`mark.${kind}`)}</sup>}
    </Square>
  );
}

const Square = styled.button<{ $kind: DateCell['kind'] }>`
  position: relative;
  width: 100%;
  min-height: 3.2rem;
  border: 1px solid transparent;
  border-radius: 4px;
  cursor: pointer;
  font-size: 1.3rem;
  color: ${({ theme, $kind }) => theme.colors[TEXT[$kind]]};
  background: ${({ theme, $kind }) => theme.colors[GROUND[$kind]]};
  border-color: ${({ theme, $kind }) => theme.colors[EDGE[$kind]]};

  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
  }
  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
  sup {
    padding-inline-start: 0.1rem;
    font-size: 0.9rem;
    font-weight: 700;
    vertical-align: super;
  }
`;

const TEXT = {
  ordinary: 'neutral800',
  weekend: 'neutral600',
  closed: 'danger700',
  special: 'primary700',
} as const;

const GROUND = {
  ordinary: 'neutral0',
  weekend: 'neutral100',
  closed: 'danger100',
  special: 'primary100',
} as const;

const EDGE = {
  ordinary: 'neutral0',
  weekend: 'neutral100',
  closed: 'danger600',
  special: 'primary600',
} as const;
