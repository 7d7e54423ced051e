import { Typography } from '@strapi/design-system';
import {
  ArrowRight,
  Bell,
  CheckCircle,
  Clock,
  ClockCounterClockwise,
  File,
  List,
  Lock,
  PaperPlane,
  Play,
  Star,
  Stop,
  User,
} from '@strapi/icons';
import { styled, type DefaultTheme } from 'styled-components';
import { useLanguage } from '../../../../../admin/kit/language';
import { Moment } from '../../../../../admin/kit/Moment';
import type { ComplaintFile, TimelineEntry as Entry } from '../../../contracts/desk';
import type { EventKind } from '../../../domain/complaint/event';
import { useDesk } from '../../desk-context';
import { actorWords } from '../../file/changed-by';
import { describeEvent } from '../../file/describe-event';
import { escalationWords } from '../../file/escalation-words';
import { isOnlyWords, lookOf, type MessageLook } from '../../file/messages';
import { useWords } from '../../words';
import { AttachmentList } from '../attachments/AttachmentList';
import { notePaper } from './note-paper';

interface EntryProps {
  readonly entry: Entry;
  readonly file: ComplaintFile;
}

/** One event: a message as a letter under its kind, everything else as a line. */
export function TimelineEntry({ entry, file }: EntryProps) {
  const look = lookOf(entry.event);
  return look ? <Message entry={entry} file={file} look={look} /> : <Line entry={entry} />;
}

const MESSAGE_ICONS = { resident: User, reply: PaperPlane, note: Lock, resolved: CheckCircle };

function Message({ entry, file, look }: EntryProps & { readonly look: MessageLook }) {
  const say = useWords();
  const { names } = useDesk();
  const Icon = MESSAGE_ICONS[look];
  const { sentence, detail } = describeEvent(entry.event, names, say);
  return (
    <Letter $look={look}>
      <header>
        <Icon aria-hidden width="1.6rem" height="1.6rem" />
        <strong>{say(`timeline.says-${look}`)}</strong>
        <Byline entry={entry} />
      </header>
      {!isOnlyWords(entry.event) && <Typography fontWeight="semiBold">{sentence}</Typography>}
      <p>{detail}</p>
      <AttachmentList
        reference={file.complaint.reference}
        attachments={file.attachments}
        sequence={entry.sequence}
      />
    </Letter>
  );
}

function Line({ entry }: { readonly entry: Entry }) {
  const say = useWords();
  const { names } = useDesk();
  const { sentence, detail } = describeEvent(entry.event, names, say);
  const reason = escalationWords(entry.event, say, useLanguage());
  const Icon = LINE_ICONS[entry.event.kind] ?? ArrowRight;
  return (
    <Happened $isAlarming={entry.event.kind === 'escalated'}>
      <Icon aria-hidden width="1.6rem" height="1.6rem" />
      <div>
        <strong title={ruleOf(entry)}>{sentence}</strong>
        {detail && <p>{detail}</p>}
        {reason && <p>{reason}</p>}
        <Byline entry={entry} />
      </div>
    </Happened>
  );
}

/** By which rule it came about, for those who want to look it up. */
function ruleOf({ actor, event }: Entry): string | undefined {
  if (event.kind !== 'escalated') return undefined;
  return actor.kind === 'rule' ? `${actor.name} (${event.ruleKey})` : event.ruleKey;
}

function Byline({ entry }: { readonly entry: Entry }) {
  const say = useWords();
  return (
    <Small>
      {actorWords(entry.actor, say)} · <Moment at={entry.at} />
    </Small>
  );
}

const LINE_ICONS: Partial<Record<EventKind, typeof Bell>> = {
  submitted: File,
  'waiting-began': Stop,
  'waiting-ended': Play,
  'promise-extended': Clock,
  'action-promised': List,
  'action-done': CheckCircle,
  assigned: User,
  closed: CheckCircle,
  reopened: ClockCounterClockwise,
  escalated: Bell,
  surveyed: Star,
};

const Small = styled.span`
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
`;

function paper(theme: DefaultTheme, look: MessageLook): string {
  const { colors } = theme;
  switch (look) {
    case 'note':
      return notePaper(theme);
    case 'reply':
      return `border-inline-start: 4px solid ${colors.primary600}; margin-inline-start: 3.2rem; background: ${colors.primary100};`;
    case 'resolved':
      return `border-inline-start: 4px solid ${colors.success600}; margin-inline-start: 3.2rem; background: ${colors.success100};`;
    default:
      return `border-inline-start: 4px solid ${colors.neutral500}; margin-inline-end: 3.2rem; background: ${colors.neutral100};`;
  }
}

const Letter = styled.li<{ $look: MessageLook }>`
  padding: 1.2rem 1.6rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  ${({ theme, $look }) => paper(theme, $look)}

  header {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.4rem 0.8rem;
    padding-bottom: 0.8rem;
  }
  header svg path {
    fill: currentColor;
  }
  p {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;

const Happened = styled.li<{ $isAlarming: boolean }>`
  display: flex;
  gap: 1.2rem;
  padding: 0.4rem 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.43;

  > svg {
    flex: none;
    margin-top: 0.2rem;
  }
  > svg path {
    fill: ${({ theme, $isAlarming }) =>
      $isAlarming ? theme.colors.danger600 : theme.colors.neutral600};
  }
  strong {
    display: block;
    font-weight: ${({ $isAlarming }) => ($isAlarming ? 600 : 500)};
  }
  p {
    overflow-wrap: anywhere;
    white-space: pre-wrap;
  }
`;
