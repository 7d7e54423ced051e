import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { CommandDialog } from './CommandDialog';
import { WordsField } from './WordsField';

export function ReopenDialog({ actions }: { readonly actions: Actions }) {
  const say = useWords();
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      trigger={
        <Button variant="secondary" startIcon={<ArrowClockwise />}>
          {say('file.reopen')}
        </Button>
      }
      title={say('reopen.title')}
      confirmWords={say('reopen.confirm')}
      doneWords={say('reopen.done')}
      actions={actions}
      command={reason.trim() ? { kind: 'reopen', reason: reason.trim() } : null}
      onDone={() => setReason('')}
    >
      <WordsField name="reason" label={say('reopen.reason')} text={reason} onText={setReason} />
    </CommandDialog>
  );
}
