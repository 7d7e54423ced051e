import { useState } from 'react';
import { Button, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { FINDINGS, type Outcome } from '../../../domain/vocabulary';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { CommandDialog } from './CommandDialog';
import { WordsField } from './WordsField';

/** Resolving needs an outcome and words to the resident: ISO 10002 wants both told. */
export function ResolveDialog({ actions }: { readonly actions: Actions }) {
  const say = useWords();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [text, setText] = useState('');
  const command =
    outcome && text.trim() ? ({ kind: 'resolve', outcome, text: text.trim() } as const) : null;
  return (
    <CommandDialog
      trigger={<Button startIcon={<Check />}>{say('file.resolve')}</Button>}
      title={say('resolve.title')}
      confirmWords={say('resolve.confirm')}
      doneWords={say('resolve.done')}
      actions={actions}
      command={command}
      onDone={() => setText('')}
    >
      <Field.Root name="outcome" required>
        <Field.Label>{say('resolve.outcome')}</Field.Label>
        <SingleSelect
          placeholder={say('dialog.choose')}
          value={outcome}
          onChange={(key) => setOutcome(FINDINGS.find((one) => one === key) ?? null)}
        >
          {FINDINGS.map((key) => (
            <SingleSelectOption key={key} value={key}>
              {say(`outcome.${key}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <WordsField
        name="text"
        label={say('resolve.text')}
        hint={say('resolve.text-hint')}
        text={text}
        onText={setText}
      />
    </CommandDialog>
  );
}
