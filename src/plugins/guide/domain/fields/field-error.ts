/** Something to put right: the element the summary leads to, and the words there and beside the field. */
export interface FieldError {
  readonly field: string;
  readonly message: string;
}

export function errorAt(errors: readonly FieldError[], field: string): string | null {
  return errors.find((error) => error.field === field)?.message ?? null;
}

export function lengthOf(text: string): number {
  return [...text.trim()].length;
}
