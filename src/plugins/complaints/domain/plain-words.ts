/** Control characters other than tab and line breaks: no page shows them, and PostgreSQL keeps no U+0000. */
const UNSHOWN = /(?![\t\n\r])\p{Cc}/gu;

/** What a person wrote, without the signs that nobody can see and not every database can keep. */
export function plainWords(text: string): string {
  return text.replace(UNSHOWN, '');
}
