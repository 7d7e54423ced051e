import type { z } from 'zod';
import { ok, refuse, type Result } from '../../../../kernel/result';
import type { Refusal } from '../../contracts/drafts';

/** Reads a draft by the schema of its chapter; says of every place in it that does not fit why. */
export function readDraft<Draft>(
  schema: z.ZodType<Draft>,
  draft: unknown,
): Result<Draft, readonly Refusal[]> {
  const read = schema.safeParse(draft);
  if (read.success) return ok(read.data);
  return refuse(
    read.error.issues.map(({ path, code, message }) => ({ path: path.join('.'), code, message })),
  );
}
