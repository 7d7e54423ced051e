import type { PlaceholderValues } from './placeholders';

const PLACEHOLDER = /\{\{\s*([A-Za-z]+)\s*\}\}/g;

/** Replaces {{name}} by its value; a name without a value becomes nothing, and a value is never read as a text again. */
export function fillText(text: string, values: PlaceholderValues): string {
  const known = new Map(Object.entries(values));
  return text.replace(PLACEHOLDER, (_whole, name: string) => known.get(name) ?? '');
}

export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}
