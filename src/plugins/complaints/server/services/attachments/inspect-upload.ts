import { readFile } from 'node:fs/promises';
import type { ReceivedFile } from '../../../../../floor/multipart/receive-form';
import { ok, refuse, type Result } from '../../../../../kernel/result';
import {
  endingOf,
  FILE_KINDS,
  hasAllowedEnding,
  isPicture,
  type FileKind,
} from '../../../domain/attachment/file-kind';
import { pdfProblem } from '../../../domain/attachment/pdf-problem';
import { isPlainText } from '../../../domain/attachment/plain-text';
import { keptName, plainName } from '../../../domain/attachment/shown-name';
import { FILE_LIMITS, type UploadProblem } from '../../../domain/attachment/upload-refusal';
import type { AttachmentSettings } from '../../store/file-store';
import { contentTypeOf } from './content-type-of';
import { drawAnew } from './draw-anew';
import { scanForViruses } from './scan-for-viruses';

/** A file as it may be kept. */
export interface Inspected {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Buffer;
}

/** Whether a file may be kept, and as what: its name and its content have to say the same, and it has to open. */
export async function inspectUpload(
  { name, size, path }: ReceivedFile,
  clamd: AttachmentSettings['clamd'],
): Promise<Result<Inspected, UploadProblem>> {
  if (size === 0) return refuse('empty');
  if (!hasAllowedEnding(plainName(name))) return refuse('type');
  if (size > FILE_LIMITS.bytes) return refuse('too-large');
  if (path === null) return refuse('too-many');
  const bytes = await readFile(path);
  const kind = await kindOf(bytes, endingOf(plainName(name)));
  if (!kind) return refuse('mismatch');
  const found = await scanForViruses(bytes, clamd);
  if (found) return refuse(found);
  const kept = await keepable(bytes, kind);
  if (!kept.ok) return kept;
  const [ending = ''] =
    FILE_KINDS.find(({ mediaType }) => mediaType === kind.keptAs)?.endings ?? [];
  return ok({ name: keptName(name, ending), mediaType: kind.keptAs, bytes: kept.value });
}

/** Text has no first bytes of its own: what is called so has to read as text. */
async function kindOf(bytes: Buffer, ending: string): Promise<FileKind | undefined> {
  const ofText = FILE_KINDS.find(({ keptAs }) => keptAs === 'text/plain');
  if (ofText?.endings.includes(ending)) return isPlainText(bytes) ? ofText : undefined;
  const found = await contentTypeOf(bytes);
  return FILE_KINDS.find(
    ({ mediaType, endings }) => mediaType === found && endings.includes(ending),
  );
}

async function keepable(bytes: Buffer, kind: FileKind): Promise<Result<Buffer, UploadProblem>> {
  if (isPicture(kind.keptAs)) return drawAnew(bytes, kind);
  const problem = kind.keptAs === 'application/pdf' ? pdfProblem(bytes) : null;
  return problem ? refuse(problem) : ok(bytes);
}
