/** Signs that cannot be taken for one another on the phone; 31 of them, a prime, so that the check sign is exact. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTVWXYZ';
const SIGNS = 7;

/** A reference such as `K7P4-XQW2` from seven random numbers below 31; the last sign checks the others. */
export function makeReference(randoms: readonly number[]): string {
  const digits = randoms.slice(0, SIGNS);
  return grouped([...digits, checkDigit(digits)].map((digit) => ALPHABET[digit]).join(''));
}

export const REFERENCE_RANDOMS = { count: SIGNS, below: ALPHABET.length } as const;

/** Reads what a person typed or said; null when a sign was mistaken or two were swapped. */
export function readReference(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '');
  const digits = [...signs].map((sign) => ALPHABET.indexOf(sign));
  if (digits.length !== SIGNS + 1 || digits.includes(-1)) return null;
  return checkDigit(digits.slice(0, SIGNS)) === digits[SIGNS] ? grouped(signs) : null;
}

/** Weights differ for each place, so one wrong sign and any two swapped signs change the sum modulo the prime 31. */
function checkDigit(digits: readonly number[]): number {
  const sum = digits.reduce((total, digit, place) => total + digit * (place + 2), 0);
  return (ALPHABET.length - (sum % ALPHABET.length)) % ALPHABET.length;
}

function grouped(signs: string): string {
  return `${signs.slice(0, 4)}-${signs.slice(4)}`;
}
