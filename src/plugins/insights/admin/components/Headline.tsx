import { Typography } from '@strapi/design-system';
import { WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { useLanguage } from '../../../../admin/kit/language';
import type { Figures } from '../../contracts/overview';
import { headlineOf } from '../headline';
import { useWords } from '../words';

/** The figures to begin the day with, each with what it means. */
export function Headline({ total }: { readonly total: Figures }) {
  const figures = headlineOf(total, useWords(), useLanguage());
  return (
    <Grid>
      {figures.map(({ name, value, meaning, isAlarming }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Typography tag="p" variant="alpha" textColor={isAlarming ? 'danger700' : 'neutral900'}>
              {isAlarming && <WarningCircle aria-hidden width="2.4rem" height="2.4rem" />} {value}
            </Typography>
            <small>{meaning}</small>
          </dd>
        </div>
      ))}
    </Grid>
  );
}

const Grid = styled.dl`
  display: grid;
  gap: 1.2rem;
  grid-template-columns: repeat(2, minmax(0, 1fr));

  ${({ theme }) => theme.breakpoints.medium} {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  > div {
    padding: 1.6rem;
    border-radius: 4px;
    background: ${({ theme }) => theme.colors.neutral0};
    box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  }
  dt {
    color: ${({ theme }) => theme.colors.neutral700};
    font-size: 1.4rem;
    font-weight: 600;
  }
  dd p {
    padding: 0.4rem 0;
    font-variant-numeric: tabular-nums;
  }
  svg path {
    fill: currentColor;
  }
  small {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    line-height: 1.4;
  }
`;
