import { Link, useLocation } from 'react-router-dom';
import { styled } from 'styled-components';
import { Moment } from '../../../../../admin/kit/Moment';
import type { QueueRow } from '../../../contracts/desk';
import { useDesk } from '../../desk-context';
import { promiseState } from '../../queue/promise-state';
import { useWords } from '../../words';
import { PriorityMark } from '../PriorityMark';
import { PromiseChip } from '../PromiseChip';
import { whereWords } from '../../queue/where-words';

interface QueueCardsProps {
  readonly rows: readonly QueueRow[];
  readonly now: number;
}

/** The queue on a phone. */
export function QueueCards({ rows, now }: QueueCardsProps) {
  const say = useWords();
  return (
    <Cards aria-label={say('queue.label')}>
      {rows.map((row) => (
        <Card key={row.reference} row={row} now={now} />
      ))}
    </Cards>
  );
}

function Card({ row, now }: { readonly row: QueueRow; readonly now: number }) {
  const say = useWords();
  const { names } = useDesk();
  const { search } = useLocation();
  const person = row.assigneeId === null ? say('queue.nobody') : names.person(row.assigneeId);
  return (
    <li>
      <Chips>
        <PromiseChip state={promiseState(row, now)} />
        <PriorityMark priority={row.priority} />
      </Chips>
      <Link data-row to={row.reference} state={{ queue: search }}>
        {row.summary}
      </Link>
      <p>{whereWords(row, names)}</p>
      <p>
        {names.stage(row.stageKey)} · {names.department(row.departmentKey)} · {person}
      </p>
      <p>
        {row.reference} · <Moment at={row.receivedAt} />
      </p>
    </li>
  );
}

const Chips = styled.div`
  display: flex;
  flex-wrap: wrap;
  gap: 0.8rem;
  padding-bottom: 0.8rem;
`;

const Cards = styled.ol`
  display: grid;
  gap: 1.2rem;

  li {
    position: relative;
    padding: 1.6rem;
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
    box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  }
  li:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  a {
    color: ${({ theme }) => theme.colors.neutral900};
    font-size: 1.6rem;
    font-weight: 600;
    line-height: 1.4;
    outline: none;
    text-decoration: none;
  }
  a::after {
    position: absolute;
    inset: 0;
    content: '';
  }
  p {
    padding-top: 0.4rem;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.3rem;
    line-height: 1.43;
  }
`;
