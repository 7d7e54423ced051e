import type { ReactNode } from 'react';
import { styled } from 'styled-components';

interface PlainTableProps {
  readonly label: string;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
}

/** A table that scrolls sideways by itself where the screen is narrow. */
export function PlainTable({ label, heads, rows }: PlainTableProps) {
  return (
    <Scroll role="group" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, index) => (
                <td key={heads[index]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
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
`;
