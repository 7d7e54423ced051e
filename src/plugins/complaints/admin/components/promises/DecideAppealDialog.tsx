import { useState } from 'react';
import { Button, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { APPEAL_OUTCOMES, type AppealOutcome } from '../../../domain/vocabulary';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { CommandDialog } from '../file/CommandDialog';
import { WordsField } from '../file/WordsField';

export function DecideAppealDialog({ actions }: { readonly actions: Actions }) {
  const say = useWords();
  const [outcome, setOutcome] = useState<AppealOutcome | null>(null);
  const [text, setText] = useState('');
  const words = text.trim();
  return (
    <CommandDialog
      trigger={<Button size="S">{say('appeal.decide')}</Button>}
      title={say('appeal.decide-title')}
      confirmWords={say('appeal.decide-confirm')}
      doneWords={say('appeal.decide-done')}
      actions={actions}
      command={outcome && words ? { kind: 'decide-appeal', outcome, text: words } : null}
      onDone={() => setText('')}
    >
      <Field.Root name="outcome" required hint={say('appeal.decide-hint')}>
        <Field.Label>{say('appeal.outcome')}</Field.Label>
        <SingleSelect
          placeholder={say('dialog.choose')}
          value={outcome}
          onChange={(key) => setOutcome(APPEAL_OUTCOMES.find((one) => one === key) ?? null)}
        >
          {APPEAL_OUTCOMES.map((key) => (
            <SingleSelectOption key={key} value={key}>
              {say(`appeal.${key}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      <WordsField
        name="text"
        label={say('resolve.text')}
        hint={say('appeal.text-hint')}
        text={text}
        onText={setText}
      />
    </CommandDialog>
  );
}
