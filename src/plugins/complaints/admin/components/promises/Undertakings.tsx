import { Button, Flex } from '@strapi/design-system';
import { Moment } from '../../../../../admin/kit/Moment';
import { Panel } from '../../../../../admin/kit/Panel';
import type { ComplaintFile } from '../../../contracts/desk';
import { useDesk } from '../../desk-context';
import { openTo } from '../../file/open-to';
import type { Actions } from '../../file/use-actions';
import { isSolved } from '../../file/who-may';
import { useWords } from '../../words';
import { WordsDialog } from '../file/WordsDialog';
import { PromisePart } from './PromisePart';
import { ResponsibilityDialog } from './ResponsibilityDialog';
import { WaitDialog } from './WaitDialog';

interface UndertakingsProps {
  readonly file: ComplaintFile;
  readonly actions: Actions;
}

/** What somebody stands for by name, and what the complaint waits for. */
export function Undertakings({ file, actions }: UndertakingsProps) {
  const say = useWords();
  return (
    <Panel title={say('promises.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Receipt file={file} actions={actions} />
        <Responsible file={file} actions={actions} />
        {!isSolved(file.complaint) && <Waiting file={file} actions={actions} />}
      </Flex>
    </Panel>
  );
}

function useOpenTo({ complaint }: ComplaintFile) {
  const { me } = useDesk().vocabulary;
  const open = openTo(complaint, me);
  return (step: keyof typeof open) => me.mayAct && open[step];
}

function Receipt({ file, actions }: UndertakingsProps) {
  const say = useWords();
  const isOpenTo = useOpenTo(file);
  const { acknowledgedAt } = file.complaint;
  return (
    <PromisePart
      label={say('acknowledge.label')}
      value={acknowledgedAt === null ? say('acknowledge.not-yet') : <Moment at={acknowledgedAt} />}
    >
      {isOpenTo('acknowledge') && (
        <WordsDialog
          trigger={
            <Button variant="tertiary" size="S">
              {say('acknowledge.button')}
            </Button>
          }
          title={say('acknowledge.title')}
          label={say('acknowledge.statement')}
          hint={say('acknowledge.hint')}
          confirmWords={say('acknowledge.confirm')}
          doneWords={say('acknowledge.done')}
          actions={actions}
          commandOf={(statement) => ({ kind: 'acknowledge', statement })}
        />
      )}
    </PromisePart>
  );
}

function Responsible({ file, actions }: UndertakingsProps) {
  const say = useWords();
  const { names } = useDesk();
  const isOpenTo = useOpenTo(file);
  const { responsibleId, responsibleUntil } = file.complaint;
  const person = responsibleId === null ? null : names.person(responsibleId);
  const until = responsibleUntil === null ? '' : names.moment(responsibleUntil);
  return (
    <PromisePart
      label={say('responsibility.label')}
      value={person ? say('responsibility.until', { person, until }) : say('responsibility.nobody')}
    >
      {isOpenTo('takeResponsibility') && <ResponsibilityDialog actions={actions} />}
    </PromisePart>
  );
}

function Waiting({ file, actions }: UndertakingsProps) {
  const say = useWords();
  const isOpenTo = useOpenTo(file);
  const { waitReason, waitingSince } = file.complaint;
  const isWaiting = waitReason !== null && waitingSince !== null;
  const reason = isWaiting ? say(`wait.${waitReason}`) : '';
  return (
    <PromisePart
      label={say('wait.label')}
      value={
        isWaiting ? (
          <>
            {reason} · <Moment at={waitingSince} />
          </>
        ) : (
          say('wait.nothing')
        )
      }
    >
      {isOpenTo('wait') && <WaitDialog actions={actions} />}
      {isOpenTo('stopWaiting') && (
        <Button
          variant="tertiary"
          size="S"
          disabled={actions.isBusy}
          onClick={() => void actions.press({ kind: 'stop-waiting' })}
        >
          {say('wait.stop')}
        </Button>
      )}
    </PromisePart>
  );
}
