import { Button } from '@strapi/design-system';
import { APPEAL_OUTCOMES } from '../../../domain/vocabulary';
import type { Actions } from '../../file/use-actions';
import { useWords } from '../../words';
import { ChoiceDialog } from '../file/ChoiceDialog';

export function DecideAppealDialog({ actions }: { readonly actions: Actions }) {
  const say = useWords();
  return (
    <ChoiceDialog
      trigger={<Button size="S">{say('appeal.decide')}</Button>}
      title={say('appeal.decide-title')}
      confirmWords={say('appeal.decide-confirm')}
      doneWords={say('appeal.decide-done')}
      actions={actions}
      choice={{
        name: 'outcome',
        label: say('appeal.outcome'),
        hint: say('appeal.decide-hint'),
        options: APPEAL_OUTCOMES,
        wordsOf: (outcome) => say(`appeal.${outcome}`),
      }}
      words={{ label: say('resolve.text'), hint: say('appeal.text-hint') }}
      commandOf={(outcome, text) => ({ kind: 'decide-appeal', outcome, text })}
    />
  );
}
