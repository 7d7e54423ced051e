import type { Translated } from '../../../../kernel/translated';
import type { Form, Question } from '../charter/forms';
import type { Answer, Answers } from './answers';
import { visibleQuestions } from './visible-questions';

export interface ShownAnswer {
  readonly key: string;
  readonly label: Translated;
  /** One text, or one for each choice taken; empty when the question was left open. */
  readonly shown: Translated[];
}

/** Questions that were asked, with their answers in words, in the order of the form. */
export function shownAnswers(form: Form, answers: Answers): ShownAnswer[] {
  return visibleQuestions(form.questions, answers).map((question) => ({
    key: question.key,
    label: question.label,
    shown: words(question, answers[question.key]),
  }));
}

function words(question: Question, answer: Answer | undefined): Translated[] {
  if (answer === undefined) return [];
  if (typeof answer === 'boolean') {
    return [answer ? { en: 'Yes', 'zh-Hans': '是' } : { en: 'No', 'zh-Hans': '否' }];
  }
  const parts = Array.isArray(answer) ? answer : [String(answer)];
  return parts.map((part) => {
    const choice = question.choices.find((one) => one.key === part);
    return choice?.label ?? { en: part, 'zh-Hans': part };
  });
}
