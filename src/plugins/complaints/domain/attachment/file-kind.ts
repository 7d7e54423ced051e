/** A kind of file that is taken. */
export interface FileKind {
  /** As the content says it. */
  readonly mediaType: string;
  /** Endings a name may have, in small letters; the first is the one it is kept under. */
  readonly endings: readonly string[];
  /** As what it is kept: pictures are drawn anew, everything else stays byte for byte. */
  readonly keptAs: 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf' | 'text/plain';
}

/** The whole list: no archive, no SVG, nothing that a program could run. */
export const FILE_KINDS: readonly FileKind[] = [
  { mediaType: 'image/jpeg', endings: ['jpg', 'jpeg', 'jpe', 'jfif'], keptAs: 'image/jpeg' },
  { mediaType: 'image/png', endings: ['png'], keptAs: 'image/png' },
  { mediaType: 'image/apng', endings: ['png', 'apng'], keptAs: 'image/png' },
  { mediaType: 'image/webp', endings: ['webp'], keptAs: 'image/webp' },
  { mediaType: 'image/gif', endings: ['gif'], keptAs: 'image/png' },
  { mediaType: 'image/heic', endings: ['heic', 'heif'], keptAs: 'image/jpeg' },
  { mediaType: 'image/heif', endings: ['heif', 'heic'], keptAs: 'image/jpeg' },
  { mediaType: 'application/pdf', endings: ['pdf'], keptAs: 'application/pdf' },
  { mediaType: 'text/plain', endings: ['txt'], keptAs: 'text/plain' },
];

/** For `accept`: without HEIC, so that an iPhone hands over a JPEG by itself. */
export const CHOOSABLE = FILE_KINDS.filter(({ mediaType }) => !/hei[cf]|apng/.test(mediaType))
  .flatMap(({ mediaType, endings: [ending] }) => [mediaType, `.${ending}`])
  .join(',');

export function isPicture(mediaType: string): boolean {
  return mediaType.startsWith('image/');
}

/** What comes after the last dot of a name, in small letters; empty where there is nothing before or after it. */
export function endingOf(name: string): string {
  return /[^.]\.([^.]+)$/.exec(name.trim())?.[1]?.toLowerCase() ?? '';
}

export function hasAllowedEnding(name: string): boolean {
  const ending = endingOf(name);
  return FILE_KINDS.some(({ endings }) => endings.includes(ending));
}
