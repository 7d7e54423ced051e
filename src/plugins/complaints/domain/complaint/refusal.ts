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
  | { readonly kind: 'nothing-changes' }
  | { readonly kind: 'unknown-resident-group'; readonly key: string }
  | { readonly kind: 'needs-named-person' }
  | { readonly kind: 'already-acknowledged' }
  | { readonly kind: 'already-waiting' }
  | { readonly kind: 'not-waiting' }
  | { readonly kind: 'date-not-ahead' }
  | { readonly kind: 'date-too-far' }
  | { readonly kind: 'unknown-action'; readonly number: number }
  | { readonly kind: 'action-already-done'; readonly number: number }
  | { readonly kind: 'already-appealed' }
  | { readonly kind: 'no-finding' }
  | { readonly kind: 'appeal-pending' }
  | { readonly kind: 'no-appeal' }
  | { readonly kind: 'appeal-already-acknowledged' }
  | { readonly kind: 'appeal-already-decided' }
  | { readonly kind: 'reviews-own-work' };
