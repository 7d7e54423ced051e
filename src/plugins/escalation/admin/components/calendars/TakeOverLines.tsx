import { Checkbox, Flex, Typography } from '@strapi/design-system';
import { Minus, Pencil, Plus } from '@strapi/icons';
import { styled } from 'styled-components';
import { Chip } from '../../../../../admin/kit/Chip';
import { useLanguage } from '../../../../../admin/kit/language';
import { dayWords } from '../../../../../admin/kit/time-words';
import type { CalendarException } from '../../../domain/calendar/calendar';
import {
  changesBetween,
  takeOver,
  type ExceptionChange,
  type IncomingExceptions,
} from '../../../domain/calendar/exceptions/incoming-exceptions';
import { hoursWordsOf } from '../../calendars/week-hours';
import { useWords } from '../../words';

interface TakeOverLinesProps {
  readonly current: readonly CalendarException[];
  readonly incoming: IncomingExceptions;
  readonly isReplacing: boolean;
  readonly onReplacing: (isReplacing: boolean) => void;
}

const LOOKS = {
  added: { tone: 'success', icon: Plus },
  changed: { tone: 'primary', icon: Pencil },
  removed: { tone: 'danger', icon: Minus },
} as const;

/** What taking over would do to the calendar, date by date. */
export function TakeOverLines(props: TakeOverLinesProps) {
  const say = useWords();
  const { current, incoming, isReplacing, onReplacing } = props;
  const changes = changesBetween(current, takeOver(current, incoming, isReplacing));
  const count = (kind: ExceptionChange['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  const counts = { added: count('added'), changed: count('changed'), removed: count('removed') };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Checkbox checked={isReplacing} onCheckedChange={(checked) => onReplacing(checked === true)}>
        {say('take.replace')}
      </Checkbox>
      <Typography fontWeight="semiBold" role="status">
        {changes.length === 0 ? say('take.nothing') : say('take.count', counts)}
      </Typography>
      {changes.length > 0 && (
        <Lines tabIndex={0} role="group" aria-label={say('take.lines')}>
          <ul>
            {changes.map((change) => (
              <Line key={change.date} change={change} />
            ))}
          </ul>
        </Lines>
      )}
    </Flex>
  );
}

function Line({ change }: { readonly change: ExceptionChange }) {
  const say = useWords();
  const language = useLanguage();
  const { tone, icon } = LOOKS[change.kind];
  const { note, intervals } = change.kind === 'removed' ? change.before : change.after;
  return (
    <li>
      <Chip tone={tone} icon={icon} words={say(`take.${change.kind}`)} />
      <strong>{dayWords(change.date, language)}</strong>
      <span>{hoursWordsOf(intervals) || say('kind.closed')}</span>
      <span>{note}</span>
    </li>
  );
}

const Lines = styled.div`
  max-height: 28rem;
  overflow-y: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4rem 1.2rem;
    align-items: center;
    padding: 0.8rem 1.2rem;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;
