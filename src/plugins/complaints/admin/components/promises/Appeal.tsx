import { Button, Flex, Typography } from '@strapi/design-system';
import { FactList } from '../../../../../admin/kit/FactList';
import { Moment } from '../../../../../admin/kit/Moment';
import { Panel } from '../../../../../admin/kit/Panel';
import type { ComplaintFile } from '../../../contracts/desk';
import { useDesk } from '../../desk-context';
import { openTo } from '../../file/open-to';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { WordsDialog } from '../file/WordsDialog';
import { DecideAppealDialog } from './DecideAppealDialog';

interface AppealProps {
  readonly file: ComplaintFile;
  readonly actions: Actions;
}

/** The resident does not agree with the outcome: where that stands, and who may decide it. */
export function Appeal({ file, actions }: AppealProps) {
  const say = useWords();
  const { me } = useDesk().vocabulary;
  const { appealState, appealedAt, appealDecidedAt, resolvedById } = file.complaint;
  if (appealState === null || appealedAt === null) return null;
  const open = openTo(file.complaint, me);
  const isOwnWork = appealState !== 'decided' && resolvedById === me.id;
  const decided = { label: say('appeal.decided-at'), value: <Moment at={appealDecidedAt ?? 0} /> };
  return (
    <Panel title={say('appeal.title')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography>{reasonIn(file)}</Typography>
        <FactList
          facts={[
            { label: say('appeal.state'), value: say(`appeal.${appealState}`) },
            { label: say('appeal.lodged-at'), value: <Moment at={appealedAt} /> },
            ...(appealDecidedAt === null ? [] : [decided]),
          ]}
        />
        {me.mayAct && isOwnWork && <Typography>{say('appeal.own-work')}</Typography>}
        {me.mayAct && (
          <Flex gap={2} wrap="wrap">
            {open.acknowledgeAppeal && <AcknowledgeAppealDialog actions={actions} />}
            {open.decideAppeal && <DecideAppealDialog actions={actions} />}
          </Flex>
        )}
      </Flex>
    </Panel>
  );
}

/** What the resident wrote in the appeal that counts now. */
function reasonIn({ timeline }: ComplaintFile): string {
  const reasons = timeline.flatMap(({ event }) =>
    event.kind === 'appealed' ? [event.reason] : [],
  );
  return reasons.at(-1) ?? '';
}

function AcknowledgeAppealDialog({ actions }: Pick<AppealProps, 'actions'>) {
  const say = useWords();
  return (
    <WordsDialog
      trigger={
        <Button variant="tertiary" size="S">
          {say('appeal.acknowledge')}
        </Button>
      }
      title={say('appeal.acknowledge-title')}
      label={say('appeal.statement')}
      hint={say('appeal.statement-hint')}
      confirmWords={say('appeal.acknowledge')}
      doneWords={say('appeal.acknowledge-done')}
      actions={actions}
      commandOf={(statement) => ({ kind: 'acknowledge-appeal', statement })}
    />
  );
}
