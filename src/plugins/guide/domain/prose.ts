/** A paragraph or a list of an organisation's text; nothing in it is ever read as markup. */
export type Prose =
  | { readonly paragraph: string; readonly items: null }
  | { readonly paragraph: null; readonly items: readonly string[] };

const BULLET = /^\s*[-–•·*]\s+/;

/** Blank lines and line ends part paragraphs; lines that begin with a dash or a dot make a list. */
export function proseOf(text: string): Prose[] {
  const blocks: Prose[] = [];
  let items: string[] = [];
  for (const line of [...text.split(/\r?\n/), '']) {
    if (BULLET.test(line)) {
      items.push(line.replace(BULLET, '').trim());
      continue;
    }
    if (items.length > 0) blocks.push({ paragraph: null, items });
    items = [];
    if (line.trim() !== '') blocks.push({ paragraph: line.trim(), items: null });
  }
  return blocks;
}

/** What a person wrote, line by line as it was written; blank lines part paragraphs. */
export function writtenLines(text: string): string[][] {
  return text
    .split(/(?:\r?\n){2,}/)
    .map((paragraph) => paragraph.split(/\r?\n/))
    .filter((lines) => lines.some((line) => line.trim() !== ''));
}
