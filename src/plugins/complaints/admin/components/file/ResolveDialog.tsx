import { Button } from '@strapi/design-system';
import { Check } from '@strapi/icons';
import { FINDINGS } from '../../../domain/vocabulary';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { ChoiceDialog } from './ChoiceDialog';

/** Resolving needs an outcome and words to the resident: ISO 10002 wants both told. */
export function ResolveDialog({ actions }: { readonly actions: Actions }) {
  const say = useWords();
  return (
    <ChoiceDialog
      trigger={<Button startIcon={<Check />}>{say('file.resolve')}</Button>}
      title={say('resolve.title')}
      confirmWords={say('resolve.confirm')}
      doneWords={say('resolve.done')}
      actions={actions}
      choice={{
        name: 'outcome',
        label: say('resolve.outcome'),
        options: FINDINGS,
        wordsOf: (outcome) => say(`outcome.${outcome}`),
      }}
      words={{ label: say('resolve.text'), hint: say('resolve.text-hint') }}
      commandOf={(outcome, text) => ({ kind: 'resolve', outcome, text })}
    />
  );
}
