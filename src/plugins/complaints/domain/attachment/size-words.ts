const UNITS = [
  { unit: 'MB', bytes: 1024 * 1024 },
  { unit: 'KB', bytes: 1024 },
] as const;

/** The size of a file as people read it: `2.4 MB`, `17 KB`. */
export function sizeWords(bytes: number): string {
  const { unit, bytes: of } = UNITS.find((one) => bytes >= one.bytes) ?? UNITS[1];
  const count = bytes / of;
  return `${count < 10 && unit === 'MB' ? count.toFixed(1) : Math.max(1, Math.round(count))} ${unit}`;
}
