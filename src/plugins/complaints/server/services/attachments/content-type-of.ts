import { createRequire } from 'node:module';

const load = createRequire(__filename); // the package has no entry that the compiler's kind of import would find
const fileType = () => load('file-type') as typeof import('file-type/index');

/** What a file is by its first bytes; null when they are not those of any kind that is known. */
export async function contentTypeOf(bytes: Buffer): Promise<string | null> {
  const found = await fileType().fileTypeFromBuffer(bytes);
  return found?.mime ?? null;
}
