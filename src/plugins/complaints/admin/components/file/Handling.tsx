import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { ArrowRight, User } from '@strapi/icons';
import { useTranslated } from '../../../../../admin/kit/language';
import { Panel } from '../../../../../admin/kit/Panel';
import type { ComplaintFile } from '../../../contracts/desk';
import { PRIORITIES } from '../../../domain/vocabulary';
import { useDesk } from '../../desk-context';
import type { Actions } from '../../file/use-actions';
import { isSolved, mayTake, stagesToOffer, staffOf } from '../../file/who-may';
import { useWords } from '../../words';
import { DepartmentDialog } from './DepartmentDialog';

interface HandlingProps {
  readonly file: ComplaintFile;
  readonly actions: Actions;
}

/** Who has it, how urgent it is and where it stands, each changed on the spot. */
export function Handling({ file, actions }: HandlingProps) {
  const say = useWords();
  const { vocabulary, names } = useDesk();
  const { departmentKey, phase } = file.complaint;
  const mayMove = vocabulary.me.mayAct && phase !== 'closed';
  return (
    <Panel title={say('file.handling')}>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Flex justifyContent="space-between" alignItems="center" gap={2} wrap="wrap">
          <div>
            <Typography tag="p" variant="pi" textColor="neutral600">
              {say('file.department')}
            </Typography>
            <Typography tag="p">{names.department(departmentKey)}</Typography>
          </div>
          {mayMove && <DepartmentDialog departmentKey={departmentKey} actions={actions} />}
        </Flex>
        <Assignee file={file} actions={actions} isLocked={!mayMove} />
        <PrioritySelect file={file} actions={actions} />
        <Stages file={file} actions={actions} />
      </Flex>
    </Panel>
  );
}

const NOBODY = 'nobody';

function Assignee({ file, actions, isLocked }: HandlingProps & { readonly isLocked: boolean }) {
  const say = useWords();
  const { vocabulary, names } = useDesk();
  const { assigneeId, departmentKey } = file.complaint;
  const staff = staffOf(vocabulary, departmentKey);
  const isElsewhere = assigneeId !== null && !staff.some(({ id }) => id === assigneeId);
  const assign = (personId: number | null) => void actions.press({ kind: 'assign', personId });
  return (
    <Field.Root name="assignee">
      <Field.Label>{say('file.assignee')}</Field.Label>
      <SingleSelect
        value={assigneeId ?? NOBODY}
        disabled={isLocked || actions.isBusy}
        onChange={(value) => assign(value === NOBODY ? null : Number(value))}
      >
        <SingleSelectOption value={NOBODY}>{say('file.nobody')}</SingleSelectOption>
        {isElsewhere && (
          <SingleSelectOption value={assigneeId}>{names.person(assigneeId)}</SingleSelectOption>
        )}
        {staff.map(({ id, name }) => (
          <SingleSelectOption key={id} value={id}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      {mayTake(vocabulary, file.complaint) && (
        <Button
          variant="secondary"
          startIcon={<User />}
          disabled={actions.isBusy}
          onClick={() => assign(vocabulary.me.id)}
        >
          {say('file.take')}
        </Button>
      )}
    </Field.Root>
  );
}

function PrioritySelect({ file, actions }: HandlingProps) {
  const say = useWords();
  const { me } = useDesk().vocabulary;
  const { priority } = file.complaint;
  const choose = (value: string | number) => {
    const chosen = PRIORITIES.find((one) => one === value);
    if (chosen) void actions.press({ kind: 'set-priority', priority: chosen });
  };
  return (
    <Field.Root name="priority">
      <Field.Label>{say('file.priority')}</Field.Label>
      <SingleSelect
        value={priority}
        disabled={!me.mayAct || isSolved(file.complaint) || actions.isBusy}
        onChange={choose}
      >
        {PRIORITIES.map((key) => (
          <SingleSelectOption key={key} value={key}>
            {say(`priority.${key}`)}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}

function Stages({ file, actions }: HandlingProps) {
  const say = useWords();
  const inWords = useTranslated();
  const { vocabulary, names } = useDesk();
  const offered = vocabulary.me.mayAct ? stagesToOffer(file, vocabulary) : [];
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {say('file.stage')}
      </Typography>
      <Typography tag="p">{names.stage(file.complaint.stageKey)}</Typography>
      {offered.map(({ key, name }) => (
        <Button
          key={key}
          variant="tertiary"
          endIcon={<ArrowRight />}
          disabled={actions.isBusy}
          onClick={() => void actions.press({ kind: 'move-stage', stageKey: key })}
        >
          {say('file.move-to', { stage: inWords(name) })}
        </Button>
      ))}
    </Flex>
  );
}
