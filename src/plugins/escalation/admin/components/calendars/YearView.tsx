import { useRef, useState, type KeyboardEvent } from 'react';
import { Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight, Plus } from '@strapi/icons';
import { styled } from 'styled-components';
import { Panel } from '../../../../../admin/kit/Panel';
import type { CalendarDraft } from '../../calendars/use-calendar-draft';
import { dateAfterKey, yearView } from '../../calendars/year-view';
import { useWords } from '../../words';
import { ExceptionDialog } from './ExceptionDialog';
import { ExceptionList } from './ExceptionList';
import { MonthGrid } from './MonthGrid';

interface YearViewProps {
  readonly draft: CalendarDraft;
  readonly today: string;
}

/** A year of the calendar; each date opens what is different on it. */
export function YearView({ draft, today }: YearViewProps) {
  const say = useWords();
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [chosen, setChosen] = useState<string | null>(null);
  const months = yearView(draft.calendar, year);
  const begin = today.startsWith(String(year)) ? today : `${year}-01-01`;
  return (
    <Panel
      title={say('year.title', { year: String(year) })}
      action={
        <Flex gap={2} wrap="wrap">
          <IconButton label={say('year.before')} onClick={() => setYear(year - 1)}>
            <ChevronLeft />
          </IconButton>
          <IconButton label={say('year.after')} onClick={() => setYear(year + 1)}>
            <ChevronRight />
          </IconButton>
          <Button variant="tertiary" startIcon={<Plus />} onClick={() => setChosen(begin)}>
            {say('exception.add')}
          </Button>
        </Flex>
      }
    >
      <Legend />
      <Months key={year} months={months} begin={begin} onChoose={setChosen} />
      <ExceptionList draft={draft} year={year} onChoose={setChosen} />
      {chosen && <ExceptionDialog draft={draft} date={chosen} onClose={() => setChosen(null)} />}
    </Panel>
  );
}

interface MonthsProps {
  readonly months: ReturnType<typeof yearView>;
  readonly begin: string;
  readonly onChoose: (date: string) => void;
}

/** The tabulator key comes here once; arrow keys move between the dates. */
function Months({ months, begin, onChoose }: MonthsProps) {
  const [reached, setReached] = useState(begin);
  const grid = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent) {
    const next = dateAfterKey(event.key, reached);
    if (!next) return;
    event.preventDefault();
    setReached(next);
    grid.current?.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus();
  }

  function choose(date: string) {
    setReached(date);
    onChoose(date);
  }

  return (
    <Grid ref={grid} onKeyDown={move}>
      {months.map((view) => (
        <MonthGrid key={view.month} view={view} reached={reached} onChoose={choose} />
      ))}
    </Grid>
  );
}

function Legend() {
  const say = useWords();
  const marks = (['weekend', 'closed', 'special'] as const).map(
    (kind) => `${say(`mark.${kind}`)} = ${say(`kind.${kind}`)}`,
  );
  return (
    <Typography textColor="neutral600">
      {say('year.hint')} {marks.join(', ')}
    </Typography>
  );
}

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(24rem, 1fr));
  gap: 2.4rem;
  padding-block: 1.6rem;

  table {
    width: 100%;
    align-self: start;
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 1px;
    color: ${({ theme }) => theme.colors.neutral800};
  }
  caption {
    padding-bottom: 0.6rem;
    font-size: 1.4rem;
    font-weight: 600;
    text-align: start;
  }
  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.1rem;
    font-weight: 600;
    text-align: center;
  }
`;
