import { useNotification } from '@strapi/strapi/admin';
import { Switch } from '@strapi/design-system';
import type { RuleFile } from '../../../contracts/rules';
import type { Rule } from '../../../domain/rules/rule';
import { useCarryOut } from '../../editing/use-carry-out';
import { useDraftApi } from '../../editing/use-draft-api';
import { useMayWrite } from '../../editing/use-may-write';
import { useWords } from '../../words';

interface EnabledSwitchProps {
  readonly file: RuleFile;
  readonly name: string;
  readonly onChanged: () => void;
}

/** Whether a rule runs once the charter is published; changing it is kept at once. */
export function EnabledSwitch({ file, name, onChanged }: EnabledSwitchProps) {
  const say = useWords();
  const mayWrite = useMayWrite();
  const api = useDraftApi<Rule>('rules');
  const { toggleNotification } = useNotification();
  const { isBusy, carryOut } = useCarryOut();
  const { draft, version } = file;

  async function keep(isEnabled: boolean) {
    const answer = await api.save(draft.key, { version, draft: { ...draft, isEnabled } });
    if (answer === 'changed') {
      toggleNotification({ type: 'warning', message: say('draft.changed-meanwhile') });
    }
    onChanged();
  }

  return (
    <Switch
      aria-label={say('rules.enabled-of', { name })}
      checked={draft.isEnabled}
      disabled={!mayWrite || isBusy}
      visibleLabels
      onLabel={say('rules.on')}
      offLabel={say('rules.off')}
      onCheckedChange={(isOn) => void carryOut(() => keep(isOn))}
    />
  );
}
