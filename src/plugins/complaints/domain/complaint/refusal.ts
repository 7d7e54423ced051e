import type { FieldRefusal } from '../form/check-answers';

/** Why something asked of a complaint was not done; `refusals.ts` gives status and words. */
export type Refusal =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'changed-meanwhile'; readonly version: number }
  | { readonly kind: 'answers'; readonly fields: readonly FieldRefusal[] }
  | { readonly kind: 'key-used-for-other-content' }
  | { readonly kind: 'unknown-category'; readonly key: string }
  | { readonly kind: 'unknown-place'; readonly key: string }
  | { readonly kind: 'unknown-department'; readonly key: string }
  | { readonly kind: 'unknown-stage'; readonly key: string }
  | { readonly kind: 'person-not-in-department' }
  | { readonly kind: 'stage-not-next'; readonly from: string; readonly to: string }
  | { readonly kind: 'needs-outcome' }
  | { readonly kind: 'already-resolved' }
  | { readonly kind: 'already-closed' }
  | { readonly kind: 'not-resolved' }
  | { readonly kind: 'nothing-changes' };
