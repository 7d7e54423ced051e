import { z } from 'zod';

export const OPERATIONS = ['addWorkingTime', 'withPauses', 'workingTimeBetween'] as const;
export type Operation = (typeof OPERATIONS)[number];

// Calendars and inputs are read one by one where they are used, because a wrong one fails its own vectors only.
const vectorSchema = z.object({
  id: z.string(),
  calendar: z.string(),
  operation: z.enum(OPERATIONS, {
    error: ({ input }) => `unknown operation ${JSON.stringify(input)}`,
  }),
  input: z.unknown(),
  strict: z.boolean().default(true),
  boundary: z.boolean().default(false),
  expected: z.record(z.string(), z.unknown()),
});

const vectorFileSchema = z.object({
  calendars: z.record(z.string(), z.unknown()),
  vectors: z.array(vectorSchema),
});

export type Vector = z.output<typeof vectorSchema>;
export type VectorFile = z.output<typeof vectorFileSchema>;

/** Reads a file of business-time vectors; throws a sentence that says what is wrong with it. */
export function parseVectorFile(text: string): VectorFile {
  const parsed = vectorFileSchema.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new MalformedVectorFile(`${issue?.path.join('.') || 'file'}: ${issue?.message}`);
}

export class MalformedVectorFile extends Error {}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new MalformedVectorFile(`no JSON: ${error.message}`);
    throw error;
  }
}
