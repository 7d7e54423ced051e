import type { ReactNode } from 'react';
import { css, styled } from 'styled-components';

interface PlainTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  /** On a narrow screen each row stands as a block, its heads above its cells: for cells of many words. */
  readonly stacks?: boolean;
}

/** A table that scrolls sideways by itself, or stacks, where the screen is narrow. */
export function PlainTable({ label, heads, rows, stacks = false }: PlainTableProps) {
  return (
    <Scroll role="group" aria-label={label} tabIndex={0} $stacks={stacks}>
      <table role="table">
        <thead>
          <tr role="row">
            {heads.map((head) => (
              <th key={head} scope="col" role="columnheader">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key} role="row">
              {cells.map((cell, index) => (
                <td key={heads[index]} role="cell" data-head={heads[index]}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** A table whose display is changed is none to a screen reader: its parts say what they are. */
const STACKED = css`
  @media (max-width: 640px) {
    thead {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table,
    tbody,
    tr,
    td {
      display: block;
    }
    tr {
      padding-block: 1.2rem;
      border-top: 1px solid ${({ theme }) => theme.colors.neutral200};
    }
    td {
      padding: 0.4rem 0;
      border-top: 0;
    }
    td::before {
      content: attr(data-head);
      display: block;
      color: ${({ theme }) => theme.colors.neutral600};
      font-size: 1.2rem;
      font-weight: 600;
    }
  }
`;

const Scroll = styled.div<{ $stacks: boolean }>`
  position: relative;
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
    padding: 0.8rem 1.6rem 0.8rem 0;
    text-align: start;
    vertical-align: top;
  }
  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    white-space: nowrap;
  }
  td {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  ${({ $stacks }) => $stacks && STACKED}
`;
