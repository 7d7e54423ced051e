import { useState } from 'react';
import { Button, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useTranslated } from '../../../../../admin/kit/language';
import { useDesk } from '../../desk-context';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { CommandDialog } from './CommandDialog';
import { WordsField } from './WordsField';

interface DepartmentDialogProps {
  readonly departmentKey: string;
  readonly actions: Actions;
}

/** Another department takes over, with a reason that everybody can read in the history. */
export function DepartmentDialog({ departmentKey, actions }: DepartmentDialogProps) {
  const say = useWords();
  const inWords = useTranslated();
  const { vocabulary, names } = useDesk();
  const [to, setTo] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const isWhole = to !== null && reason.trim() !== '';
  return (
    <CommandDialog
      trigger={
        <Button variant="tertiary" size="S">
          {say('file.change-department')}
        </Button>
      }
      title={say('move.title')}
      confirmWords={say('move.confirm')}
      doneWords={say('move.done', { department: names.department(to ?? departmentKey) })}
      actions={actions}
      command={
        isWhole ? { kind: 'change-department', departmentKey: to, reason: reason.trim() } : null
      }
      onDone={() => setReason('')}
    >
      <Field.Root name="department" required>
        <Field.Label>{say('move.department')}</Field.Label>
        <SingleSelect
          placeholder={say('dialog.choose')}
          value={to}
          onChange={(key) => setTo(String(key))}
        >
          {vocabulary.departments
            .filter(({ key }) => key !== departmentKey)
            .map(({ key, name }) => (
              <SingleSelectOption key={key} value={key}>
                {inWords(name)}
              </SingleSelectOption>
            ))}
        </SingleSelect>
      </Field.Root>
      <WordsField
        name="reason"
        label={say('move.reason')}
        hint={say('move.reason-hint')}
        text={reason}
        onText={setReason}
      />
    </CommandDialog>
  );
}
