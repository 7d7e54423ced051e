/** Why an instant cannot be reckoned: a duration below zero or no number, or no such working time in 1900 to 2199. */
export type ReckoningRefusal =
  | { readonly kind: 'impossible-duration'; readonly seconds: number }
  | { readonly kind: 'beyond-horizon' };
