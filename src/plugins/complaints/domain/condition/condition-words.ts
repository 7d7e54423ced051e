import type { Language } from '../../../../kernel/language';
import { inLanguage, type Translated } from '../../../../kernel/translated';
import { isStatement, type Condition } from './condition';
import type { FieldCatalogue } from './field';
import { statementWords } from './statement-words';

/** A condition as a part of a sentence: "category is Lamps, and priority is High or Urgent". */
export function conditionWords(
  condition: Condition,
  catalogue: FieldCatalogue,
  language: Language,
): string {
  return wordsOf(condition, (inner) => statementWords(inner, catalogue, language), language);
}

type SayStatement = (statement: Parameters<typeof statementWords>[0]) => string;

function wordsOf(condition: Condition, say: SayStatement, language: Language): string {
  if (isStatement(condition)) return say(condition);
  const part = (inner: Condition) => partWords(inner, say, language);
  if ('not' in condition) return noneWords(condition.not, part, language);
  const [parts, joint] = 'any' in condition ? [condition.any, OR] : [condition.all, AND];
  const [only] = parts;
  if (only === undefined) return inLanguage('any' in condition ? NEVER : ALWAYS_TRUE, language);
  if (parts.length === 1) return wordsOf(only, say, language);
  return parts.map(part).join(inLanguage(joint, language));
}

/** Inside something else, what is itself put together stands in brackets. */
function partWords(condition: Condition, say: SayStatement, language: Language): string {
  const words = wordsOf(condition, say, language);
  if (!isJoined(condition)) return words;
  return language === 'en' ? `(${words})` : `（${words}）`;
}

function isJoined(condition: Condition): boolean {
  if (isStatement(condition)) return false;
  if ('not' in condition) return true;
  const parts = 'any' in condition ? condition.any : condition.all;
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? isJoined(only) : parts.length > 1;
}

function noneWords(
  inner: Condition,
  part: (condition: Condition) => string,
  language: Language,
): string {
  if ('any' in inner && inner.any.length > 1) {
    const parts = inner.any.map(part).join(inLanguage(SEMICOLON, language));
    return inLanguage(NONE_OF, language).replace('{parts}', () => parts);
  }
  return inLanguage(NOT, language).replace('{part}', () => part(inner));
}

const AND: Translated = { en: ', and ', 'zh-Hans': '，并且' };
const OR: Translated = { en: ', or ', 'zh-Hans': '，或者' };
const SEMICOLON: Translated = { en: '; ', 'zh-Hans': '；' };
const ALWAYS_TRUE: Translated = { en: 'always', 'zh-Hans': '始终适用' };
const NEVER: Translated = {
  en: 'never, as nothing has been chosen',
  'zh-Hans': '从不适用（尚未选择条件）',
};
const NOT: Translated = { en: 'it is not so that {part}', 'zh-Hans': '并非{part}' };
const NONE_OF: Translated = {
  en: 'none of these is so: {parts}',
  'zh-Hans': '以下都不成立：{parts}',
};
