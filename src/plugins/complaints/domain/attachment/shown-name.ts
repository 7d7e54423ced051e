/** Longer ones are cut in the middle of the name, never in its ending. */
const LONGEST = 100;

/** Controls, and signs that turn the direction of what follows: `photo\u202Egpj.exe` would read as a picture. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A sender's name for a file without folders and hidden signs, short enough for a line. It is shown and never opened. */
export function plainName(sent: string): string {
  const [last = ''] = sent.normalize('NFC').split(/[/\\]/).slice(-1);
  return last.replace(HIDDEN, '').replace(/\s+/g, ' ').trim();
}

/** For a list or a refusal; a name of which nothing is left is told as such. */
export function toldName(sent: string): string {
  return shortened(plainName(sent), LONGEST) || '–';
}

/** The name a file is kept under: what stands before its last dot, and the ending of what it really is. */
export function keptName(sent: string, ending: string): string {
  const stem = plainName(sent)
    .replace(/\.[^.]*$/, '')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  return `${shortened(stem, LONGEST - ending.length - 1) || 'file'}.${ending}`;
}

function shortened(text: string, limit: number): string {
  const signs = [...text];
  if (signs.length <= limit) return text;
  const half = Math.floor((limit - 1) / 2);
  return `${signs.slice(0, limit - 1 - half).join('')}…${signs.slice(-half).join('')}`;
}
