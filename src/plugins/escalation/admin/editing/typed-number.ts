/** What is typed into a field for numbers, as a number; NaN, which JSON sends as null, while it is none. */
export function numberIn(text: string): number {
  return text.trim() === '' ? Number.NaN : Number(text);
}

export function textOfNumber(value: number | null): string {
  return value === null || Number.isNaN(value) ? '' : String(value);
}
