import { readFile } from 'node:fs/promises';
import type { Request } from 'koa';
import type { Instant } from '../../../../kernel/instant';
import { refuse, type Result } from '../../../../kernel/result';
import { isTimeZone } from '../../../../kernel/zone/zone';
import {
  fileRequestSchema,
  type FileExceptions,
  type FileRefusal,
} from '../../contracts/calendars';
import { LARGEST_FILE, readIcalendar } from './read-icalendar';

/** What a posted iCalendar file would change; null when there is no file or no zone. The server removes the file. */
export async function previewFile(
  { body, files }: Request & { readonly files?: unknown },
  at: Instant,
): Promise<Result<FileExceptions, FileRefusal> | null> {
  const request = fileRequestSchema.safeParse(body);
  const file = postedFile(files);
  if (!request.success || !isTimeZone(request.data.timezone) || !file) return null;
  if (file.size > LARGEST_FILE) return refuse({ kind: 'too-large' });
  const text = await readFile(file.filepath, 'utf8');
  return readIcalendar(text, request.data.timezone, at);
}

interface PostedFile {
  readonly filepath: string;
  readonly size: number;
}

/** The one file of the form; Strapi's body parser keeps it under the name of its field. */
function postedFile(files: unknown): PostedFile | null {
  const posted = typeof files === 'object' && files !== null && 'files' in files && files.files;
  if (!posted || Array.isArray(posted)) return null;
  return posted as PostedFile; // written by the body parser
}
