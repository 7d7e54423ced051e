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

interface QueueTableProps {
  readonly rows: readonly QueueRow[];
  readonly now: number;
}

export function QueueTable({ rows, now }: QueueTableProps) {
  const say = useWords();
  return (
    <Table aria-label={say('queue.label')}>
      <thead>
        <tr>
          <th scope="col">{say('queue.promise')}</th>
          <th scope="col">{say('queue.complaint')}</th>
          <th scope="col">{say('queue.owner')}</th>
          <th scope="col">{say('queue.stage')}</th>
          <th scope="col">{say('queue.received')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.reference} row={row} now={now} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ row, now }: { readonly row: QueueRow; readonly now: number }) {
  const say = useWords();
  const { names } = useDesk();
  const { search } = useLocation();
  return (
    <tr>
      <td>
        <PromiseChip state={promiseState(row, now)} />
      </td>
      <td>
        <Link data-row to={row.reference} state={{ queue: search }}>
          {row.summary}
        </Link>
        <Small>
          <Reference>{row.reference}</Reference>
          <PriorityMark priority={row.priority} />
          <span>{whereWords(row, names)}</span>
        </Small>
      </td>
      <td>
        {row.assigneeId === null ? say('queue.nobody') : names.person(row.assigneeId)}
        <Small>{names.department(row.departmentKey)}</Small>
      </td>
      <td>{names.stage(row.stageKey)}</td>
      <td>
        <Moment at={row.receivedAt} />
      </td>
    </tr>
  );
}

const Table = styled.table`
  width: 100%;
  border-collapse: collapse;
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.43;

  th {
    padding: 1.2rem 1.6rem;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    text-align: start;
    white-space: nowrap;
  }
  td {
    padding: 1.2rem 1.6rem;
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
    vertical-align: top;
  }
  td:nth-child(2) {
    width: 44%;
    overflow-wrap: anywhere;
  }
  td:nth-child(5) {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
  tbody tr {
    position: relative;
  }
  tbody tr:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }
  tbody tr:focus-within {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  a {
    color: ${({ theme }) => theme.colors.neutral900};
    font-weight: 600;
    outline: none;
    text-decoration: none;
  }
  a:hover {
    text-decoration: underline;
  }
  a::after {
    position: absolute;
    inset: 0;
    content: '';
  }
`;

const Small = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  gap: 0.2rem 0.8rem;
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
`;

const Reference = styled.span`
  font-variant-numeric: tabular-nums;
  white-space: nowrap;
`;
