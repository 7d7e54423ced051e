import { useState } from 'react';
import { useNotification } from '@strapi/strapi/admin';
import { useNavigate } from 'react-router-dom';
import type { DraftFile, Refusal } from '../../contracts/drafts';
import { addressOf } from '../addresses';
import { useWords } from '../words';
import { useCarryOut } from './use-carry-out';
import { useDraft, type Draft } from './use-draft';
import { useDraftApi } from './use-draft-api';

export interface DraftEditor<Value> extends Draft<Value> {
  readonly kind: 'policies' | 'rules';
  /** Not kept yet at all. */
  readonly isNew: boolean;
  readonly isBusy: boolean;
  /** Why the last attempt to save was refused; empty again when something else is typed. */
  readonly refusals: readonly Refusal[];
  /** What keeps it from being published as it was last saved. */
  readonly problems: readonly Refusal[];
  readonly isPublished: boolean;
  readonly save: () => Promise<void>;
  readonly remove: () => Promise<void>;
}

/** One draft from reading to saving; whatever is refused stays as it was typed. */
export function useDraftEditor<Value extends { readonly key: string }>(
  kind: 'policies' | 'rules',
  first: Value,
  file: DraftFile<Value> | null,
): DraftEditor<Value> {
  const say = useWords();
  const api = useDraftApi<Value>(kind);
  const navigate = useNavigate();
  const { toggleNotification } = useNotification();
  const draft = useDraft(first);
  const [kept, setKept] = useState(file);
  const { isBusy, carryOut } = useCarryOut();
  const [refusals, setRefusals] = useState<readonly Refusal[]>([]);
  const warn = (message: string) => toggleNotification({ type: 'warning', message });

  async function save() {
    const answer = kept
      ? await api.save(kept.draft.key, { version: kept.version, draft: draft.value })
      : await api.create(draft.value);
    if (answer === 'changed') return warn(say('draft.changed-meanwhile'));
    if ('refusals' in answer) return setRefusals(answer.refusals);
    draft.begin(answer.draft);
    setRefusals([]);
    toggleNotification({ type: 'success', message: say('draft.saved') });
    if (!kept) navigate(addressOf(kind, answer.draft.key), { replace: true });
    setKept(answer);
  }

  async function remove() {
    const answer = kept && (await api.remove(kept.draft.key));
    if (answer) return setRefusals(answer.refusals);
    draft.discard();
    toggleNotification({ type: 'success', message: say('draft.deleted') });
    navigate(addressOf(kind));
  }

  return {
    ...draft,
    ...{ kind, isBusy, refusals, isNew: kept === null, problems: kept?.problems ?? [] },
    isPublished: kept?.isPublished ?? false,
    save: () => carryOut(save),
    remove: () => carryOut(remove),
    discard: () => {
      draft.discard();
      setRefusals([]);
    },
  };
}
