import { assertNever } from '../../../../kernel/assert-never';
import type { Language } from '../../../../kernel/language';
import { inLanguage } from '../../../../kernel/translated';
import type { Question } from '../../../complaints/domain/charter/forms';
import { wordsIn } from '../messages';

/** A posted answer as it is read back to the person: one line an answer; none when the question was left open. */
export function answerWords(
  question: Question,
  answer: string | readonly string[] | undefined,
  language: Language,
): string[] {
  const texts = [answer ?? []].flat().filter((text) => text.trim() !== '');
  switch (question.kind) {
    case 'text':
    case 'long-text':
    case 'number':
    case 'date':
      return texts;
    case 'yes-no':
      return texts.map((text) => wordsIn(language).frame[text === 'yes' ? 'yes' : 'no']);
    case 'single-choice':
    case 'multiple-choice':
      return question.choices
        .filter(({ key }) => texts.includes(key))
        .map(({ label }) => inLanguage(label, language));
    default:
      return assertNever(question.kind);
  }
}
