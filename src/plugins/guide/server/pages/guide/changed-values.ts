import type { Language } from '../../../../../kernel/language';
import { inLanguage, translatedSchema } from '../../../../../kernel/translated';
import { targetSchema } from '../../../../escalation/domain/charter/policies';
import { wholeTargetWords } from '../../../domain/duration-words';
import { fill, wordsIn, type Words } from '../../../domain/messages';

const LONGEST_QUOTE = 60;
const targetsSchema = targetSchema.array();

type Values = readonly [before: unknown, after: unknown];

/** What became of one attribute: promised times and short texts with their values, the rest by its name. */
export function attributeLines(attribute: string, values: Values, language: Language): string[] {
  if (attribute === 'targets') return targetLines(values, language);
  const { changes } = wordsIn(language);
  const name = wordFor(attribute, changes);
  if (name === undefined) return [];
  const [before, after] = values.map((value) => quoteOf(value, language));
  if (!before || !after || before === after) return [name];
  return [fill(changes.fromTo, { attribute: name, before, after })];
}

/** A short text or number that can stand in a sentence; empty for anything else. */
function quoteOf(value: unknown, language: Language): string {
  const translated = translatedSchema.safeParse(value);
  const text = translated.success ? inLanguage(translated.data, language) : value;
  return typeof text === 'string' && text.length <= LONGEST_QUOTE ? text : '';
}

function targetLines([before, after]: Values, language: Language): string[] {
  const words = wordsIn(language);
  const [old, fresh] = [targetsSchema.safeParse(before), targetsSchema.safeParse(after)];
  if (!old.success || !fresh.success) return [words.changes.targets];
  const lines = fresh.data.flatMap((target) => {
    const { metric, priority } = target;
    const twin = old.data.find((one) => one.metric === metric && one.priority === priority);
    if (!twin || (twin.amount === target.amount && twin.basis === target.basis)) return [];
    if (metric !== 'first-response' && metric !== 'resolution') return [];
    return [
      fill(words.changes.target, {
        metric: metric === 'resolution' ? words.guide.resolution : words.guide.firstResponse,
        priority: words.guide[priority],
        before: wholeTargetWords(twin, language),
        after: wholeTargetWords(target, language),
      }),
    ];
  });
  return lines.length > 0 ? lines : [words.changes.targets];
}

/** The word for a chapter or an attribute; undefined for one without a word for the public. */
export function wordFor(name: string, words: Words['changes']): string | undefined {
  return Object.hasOwn(words, name) ? words[name as keyof Words['changes']] : undefined;
}
