import { z } from 'zod';
import type { Chapter } from '../../../charter/domain/chapter';
import type { Problem } from '../../../charter/domain/problem';
import { optionalTranslatedSchema, translatedSchema } from '../../../../kernel/translated';
import { conditionSchema } from '../condition/condition';
import { conditionProblems } from '../condition/problems';
import { answerCatalogue } from '../form/visible-questions';
import { keySchema } from './key';
import { repeatedKeys } from './repeated-keys';

export const QUESTION_KINDS = [
  'text',
  'long-text',
  'number',
  'date',
  'single-choice',
  'multiple-choice',
  'yes-no',
] as const;

export const choiceSchema = z.object({ key: keySchema, label: translatedSchema }).strict();

export const questionSchema = z
  .object({
    key: keySchema,
    kind: z.enum(QUESTION_KINDS),
    label: translatedSchema,
    hint: optionalTranslatedSchema,
    required: z.boolean(),
    /** Of a text, in Unicode code points; null is the kind's own limit. */
    maximumLength: z.number().int().min(1).max(10_000).nullable(),
    choices: z.array(choiceSchema).readonly(),
    /** Asked only when this is true of the answers to the questions before it; without it, always. */
    visibleWhen: conditionSchema.nullish(),
  })
  .strict();

export const formSchema = z
  .object({ key: keySchema, questions: z.array(questionSchema).readonly() })
  .strict();

export type Choice = Readonly<z.infer<typeof choiceSchema>>;
export type Question = Readonly<z.infer<typeof questionSchema>>;
export type Form = Readonly<z.infer<typeof formSchema>>;

export const formsChapter: Chapter<readonly Form[]> = {
  name: 'forms',
  schema: z.array(formSchema).min(1).readonly(),
  check: (forms) => [
    ...repeatedKeys('forms', forms),
    ...forms.flatMap((form) => [
      ...repeatedKeys(`forms.${form.key}`, form.questions),
      ...form.questions.flatMap((question) => choiceProblems(form, question)),
      ...form.questions.flatMap((question, index) => visibilityProblems(form, question, index)),
    ]),
  ],
};

function choiceProblems(form: Form, question: Question): Problem[] {
  const choosing = question.kind === 'single-choice' || question.kind === 'multiple-choice';
  const problems = repeatedKeys(`forms.${form.key}.${question.key}`, question.choices);
  if (!choosing || question.choices.length >= 2) return problems;
  return [
    ...problems,
    {
      check: 'question-has-choices',
      chapter: 'forms',
      entry: form.key,
      message: `The question ${question.key} offers fewer than two choices`,
    },
  ];
}

/** What a question hangs on must have been asked before it. */
function visibilityProblems(form: Form, question: Question, index: number): Problem[] {
  if (!question.visibleWhen) return [];
  const before = answerCatalogue(form.questions.slice(0, index));
  return conditionProblems(question.visibleWhen, before).map((message) => ({
    check: 'question-hangs-on-earlier',
    chapter: 'forms',
    entry: form.key,
    message: `The question ${question.key} is asked on a condition. ${message}`,
  }));
}
