import sharp, { type Sharp } from 'sharp';
import { ok, refuse, type Result } from '../../../../../kernel/result';
import type { FileKind } from '../../../domain/attachment/file-kind';
import { FILE_LIMITS, type UploadProblem } from '../../../domain/attachment/upload-refusal';

/** On the longer side: enough to read a number plate, and no more than a screen or a print needs. */
const LONGEST_SIDE = 4096;
const SECONDS = 20;

sharp.cache(false); // every picture is met once
sharp.concurrency(1); // several uploads share the machine with everybody else

/**
 * Draws a picture anew: upright, in ordinary colours, the first frame only, and without anything that is not picture —
 * place, owner, camera, comments, whatever was appended.
 */
export async function drawAnew(
  bytes: Buffer,
  { mediaType, keptAs }: FileKind,
): Promise<Result<Buffer, UploadProblem>> {
  try {
    const picture = sharp(bytes, { limitInputPixels: FILE_LIMITS.pixels, failOn: 'error' })
      .autoOrient()
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds: SECONDS });
    return ok(await written(picture, keptAs).toBuffer());
  } catch (error) {
    return refuse(problemOf(error, mediaType));
  }
}

function written(picture: Sharp, keptAs: FileKind['keptAs']): Sharp {
  if (keptAs === 'image/png') return picture.png();
  return keptAs === 'image/webp' ? picture.webp({ quality: 85 }) : picture.jpeg({ quality: 85 });
}

/** sharp says what is wrong in words only, and everything it throws is about the picture. */
function problemOf(error: unknown, mediaType: string): UploadProblem {
  if (!(error instanceof Error)) throw error;
  if (/pixel limit/i.test(error.message)) return 'too-many-pixels';
  return /hei[cf]/.test(mediaType) ? 'heic' : 'damaged';
}

/** A small copy for the desk, drawn from a picture that is kept. */
export function drawSmall(bytes: Buffer): Promise<Buffer> {
  return sharp(bytes, { limitInputPixels: FILE_LIMITS.pixels })
    .resize(480, 480, { fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer();
}
