import type { Language } from '../../../../kernel/language';
import { inLanguage, type Translated } from '../../../../kernel/translated';
import type { Operator, Statement } from './condition';
import type { Fact, Field, FieldCatalogue } from './field';
import { withThoseBelow } from './tree';

/** One statement in words; a field or a key that is gone is called by its name. */
export function statementWords(
  statement: Statement,
  catalogue: FieldCatalogue,
  language: Language,
): string {
  const field = catalogue.get(statement.field);
  if (statement.operator === 'is' && field?.answers) {
    return inLanguage(statement.value ? field.answers.yes : field.answers.no, language);
  }
  const pattern = inLanguage(patternOf(statement, field), language);
  return pattern
    .replace('{field}', () => fieldWords(statement.field, field, language))
    .replace('{value}', () => valueWords(statement, field, language));
}

/** What a field held, in words. */
export function factWords(fact: Fact, field: Field | undefined, language: Language): string {
  if (fact === null || fact === '') return inLanguage(NOTHING, language);
  if (typeof fact === 'boolean') return inLanguage(fact ? YES : NO, language);
  if (typeof fact === 'number') return String(fact);
  return listWords(typeof fact === 'string' ? [fact] : fact, field, language);
}

function patternOf(statement: Statement, field: Field | undefined): Translated {
  if (statement.operator === 'is-none-of' && statement.value.length > 1) return NEITHER;
  const isWide =
    (statement.operator === 'is-within' || statement.operator === 'is-outside') &&
    statement.value.some((key) => field && withThoseBelow(field, key).size > 1);
  if (!isWide) return PATTERNS[statement.operator];
  return statement.operator === 'is-within' ? WITHIN_BRANCH : OUTSIDE_BRANCH;
}

function fieldWords(name: string, field: Field | undefined, language: Language): string {
  if (!field) return language === 'en' ? `“${name}” (no such field)` : `“${name}”（没有这个字段）`;
  const label = inLanguage(field.label, language);
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

function valueWords(statement: Statement, field: Field | undefined, language: Language): string {
  if (!('value' in statement)) return '';
  const { value } = statement;
  if (typeof value === 'string') return value === '' ? '…' : value;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '…';
  if (typeof value === 'boolean') return inLanguage(value ? YES : NO, language);
  return value.length === 0 ? '…' : listWords(value, field, language);
}

/** So many are named; a longer list says how many more there are. */
const NAMED = 6;

function listWords(keys: readonly string[], field: Field | undefined, language: Language): string {
  const labels = new Map(field?.options.map(({ key, label }) => [key, label]));
  const names = keys.map((key) => {
    const label = labels.get(key);
    return label ? inLanguage(label, language) : `“${key}”`;
  });
  if (names.length > NAMED + 1) {
    const more = inLanguage(MORE, language).replace('{count}', String(names.length - NAMED));
    return enumerated([...names.slice(0, NAMED), more], language);
  }
  return enumerated(names, language);
}

function enumerated(names: readonly string[], language: Language): string {
  if (names.length < 2) return names.join('');
  if (language === 'zh-Hans') return `${names.slice(0, -1).join('、')}或${names.at(-1)}`;
  return `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

const PATTERNS: Readonly<Record<Operator, Translated>> = {
  'is-one-of': say('{field} is {value}', '{field}为{value}'),
  'is-none-of': say('{field} is not {value}', '{field}不是{value}'),
  'is-within': say('{field} is {value}', '{field}为{value}'),
  'is-outside': say('{field} is not {value}', '{field}不是{value}'),
  equals: say('{field} is {value}', '{field}等于 {value}'),
  'less-than': say('{field} is less than {value}', '{field}小于 {value}'),
  'at-most': say('{field} is at most {value}', '{field}不超过 {value}'),
  'more-than': say('{field} is more than {value}', '{field}大于 {value}'),
  'at-least': say('{field} is at least {value}', '{field}不少于 {value}'),
  contains: say('{field} contains “{value}”', '{field}包含“{value}”'),
  'does-not-contain': say('{field} does not contain “{value}”', '{field}不包含“{value}”'),
  is: say('{field}: {value}', '{field}：{value}'),
  'is-empty': say('{field} is empty', '{field}为空'),
  'is-filled': say('{field} is given', '{field}已填写'),
};

const NEITHER = say('{field} is not one of {value}', '{field}不是{value}');
const WITHIN_BRANCH = say('{field} is {value} (or one below)', '{field}为{value}（含下级）');
const OUTSIDE_BRANCH = say('{field} is not {value} (or one below)', '{field}不是{value}（含下级）');
const MORE = say('{count} others', '其他 {count} 项');
const NOTHING = say('nothing', '空');
const YES = say('yes', '是');
const NO = say('no', '否');

function say(en: string, zhHans: string): Translated {
  return { en, 'zh-Hans': zhHans };
}
