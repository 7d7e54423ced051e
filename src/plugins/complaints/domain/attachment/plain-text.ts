const ENCODINGS = ['utf-8', 'gb18030'] as const;

/** Signs that no text has and every program does. */
const NO_TEXT = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F]/;

/** Whether bytes are text in an encoding that people here use: UTF-8, GB 18030, or UTF-16 with its mark. */
export function isPlainText(bytes: Uint8Array): boolean {
  const marked = markedEncoding(bytes);
  return (marked ? [marked] : ENCODINGS).some((encoding) => readsAs(encoding, bytes));
}

function markedEncoding([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

function readsAs(encoding: string, bytes: Uint8Array): boolean {
  try {
    return !NO_TEXT.test(new TextDecoder(encoding, { fatal: true }).decode(bytes));
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
