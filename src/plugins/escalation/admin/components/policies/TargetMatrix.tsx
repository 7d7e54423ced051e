import { Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Panel } from '../../../../../admin/kit/Panel';
import { TARGET_METRICS } from '../../../domain/clock/clock';
import { COLUMNS } from '../../policies/matrix';
import type { PolicyPartProps } from '../../policies/part-props';
import { useWords } from '../../words';
import { TargetRow } from './TargetRow';

/** Metrics by priorities: how much time, and how it is counted. */
export function TargetMatrix(props: PolicyPartProps) {
  const say = useWords();
  return (
    <Panel title={say('matrix.title')}>
      <Typography textColor="neutral700">{say('matrix.hint')}</Typography>
      <Matrix>
        <thead>
          <tr>
            <th scope="col">{say('matrix.metric')}</th>
            {COLUMNS.map((priority) => (
              <th key={priority} scope="col">
                {say(`priority.${priority}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {TARGET_METRICS.map((metric) => (
            <TargetRow key={metric} metric={metric} {...props} />
          ))}
        </tbody>
      </Matrix>
    </Panel>
  );
}

const Matrix = styled.table`
  position: relative;
  width: 100%;
  margin-top: 1.2rem;
  border-collapse: collapse;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.43;

  th,
  td {
    padding: 1rem 1.2rem 1rem 0;
    text-align: start;
    vertical-align: top;
  }
  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
  }
  tbody tr {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
  tbody th {
    width: 24%;
    font-weight: 600;
  }
  @media (max-width: 900px) {
    thead {
      position: absolute;
      width: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    tr,
    th,
    td,
    tbody th {
      display: block;
      width: auto;
    }
    td {
      padding-block: 0.4rem;
    }
  }
`;
