import { useState, type ReactNode } from 'react';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { StaffCommand } from '../../../domain/complaint/command';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { CommandDialog } from './CommandDialog';
import { WordsField } from './WordsField';

interface ChoiceDialogProps<Chosen extends string> {
  readonly trigger: ReactNode;
  readonly title: string;
  readonly confirmWords: string;
  readonly doneWords: string;
  readonly actions: Actions;
  readonly choice: {
    readonly name: string;
    readonly label: string;
    readonly hint?: string;
    readonly options: readonly Chosen[];
    readonly wordsOf: (option: Chosen) => string;
  };
  readonly words: { readonly label: string; readonly hint: string };
  readonly commandOf: (chosen: Chosen, text: string) => StaffCommand;
}

/** A dialog for a command that needs one of several choices and words about it. */
export function ChoiceDialog<Chosen extends string>(props: ChoiceDialogProps<Chosen>) {
  const { choice, words, commandOf, ...dialog } = props;
  const say = useWords();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [text, setText] = useState('');
  const written = text.trim();
  return (
    <CommandDialog
      {...dialog}
      command={chosen && written ? commandOf(chosen, written) : null}
      onDone={() => setText('')}
    >
      <Field.Root name={choice.name} required hint={choice.hint}>
        <Field.Label>{choice.label}</Field.Label>
        <SingleSelect
          placeholder={say('dialog.choose')}
          value={chosen}
          onChange={(key) => setChosen(choice.options.find((one) => one === key) ?? null)}
        >
          {choice.options.map((key) => (
            <SingleSelectOption key={key} value={key}>
              {choice.wordsOf(key)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Field.Hint />
      </Field.Root>
      <WordsField name="text" {...words} text={text} onText={setText} />
    </CommandDialog>
  );
}
