import { styled } from 'styled-components';

/** The story and the facts beside it; under one another where the screen is narrow. */
export const ComplaintColumns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 1.6rem;
  align-items: start;

  > div {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.6rem;
  }

  ${({ theme }) => theme.breakpoints.large} {
    grid-template-columns: minmax(0, 1fr) 34rem;
  }
`;
