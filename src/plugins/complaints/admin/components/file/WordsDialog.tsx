import { useState, type ReactNode } from 'react';
import type { StaffCommand } from '../../../domain/complaint/command';
import type { Actions } from '../../file/use-actions';
import { CommandDialog } from './CommandDialog';
import { WordsField } from './WordsField';

interface WordsDialogProps {
  readonly trigger: ReactNode;
  readonly title: string;
  readonly label: string;
  readonly hint?: string;
  readonly confirmWords: string;
  readonly doneWords: string;
  readonly actions: Actions;
  readonly commandOf: (text: string) => StaffCommand;
}

/** A dialog for a command that needs words and nothing else. */
export function WordsDialog({ label, hint, commandOf, ...dialog }: WordsDialogProps) {
  const [text, setText] = useState('');
  return (
    <CommandDialog
      {...dialog}
      command={text.trim() ? commandOf(text.trim()) : null}
      onDone={() => setText('')}
    >
      <WordsField name="text" label={label} hint={hint} text={text} onText={setText} />
    </CommandDialog>
  );
}
