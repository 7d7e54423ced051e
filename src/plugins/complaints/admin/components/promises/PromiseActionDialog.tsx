import { useState } from 'react';
import { Button, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { MomentField } from '../../../../../admin/kit/MomentField';
import type { ComplaintFile } from '../../../contracts/desk';
import { useDesk } from '../../desk-context';
import type { Actions } from '../../file/use-actions';
import { staffOf } from '../../file/who-may';
import { useWords } from '../../words';
import { CommandDialog } from '../file/CommandDialog';
import { WordsField } from '../file/WordsField';
import { usePromisedMoment } from './use-promised-moment';

interface PromiseActionDialogProps {
  readonly file: ComplaintFile;
  readonly actions: Actions;
}

const NOBODY = 'nobody';

/** Something is to be done by a date, by somebody of the department or by nobody yet. */
export function PromiseActionDialog({ file, actions }: PromiseActionDialogProps) {
  const say = useWords();
  const [description, setDescription] = useState('');
  const [personId, setPersonId] = useState<number | null>(null);
  const moment = usePromisedMoment();
  const words = description.trim();
  return (
    <CommandDialog
      trigger={
        <Button variant="tertiary" size="S" startIcon={<Plus />}>
          {say('actions.add')}
        </Button>
      }
      title={say('actions.add-title')}
      confirmWords={say('actions.add-confirm')}
      doneWords={say('actions.added')}
      actions={actions}
      command={
        moment.at !== null && words
          ? { kind: 'promise-action', description: words, personId, dueAt: moment.at }
          : null
      }
      onDone={() => {
        setDescription('');
        moment.clear();
      }}
    >
      <WordsField
        name="description"
        label={say('actions.description')}
        hint={say('actions.description-hint')}
        text={description}
        onText={setDescription}
      />
      <MomentField name="dueAt" label={say('actions.date')} {...moment.field} />
      <PersonField file={file} personId={personId} onPerson={setPersonId} />
    </CommandDialog>
  );
}

interface PersonFieldProps {
  readonly file: ComplaintFile;
  readonly personId: number | null;
  readonly onPerson: (personId: number | null) => void;
}

function PersonField({ file, personId, onPerson }: PersonFieldProps) {
  const say = useWords();
  const { vocabulary } = useDesk();
  return (
    <Field.Root name="person">
      <Field.Label>{say('actions.person')}</Field.Label>
      <SingleSelect
        value={personId ?? NOBODY}
        onChange={(value) => onPerson(value === NOBODY ? null : Number(value))}
      >
        <SingleSelectOption value={NOBODY}>{say('file.nobody')}</SingleSelectOption>
        {staffOf(vocabulary, file.complaint.departmentKey).map(({ id, name }) => (
          <SingleSelectOption key={id} value={id}>
            {name}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
}
