const WRITTEN = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/;

/** Puts a date as people write it (2026/3/5, ２０２６年３月５日) into the form 2026-03-05; leaves anything else as typed. */
export function readDate(typed: string): string {
  const match = WRITTEN.exec(typed.normalize('NFKC').trim());
  if (!match) return typed;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}
