import type { UploadProblem } from './upload-refusal';

/** In the trailer, or in the dictionary of a cross-reference stream: neither is ever compressed (ISO 32000-1, 7.5.8). */
const ENCRYPTED = /\/Encrypt\s*(?:<<|\d+\s+\d+\s+R)/;

/** Why a PDF is not taken, as far as its outside tells; null when nothing speaks against it. */
export function pdfProblem(bytes: Uint8Array): UploadProblem | null {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.includes('startxref')) return 'damaged'; // cut off: the end says where everything is
  return ENCRYPTED.test(text) ? 'password' : null;
}
