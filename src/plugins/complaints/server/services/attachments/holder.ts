import { sha256 } from '../../keys';

/** A form in which files were chosen that is not sent yet. */
export type UnsentForm =
  /** A report in the making, by the key of its draft. */
  | { readonly kind: 'draft'; readonly key: string }
  /** The resident's next message about a complaint. */
  | { readonly kind: 'message'; readonly complaintId: number }
  /** A member of staff's next reply to a complaint. */
  | { readonly kind: 'reply'; readonly complaintId: number; readonly personId: number };

/** Under what the files of a form are found; of a draft, the name its row has too. */
export function holderOf(form: UnsentForm): string {
  switch (form.kind) {
    case 'draft':
      return sha256(form.key);
    case 'message':
      return sha256(`message about complaint ${form.complaintId}`);
    default:
      return sha256(`reply of ${form.personId} to complaint ${form.complaintId}`);
  }
}
