import { Button, Typography } from '@strapi/design-system';
import { CheckCircle, Clock, WarningCircle } from '@strapi/icons';
import { styled } from 'styled-components';
import { Chip } from '../../../../../admin/kit/Chip';
import { Moment } from '../../../../../admin/kit/Moment';
import { Panel } from '../../../../../admin/kit/Panel';
import type { ComplaintFile } from '../../../contracts/desk';
import { useDesk } from '../../desk-context';
import { openTo } from '../../file/open-to';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { WordsDialog } from '../file/WordsDialog';
import { PromiseActionDialog } from './PromiseActionDialog';

interface PromisedActionsProps {
  readonly file: ComplaintFile;
  readonly actions: Actions;
  readonly now: number;
}

type PromisedAction = ComplaintFile['complaint']['actions'][number];

/** What was promised to be done, with whom and until when; what is open stands first. */
export function PromisedActions({ file, actions, now }: PromisedActionsProps) {
  const say = useWords();
  const { me } = useDesk().vocabulary;
  const { complaint } = file;
  const open = complaint.actions.filter(({ doneAt }) => doneAt === null);
  const done = complaint.actions.filter(({ doneAt }) => doneAt !== null);
  const mayPromise = me.mayAct && openTo(complaint, me).promiseAction;
  return (
    <Panel
      title={say('actions.title')}
      action={mayPromise && <PromiseActionDialog file={file} actions={actions} />}
    >
      {complaint.actions.length === 0 && <Typography>{say('actions.none')}</Typography>}
      <List>
        {[...open, ...done].map((action) => (
          <li key={action.number}>
            <OneAction action={action} now={now} />
            {me.mayAct && action.doneAt === null && (
              <CompleteDialog action={action} actions={actions} />
            )}
          </li>
        ))}
      </List>
    </Panel>
  );
}

function OneAction({ action, now }: { readonly action: PromisedAction; readonly now: number }) {
  const say = useWords();
  const { names } = useDesk();
  const { number, description, personId, dueAt, doneAt } = action;
  const until = names.moment(dueAt);
  const words =
    personId === null
      ? say('actions.until', { until })
      : say('actions.until-by', { person: names.person(personId), until });
  return (
    <>
      <Chip {...LOOKS[stateOf(action, now)]} words={say(`actions.${stateOf(action, now)}`)} />
      <p>
        {number}. {description}
      </p>
      <small>{words}</small>
      {doneAt !== null && (
        <small>
          {say('actions.done-at')} <Moment at={doneAt} />
        </small>
      )}
    </>
  );
}

const LOOKS = {
  open: { tone: 'primary', icon: Clock },
  late: { tone: 'danger', icon: WarningCircle },
  done: { tone: 'success', icon: CheckCircle },
} as const;

function stateOf({ doneAt, dueAt }: PromisedAction, now: number): keyof typeof LOOKS {
  if (doneAt !== null) return 'done';
  return dueAt <= now ? 'late' : 'open';
}

function CompleteDialog({
  action,
  actions,
}: {
  readonly action: PromisedAction;
  readonly actions: Actions;
}) {
  const say = useWords();
  const { number } = action;
  return (
    <WordsDialog
      trigger={
        <Button variant="tertiary" size="S" aria-label={say('actions.complete-number', { number })}>
          {say('actions.complete')}
        </Button>
      }
      title={say('actions.complete-title', { number })}
      label={say('actions.complete-text')}
      hint={say('actions.complete-hint')}
      confirmWords={say('actions.complete')}
      doneWords={say('actions.completed')}
      actions={actions}
      commandOf={(text) => ({ kind: 'complete-action', number, text })}
    />
  );
}

const List = styled.ol`
  display: grid;
  gap: 1.6rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.43;
  overflow-wrap: anywhere;

  p {
    padding-top: 0.4rem;
    white-space: pre-wrap;
  }
  small {
    display: block;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
  }
  button {
    margin-top: 0.8rem;
  }
`;
