import { Widget } from '@strapi/strapi/admin';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { useRemote } from '../../../../admin/kit/use-remote';
import type { Queue, QueueView } from '../../contracts/desk';
import { useDeskApi } from '../api';
import { writeAddress } from '../queue/address';
import { useWords } from '../words';

const SHOWN: readonly QueueView[] = ['late', 'due-today', 'mine', 'unassigned', 'waiting', 'open'];

/** On the panel's first page: what waits at the desk, each count a door to its view. */
export function DeskWidget() {
  const say = useWords();
  const { counts } = useDeskApi();
  const { remote } = useRemote('counts', counts);
  if (remote.kind === 'loading') return <Widget.Loading>{say('desk.loading')}</Widget.Loading>;
  if (remote.kind === 'failed') return <Widget.Error>{say('desk.failed')}</Widget.Error>;
  return <Counts queue={remote.value} />;
}

function Counts({ queue }: { readonly queue: Queue }) {
  const say = useWords();
  return (
    <Doors>
      {SHOWN.map((view) => {
        const count = queue.counts[view];
        return (
          <li key={view}>
            <Link
              to={{ pathname: '/plugins/complaints', search: writeAddress({ view }).toString() }}
              data-alarming={view === 'late' && count > 0}
            >
              <strong>{count >= queue.countCap ? `${queue.countCap}+` : count}</strong>
              {say(`view.${view}`)}
            </Link>
          </li>
        );
      })}
    </Doors>
  );
}

const Doors = styled.ul`
  display: grid;
  gap: 0.8rem;
  grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));

  a {
    display: grid;
    gap: 0.4rem;
    padding: 1.2rem 1.6rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral200};
    border-radius: 4px;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 1.4rem;
    text-decoration: none;
  }
  a:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
  a:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
  strong {
    font-size: 2.4rem;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    line-height: 1.2;
  }
  a[data-alarming='true'] strong {
    color: ${({ theme }) => theme.colors.danger700};
  }
`;
