import { useNavigate } from 'react-router-dom';
import type { ComplaintFile } from '../../contracts/desk';
import { useDesk } from '../desk-context';
import { useShortcuts } from '../shortcuts';
import type { Draft } from './draft';
import type { Actions } from './use-actions';
import { mayTake } from './who-may';

interface FileShortcuts {
  readonly file: ComplaintFile;
  readonly actions: Actions;
  readonly backTo: string;
  readonly onWrite: (mode: Draft['mode']) => void;
}

export function useFileShortcuts({ file, actions, backTo, onWrite }: FileShortcuts): void {
  const { vocabulary } = useDesk();
  const navigate = useNavigate();

  function take() {
    if (!mayTake(vocabulary, file.complaint) || actions.isBusy) return;
    void actions.press({ kind: 'assign', personId: vocabulary.me.id });
  }

  useShortcuts({
    r: () => onWrite('reply'),
    n: () => onWrite('note'),
    a: take,
    u: () => navigate(backTo),
  });
}
