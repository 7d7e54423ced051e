import { Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { Chip } from '../../../../../admin/kit/Chip';
import { Details } from '../../../../../admin/kit/Details';
import { Moment } from '../../../../../admin/kit/Moment';
import { Panel } from '../../../../../admin/kit/Panel';
import type { ComplaintFile } from '../../../contracts/desk';
import { useWords } from '../../words';

type Notice = ComplaintFile['notices'][number];

const LOOKS = {
  queued: { tone: 'neutral', icon: Clock },
  sent: { tone: 'success', icon: CheckCircle },
  dead: { tone: 'danger', icon: WarningCircle },
} as const;

/** What was written to whom, and whether it arrived. */
export function Notices({ notices }: { readonly notices: readonly Notice[] }) {
  const say = useWords();
  const newestFirst = [...notices].sort((one, other) => other.queuedAt - one.queuedAt);
  const earlier = newestFirst.slice(SHOWN_AT_FIRST);
  return (
    <Panel title={say('notices.title')}>
      {notices.length === 0 && <Typography>{say('notices.none')}</Typography>}
      <NoticeList notices={newestFirst.slice(0, SHOWN_AT_FIRST)} />
      {earlier.length > 0 && (
        <Details words={say('notices.earlier', { count: earlier.length })}>
          <NoticeList notices={earlier} />
        </Details>
      )}
    </Panel>
  );
}

const SHOWN_AT_FIRST = 3;

function NoticeList({ notices }: { readonly notices: readonly Notice[] }) {
  const say = useWords();
  return (
    <List>
      {notices.map((notice, index) => (
        <li key={`${notice.queuedAt}/${index}`}>
          <Chip {...LOOKS[notice.state]} words={say(`notices.${notice.state}`)} />
          <p>{notice.subject}</p>
          <small>
            {notice.recipient} · <Moment at={notice.sentAt ?? notice.queuedAt} />
          </small>
          {notice.state === 'dead' && <small>{notice.lastError}</small>}
        </li>
      ))}
    </List>
  );
}

const List = styled.ul`
  display: grid;
  gap: 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.43;
  overflow-wrap: anywhere;

  p {
    padding-top: 0.4rem;
  }
  small {
    display: block;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
`;
