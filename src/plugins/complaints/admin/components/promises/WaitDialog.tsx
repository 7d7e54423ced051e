import { useState } from 'react';
import { Button, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { WAIT_REASONS, type WaitReason } from '../../../domain/vocabulary';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { CommandDialog } from '../file/CommandDialog';
import { WordsField } from '../file/WordsField';

/** Work stops for one of the known reasons; whether the clock stops with it is the policy's to say. */
export function WaitDialog({ actions }: { readonly actions: Actions }) {
  const say = useWords();
  const [reason, setReason] = useState<WaitReason | null>(null);
  const [text, setText] = useState('');
  const words = text.trim();
  return (
    <CommandDialog
      trigger={
        <Button variant="tertiary" size="S">
          {say('wait.button')}
        </Button>
      }
      title={say('wait.title')}
      confirmWords={say('wait.confirm')}
      doneWords={say('wait.done')}
      actions={actions}
      command={reason && words ? { kind: 'wait', reason, text: words } : null}
      onDone={() => setText('')}
    >
      <Field.Root name="reason" required hint={say('wait.policy')}>
        <Field.Label>{say('wait.for')}</Field.Label>
        <SingleSelect
          placeholder={say('dialog.choose')}
          value={reason}
          onChange={(key) => setReason(WAIT_REASONS.find((one) => one === key) ?? null)}
        >
          {WAIT_REASONS.map((key) => (
            <SingleSelectOption key={key} value={key}>
              {say(`wait.${key}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      <WordsField
        name="text"
        label={say('wait.text')}
        hint={say('wait.text-hint')}
        text={text}
        onText={setText}
      />
    </CommandDialog>
  );
}
