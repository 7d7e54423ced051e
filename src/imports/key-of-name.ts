import { createHash } from 'node:crypto';

const LONGEST_KEY = 60;

/** A stable key for a name: its letters where those say it all, otherwise what is left of them and a short hash. */
export function keyOfName(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
  const letters = plain
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const saysAll = !/[^\x20-\x7e]/.test(plain) && letters !== '' && letters.length <= LONGEST_KEY;
  if (saysAll) return letters;
  const hash = createHash('sha256').update(name.normalize('NFC')).digest('hex').slice(0, 8);
  const start = letters.slice(0, LONGEST_KEY - hash.length - 3).replace(/-+$/, '');
  return start === '' ? `c-${hash}` : `${start}-${hash}`;
}
