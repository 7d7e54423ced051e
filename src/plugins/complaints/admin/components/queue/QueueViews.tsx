import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { QUEUE_VIEWS, type Queue } from '../../../contracts/desk';
import { withChange, writeAddress, type QueueAddress } from '../../queue/address';
import { useWords } from '../../words';

interface QueueViewsProps {
  readonly address: QueueAddress;
  readonly counts: Queue['counts'] | undefined;
  readonly countCap: number;
}

/** The views as links with counts: each has an address of its own. */
export function QueueViews({ address, counts, countCap }: QueueViewsProps) {
  const say = useWords();
  return (
    <Views aria-label={say('view.label')}>
      {QUEUE_VIEWS.map((view) => {
        const count = counts?.[view];
        const isMore = count !== undefined && count >= countCap;
        return (
          <Link
            key={view}
            to={{ search: writeAddress(withChange(address, { view })).toString() }}
            aria-current={view === address.view ? 'page' : undefined}
          >
            {say(`view.${view}`)}
            {count !== undefined && (
              <Count $isAlarming={view === 'late' && count > 0}>
                <span aria-hidden>{isMore ? `${countCap}+` : count}</span>
                <Unseen>{say(isMore ? 'view.count-or-more' : 'view.count', { count })}</Unseen>
              </Count>
            )}
          </Link>
        );
      })}
    </Views>
  );
}

const Views = styled.nav`
  display: flex;
  gap: 0.4rem;
  position: relative; /* holds what only a screen reader hears, which would else widen the page */
  overflow-x: auto;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};

  a {
    display: flex;
    align-items: center;
    gap: 0.8rem;
    padding: 1.2rem 1.2rem 1rem;
    border-bottom: 2px solid transparent;
    border-radius: 4px 4px 0 0;
    color: ${({ theme }) => theme.colors.neutral700};
    font-size: 1.4rem;
    text-decoration: none;
    white-space: nowrap;
  }
  a:hover {
    color: ${({ theme }) => theme.colors.primary700};
  }
  a:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
  a[aria-current] {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary700};
    font-weight: 600;
  }
`;

const Count = styled.span<{ $isAlarming: boolean }>`
  min-width: 2rem;
  padding: 0.1rem 0.6rem;
  border-radius: 1rem;
  background: ${({ theme }) => theme.colors.neutral150};
  color: ${({ theme, $isAlarming }) =>
    $isAlarming ? theme.colors.danger700 : theme.colors.neutral700};
  font-size: 1.2rem;
  font-weight: 600;
  font-variant-numeric: tabular-nums;
  text-align: center;
`;

const Unseen = styled.span`
  position: absolute;
  width: 1px;
  height: 1px;
  overflow: hidden;
  clip-path: inset(50%);
`;
