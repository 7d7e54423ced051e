/** A piece of a text: words, or a link to our own pages. */
export interface TextPart {
  readonly text: string;
  /** Path on this site; empty for plain words. */
  readonly href: string;
}

const ADDRESS = /(https?:\/\/[^\s<>"'，。；）]+)/;

/** Parts a text so that links into this site can be followed; a foreign address stays plain text. */
export function linkParts(text: string, ownOrigins: readonly string[]): TextPart[] {
  return text
    .split(ADDRESS)
    .filter((part) => part !== '')
    .map((part) => ({ text: part, href: ownPath(part, ownOrigins) }));
}

function ownPath(part: string, ownOrigins: readonly string[]): string {
  if (!ADDRESS.test(part) || !URL.canParse(part)) return '';
  const address = new URL(part);
  return ownOrigins.includes(address.origin) ? `${address.pathname}${address.search}` : '';
}
