import { z } from 'zod';
import { optionalTranslatedSchema, type Translated } from '../../../../kernel/translated';
import { QUESTION_KINDS } from '../../domain/charter/forms';
import type { FieldCatalogue } from '../../domain/condition/field';
import { answerCatalogue } from '../../domain/form/visible-questions';

/** What the Content Manager's form holds of a question while it is being written; much of it may be missing. */
const writtenSchema = z.object({
  key: z.string().min(1),
  kind: z.enum(QUESTION_KINDS),
  label: z.unknown(),
  choices: z.array(z.object({ key: z.string().min(1), label: z.unknown() })).catch([]),
});

/** The questions before one in the form, as a condition can ask about their answers. `name` is `questions.2.visibleWhen`. */
export function earlierQuestions(questions: unknown, name: string): FieldCatalogue {
  const index = Number(/^questions\.(\d+)\./.exec(name)?.[1] ?? 0);
  const earlier = Array.isArray(questions) ? questions.slice(0, index) : [];
  return answerCatalogue(
    earlier.flatMap((question) => {
      const { success, data } = writtenSchema.safeParse(question);
      if (!success) return [];
      const { key, kind, label } = data;
      const choices = data.choices.map((one) => ({ ...one, label: labelOf(one.label, one.key) }));
      return [{ key, kind, choices, label: labelOf(label, key) }];
    }),
  );
}

/** The label in whatever languages it has been written so far; the key where there is none yet. */
function labelOf(label: unknown, key: string): Translated {
  const { data } = optionalTranslatedSchema.safeParse(readText(label));
  const en = data?.en || key;
  return { en, 'zh-Hans': data?.['zh-Hans'] || en };
}

function readText(label: unknown): unknown {
  if (typeof label !== 'string') return label;
  try {
    return JSON.parse(label);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
