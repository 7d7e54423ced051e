import type { Problem } from '../../../charter/domain/problem';
import type { DraftCharter } from '../../../charter/server/public';
import type { DraftFile, KeptDraft, Refusal } from '../../contracts/drafts';

/** Adds what keeps a draft from being published, and whether it is in force as it stands. */
export function fileOf<Draft extends { readonly key: string }>(
  { chapter }: { readonly chapter: string },
  kept: KeptDraft<Draft>,
  { changes, problems }: DraftCharter,
): DraftFile<Draft> {
  const concerns = (one: { readonly chapter: string; readonly entry: string | null }) =>
    one.chapter === chapter && one.entry === kept.draft.key;
  return {
    ...kept,
    problems: problems.filter(concerns).map(refusalOf),
    isPublished: !changes.some(concerns),
  };
}

function refusalOf({ check, message }: Problem): Refusal {
  return { path: '', code: check, message };
}
