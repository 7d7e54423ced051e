import { Button } from '@strapi/design-system';
import { ArrowClockwise } from '@strapi/icons';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { WordsDialog } from './WordsDialog';

export function ReopenDialog({ actions }: { readonly actions: Actions }) {
  const say = useWords();
  return (
    <WordsDialog
      trigger={
        <Button variant="secondary" startIcon={<ArrowClockwise />}>
          {say('file.reopen')}
        </Button>
      }
      title={say('reopen.title')}
      label={say('reopen.reason')}
      confirmWords={say('reopen.confirm')}
      doneWords={say('reopen.done')}
      actions={actions}
      commandOf={(reason) => ({ kind: 'reopen', reason })}
    />
  );
}
