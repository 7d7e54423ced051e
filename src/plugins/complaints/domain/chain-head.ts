const WHOLE = 64;
/** As many signs of a fingerprint as a receipt shows: 64 bits. */
const SHOWN = 16;

/** The beginning of a fingerprint in groups of four, as a receipt shows it. */
export function shownHead(hash: string): string[] {
  return groupedHead(hash.slice(0, SHOWN));
}

/** A whole fingerprint in groups of four, to compare sign by sign. */
export function groupedHead(hash: string): string[] {
  return hash.match(/.{1,4}/g) ?? [];
}

/**
 * Reads a fingerprint as people type it: at least the signs that a receipt shows, at most all of them; null when it
 * cannot be one. Letters that no fingerprint has are read as the digits they look like.
 */
export function readHead(typed: string): string | null {
  const signs = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/o/g, '0')
    .replace(/[il]/g, '1')
    .replace(/[\s\-–—·.]/g, '');
  const isOne = /^[0-9a-f]+$/.test(signs) && signs.length >= SHOWN && signs.length <= WHOLE;
  return isOne ? signs : null;
}
