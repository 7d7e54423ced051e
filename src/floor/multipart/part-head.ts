/** What stands above a part of a form: its field and, of a file, the name the sender gave it. */
export interface PartHead {
  readonly field: string;
  /** Null for a field without a file. */
  readonly fileName: string | null;
}

/** Null when the lines above a part do not say which field it is. */
export function readPartHead(lines: string): PartHead | null {
  const disposition = /(?:^|\r\n)content-disposition:[ \t]*form-data[ \t]*;([^\r\n]*)/i.exec(lines);
  if (!disposition) return null;
  const said = ` ;${disposition[1] ?? ''}`;
  const field = valueOf(said, 'name');
  return field === null ? null : { field, fileName: valueOf(said, 'filename') };
}

function valueOf(said: string, name: string): string | null {
  const match = new RegExp(`;\\s*${name}=(?:"((?:[^"\\\\]|\\\\.)*)"|([^\\s;"]*))`, 'i').exec(said);
  if (!match) return null;
  return unescaped(match[1] ?? match[2] ?? '');
}

/** Browsers write `%22`, `%0D` and `%0A` for what would end the name (HTML, multipart form data); programs write `\"`. */
function unescaped(value: string): string {
  return value
    .replace(/\\"/g, '"')
    .replace(/%22/g, '"')
    .replace(/%0D/gi, '\r')
    .replace(/%0A/gi, '\n');
}
