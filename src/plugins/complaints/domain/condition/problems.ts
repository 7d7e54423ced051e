import type { Translated } from '../../../../kernel/translated';
import { isStatement, type Condition, type Statement } from './condition';
import { mayAsk, type FieldCatalogue } from './field';
import { hasValue } from './is-finished';

/** Where in a condition: `all.0.not` is inside the first part of the outermost group; the whole is ''. */
export type ConditionPath = string;

export interface ConditionProblem {
  readonly path: ConditionPath;
  readonly code: 'blank-group' | 'no-value' | 'unknown-field' | 'wrong-question' | 'unknown-key';
  readonly message: Translated;
}

/** What keeps a condition from being used; an outermost `{ all: [] }` means everything on purpose and is none. */
export function findConditionProblems(
  condition: Condition,
  catalogue: FieldCatalogue,
): readonly ConditionProblem[] {
  if ('all' in condition && condition.all.length === 0) return [];
  return problemsAt('', condition, catalogue);
}

/** The same in plain English, for the list of a charter's problems. */
export function conditionProblems(condition: Condition, catalogue: FieldCatalogue): string[] {
  return findConditionProblems(condition, catalogue).map(({ message }) => message.en);
}

export function pathInside(path: ConditionPath, ...steps: readonly (string | number)[]): string {
  return [...(path === '' ? [] : [path]), ...steps].join('.');
}

function problemsAt(
  path: ConditionPath,
  condition: Condition,
  catalogue: FieldCatalogue,
): ConditionProblem[] {
  if (isStatement(condition)) return statementProblems(path, condition, catalogue);
  if ('not' in condition) return problemsAt(pathInside(path, 'not'), condition.not, catalogue);
  const [name, parts] = 'any' in condition ? ['any', condition.any] : ['all', condition.all];
  if (parts.length === 0) return [{ path, code: 'blank-group', message: BLANK_GROUP }];
  return parts.flatMap((part, index) =>
    problemsAt(pathInside(path, String(name), index), part, catalogue),
  );
}

function statementProblems(
  path: ConditionPath,
  statement: Statement,
  catalogue: FieldCatalogue,
): ConditionProblem[] {
  const field = catalogue.get(statement.field);
  if (!field) return [{ path, code: 'unknown-field', message: unknownField(statement.field) }];
  if (!mayAsk(field.kind, statement.operator)) {
    return [{ path, code: 'wrong-question', message: wrongQuestion(field.label) }];
  }
  if (!hasValue(statement)) return [{ path, code: 'no-value', message: noValue(field.label) }];
  if (!('value' in statement) || !Array.isArray(statement.value)) return [];
  const known = new Set(field.options.map(({ key }) => key));
  return (statement.value as readonly string[]) // Array.isArray forgets that it is readonly
    .filter((key) => !known.has(key))
    .map((key) => ({ path, code: 'unknown-key', message: unknownKey(field.label, key) }));
}

const BLANK_GROUP: Translated = {
  en: 'This group is empty. Add a condition to it or remove it.',
  'zh-Hans': '这一组没有条件，请添加条件或删除该组。',
};

function unknownField(name: string): Translated {
  return {
    en: `There is no field ${name}. Choose another one.`,
    'zh-Hans': `没有“${name}”这个字段，请另选。`,
  };
}

function wrongQuestion(label: Translated): Translated {
  return {
    en: `${label.en} cannot be compared in this way. Choose another comparison.`,
    'zh-Hans': `“${label['zh-Hans']}”不能这样比较，请另选比较方式。`,
  };
}

function noValue(label: Translated): Translated {
  return {
    en: `Say what ${label.en} is to be compared with.`,
    'zh-Hans': `请填写“${label['zh-Hans']}”的比较值。`,
  };
}

function unknownKey(label: Translated, key: string): Translated {
  return {
    en: `${label.en} has no ${key}. Remove it from the list.`,
    'zh-Hans': `“${label['zh-Hans']}”中没有“${key}”，请从列表中移除。`,
  };
}
