import { Button } from '@strapi/design-system';
import { WAIT_REASONS } from '../../../domain/vocabulary';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { ChoiceDialog } from '../file/ChoiceDialog';

/** Work stops for one of the known reasons; whether the clock stops with it is the policy's to say. */
export function WaitDialog({ actions }: { readonly actions: Actions }) {
  const say = useWords();
  return (
    <ChoiceDialog
      trigger={
        <Button variant="tertiary" size="S">
          {say('wait.button')}
        </Button>
      }
      title={say('wait.title')}
      confirmWords={say('wait.confirm')}
      doneWords={say('wait.done')}
      actions={actions}
      choice={{
        name: 'reason',
        label: say('wait.for'),
        hint: say('wait.policy'),
        options: WAIT_REASONS,
        wordsOf: (reason) => say(`wait.${reason}`),
      }}
      words={{ label: say('wait.text'), hint: say('wait.text-hint') }}
      commandOf={(reason, text) => ({ kind: 'wait', reason, text })}
    />
  );
}
