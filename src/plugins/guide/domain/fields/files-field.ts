import type { Attachment } from '../../../complaints/domain/attachment/attachment';
import { CHOOSABLE } from '../../../complaints/domain/attachment/file-kind';
import { uploadRefusalWords } from '../../../complaints/domain/attachment/refusal-words';
import { sizeWords } from '../../../complaints/domain/attachment/size-words';
import {
  FILE_LIMITS,
  type UploadRefusal,
} from '../../../complaints/domain/attachment/upload-refusal';
import type { Language } from '../../../../kernel/language';
import { fill, wordsIn } from '../messages';
import type { FilesField } from './field';
import type { FieldError } from './field-error';
import { optionalLabel } from './optional-label';

export const FILES = 'files';

const LIMITS = { files: FILE_LIMITS.files, megabytes: FILE_LIMITS.bytes / (1024 * 1024) };

/** What was not taken, each file with its reason. */
export function fileErrors(refusals: readonly UploadRefusal[], language: Language): FieldError[] {
  return refusals.map((refusal) => ({
    field: FILES,
    message: uploadRefusalWords(refusal, language),
  }));
}

interface FilesFacts {
  readonly files: readonly Attachment[];
  readonly errors: readonly FieldError[];
  readonly language: Language;
}

/** A choice of files, with those that have been added so far. */
export function filesField({ files, errors, language }: FilesFacts): FilesField {
  const words = wordsIn(language).files;
  const own = errors.filter(({ field }) => field === FILES).map(({ message }) => message);
  return {
    partial: 'fields/files',
    id: FILES,
    label: optionalLabel(words.label, language),
    hint: fill(words.hint, LIMITS),
    accept: CHOOSABLE,
    errors: own,
    describedBy: own.length > 0 ? `${FILES}-hint ${FILES}-error` : `${FILES}-hint`,
    chosen: files.map(({ key, name, size }) => ({ key, name, size: sizeWords(size) })),
    full: files.length >= FILE_LIMITS.files ? fill(words.full, LIMITS) : '',
  };
}
