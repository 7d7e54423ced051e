/** Paragraphs of a plain text message. */
export function lines(...paragraphs: readonly string[]): string {
  return paragraphs.join('\n\n');
}
