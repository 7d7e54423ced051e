import { useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useTranslated } from '../../../../admin/kit/language';
import { Panel } from '../../../../admin/kit/Panel';
import {
  COLUMNS,
  sortGroups,
  sortingAfterClick,
  type Column,
  type Group,
  type Sorting,
} from '../sort-groups';
import { useWords } from '../words';
import { GroupCells } from './GroupCells';

interface GroupTableProps {
  readonly by: 'department' | 'category' | 'place';
  readonly groups: readonly Group[];
}

const SHOWN_AT_FIRST = 8;

/** The same figures group by group, sorted by the column that was asked for. */
export function GroupTable({ by, groups }: GroupTableProps) {
  const say = useWords();
  const inWords = useTranslated();
  const [sorting, setSorting] = useState<Sorting>({ column: 'received', isDescending: true });
  const [isWhole, setIsWhole] = useState(false);
  const sorted = sortGroups(groups, sorting);
  const shown = isWhole ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  const most = Math.max(1, ...groups.map(({ received }) => received));
  return (
    <Panel title={say(`group.${by}`)}>
      {groups.length === 0 && <Typography>{say('group.empty')}</Typography>}
      {groups.length > 0 && (
        <Scroll role="group" aria-label={say(`group.${by}`)} tabIndex={0}>
          <table>
            <Heads
              by={by}
              sorting={sorting}
              onSort={(column) => setSorting(sortingAfterClick(sorting, column))}
            />
            <tbody>
              {shown.map((group) => (
                <tr key={group.key}>
                  <th scope="row">{inWords(group.name)}</th>
                  <GroupCells group={group} most={most} />
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {groups.length > SHOWN_AT_FIRST && (
        <Button variant="ghost" onClick={() => setIsWhole(!isWhole)}>
          {isWhole ? say('group.fewer') : say('group.all', { count: groups.length })}
        </Button>
      )}
    </Panel>
  );
}

interface HeadsProps {
  readonly by: GroupTableProps['by'];
  readonly sorting: Sorting;
  readonly onSort: (column: Column) => void;
}

function Heads({ by, sorting, onSort }: HeadsProps) {
  const say = useWords();
  const order = sorting.isDescending ? 'descending' : 'ascending';
  const sign = sorting.isDescending ? '↓' : '↑';
  return (
    <thead>
      <tr>
        <th scope="col">{say(`group.name.${by}`)}</th>
        {COLUMNS.map((column) => (
          <th key={column} scope="col" aria-sort={column === sorting.column ? order : undefined}>
            <button type="button" onClick={() => onSort(column)}>
              {say(`group.${column}`)}
              <span aria-hidden>{column === sorting.column ? ` ${sign}` : ''}</span>
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

const Scroll = styled.div`
  overflow-x: auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  table {
    width: 100%;
    border-collapse: collapse;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.4rem;
    line-height: 1.43;
  }
  th,
  td {
    padding: 0.8rem 1.2rem 0.8rem 0;
    text-align: start;
    vertical-align: top;
  }
  thead th,
  thead button {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    text-align: start;
  }
  thead button {
    cursor: pointer;
  }
  thead button:hover {
    color: ${({ theme }) => theme.colors.primary700};
  }
  thead button:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
  }
  tbody th {
    min-width: 14rem;
    font-weight: 500;
  }
  tbody tr > * {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  td {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
`;
