const LONGEST_KEY = 60;

/** A key for a new entry out of its name: its plain letters, or a word for what it is; numbered where it is taken. */
export function suggestedKey(name: string, otherwise: string, taken: readonly string[]): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Mn}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_KEY - 4)
    .replace(/^-+|-+$/g, '');
  const start = letters || otherwise;
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? start : `${start}-${number}`;
    if (!taken.includes(key)) return key;
  }
}
