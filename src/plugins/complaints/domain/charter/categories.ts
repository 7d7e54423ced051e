import { z } from 'zod';
import { chapterOf, type Chapter } from '../../../charter/domain/chapter';
import type { CharterDocument } from '../../../charter/domain/document';
import type { Problem } from '../../../charter/domain/problem';
import { optionalTranslatedSchema, translatedSchema } from '../../../../kernel/translated';
import { prioritySchema } from '../vocabulary';
import { departmentsChapter } from './departments';
import { formsChapter } from './forms';
import { keySchema } from './key';
import { repeatedKeys } from './repeated-keys';

export const categorySchema = z
  .object({
    key: keySchema,
    name: translatedSchema,
    /** Said to the resident when the category has been chosen. */
    guidance: optionalTranslatedSchema,
    parentKey: keySchema.nullable(),
    /** Null takes the parent's. */
    departmentKey: keySchema.nullable(),
    /** Null takes the parent's. */
    formKey: keySchema.nullable(),
    priority: prioritySchema,
  })
  .strict();

export type Category = Readonly<z.infer<typeof categorySchema>>;

export const categoriesChapter: Chapter<readonly Category[]> = {
  name: 'categories',
  schema: z.array(categorySchema).min(1).readonly(),
  check: (categories, document) => [
    ...repeatedKeys('categories', categories),
    ...categories.flatMap((category) => problemsOf(category, categories, document)),
  ],
};

function problemsOf(
  category: Category,
  categories: readonly Category[],
  document: CharterDocument,
): Problem[] {
  const problem = (check: string, message: string): Problem => ({
    check,
    chapter: 'categories',
    entry: category.key,
    message,
  });
  const line = lineage(category, categories);
  if (line === null) return [problem('category-tree', 'Its parents lead in a circle or nowhere')];
  const departmentKey = inherited(line, 'departmentKey');
  const formKey = inherited(line, 'formKey');
  const departments = chapterOf(document, departmentsChapter);
  const forms = chapterOf(document, formsChapter);
  return [
    ...(departments.some((one) => one.key === departmentKey)
      ? []
      : [problem('category-reaches-department', 'Neither it nor a parent names a department')]),
    ...(forms.some((one) => one.key === formKey)
      ? []
      : [problem('category-has-form', 'Neither it nor a parent names a form')]),
  ];
}

/** The category and its parents, nearest first; null when the tree is broken. */
export function lineage(
  category: Category,
  categories: readonly Category[],
): readonly Category[] | null {
  const line = [category];
  for (let parentKey = category.parentKey; parentKey !== null;) {
    const parent = categories.find((one) => one.key === parentKey);
    if (!parent || line.includes(parent)) return null;
    line.push(parent);
    parentKey = parent.parentKey;
  }
  return line;
}

/** What the nearest of a category's line says. */
export function inherited(
  line: readonly Category[],
  attribute: 'departmentKey' | 'formKey',
): string | null {
  return line.find((category) => category[attribute] !== null)?.[attribute] ?? null;
}
