/** Crockford's base 32: read aloud and typed without mistakes. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SIGNS = 26; // 130 bits; OWASP ASVS 5.0 7.2.3 asks for 128

/** The receipt's secret from at least 17 random bytes, in groups of four. */
export function makeSecret(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  const signs = Array.from({ length: SIGNS }, (_none, place) =>
    ALPHABET.charAt(parseInt(bits.slice(place * 5, place * 5 + 5), 2)),
  ).join('');
  return (signs.match(/.{1,4}/g) ?? []).join('-');
}

/** What a person typed, as the fingerprint is taken of it: case, spaces and look-alike signs do not matter. */
export function normaliseSecret(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
}
