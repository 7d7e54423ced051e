import type { Refusal } from '../../contracts/drafts';
import type { Policy } from '../../domain/charter/policies';
import type { DraftEditor } from '../editing/use-draft-editor';

/** What every part of the policy's editor is given. */
export interface PolicyPartProps {
  readonly editor: DraftEditor<Policy>;
  readonly wordsOf: (refusal: Refusal) => string;
}
