import { useState } from 'react';
import { Button } from '@strapi/design-system';
import { MomentField } from '../../../../../admin/kit/MomentField';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { CommandDialog } from '../file/CommandDialog';
import { WordsField } from '../file/WordsField';
import { usePromisedMoment } from './use-promised-moment';

/** A name, a date and words to the resident: with them reminders to the leadership come to an end. */
export function ResponsibilityDialog({ actions }: { readonly actions: Actions }) {
  const say = useWords();
  const [statement, setStatement] = useState('');
  const moment = usePromisedMoment();
  const words = statement.trim();
  return (
    <CommandDialog
      trigger={
        <Button variant="secondary" size="S">
          {say('responsibility.button')}
        </Button>
      }
      title={say('responsibility.title')}
      confirmWords={say('responsibility.confirm')}
      doneWords={say('responsibility.done')}
      actions={actions}
      command={
        moment.at !== null && words
          ? { kind: 'take-responsibility', promisedAt: moment.at, statement: words }
          : null
      }
      onDone={() => {
        setStatement('');
        moment.clear();
      }}
    >
      <MomentField name="promisedAt" label={say('responsibility.date')} {...moment.field} />
      <WordsField
        name="statement"
        label={say('responsibility.statement')}
        hint={say('responsibility.hint')}
        text={statement}
        onText={setStatement}
      />
    </CommandDialog>
  );
}
