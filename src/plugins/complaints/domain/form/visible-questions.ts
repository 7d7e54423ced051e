import { catalogueOf, type FieldCatalogue, type FieldKind } from '../condition/field';
import { evaluate } from '../condition/evaluate';
import type { Question } from '../charter/forms';
import type { Answer, Answers } from './answers';

const KINDS: Readonly<Record<Question['kind'], FieldKind>> = {
  text: 'text',
  'long-text': 'text',
  number: 'number',
  date: 'text',
  'single-choice': 'choice',
  'multiple-choice': 'choice',
  'yes-no': 'yes-no',
};

/** What a condition can ask about the answers to questions. */
export function answerCatalogue(
  questions: readonly Pick<Question, 'key' | 'kind' | 'label' | 'choices'>[],
): FieldCatalogue {
  return catalogueOf(
    questions.map(({ key, kind, label, choices }) => ({
      ...{ name: key, kind: KINDS[kind], label, options: choices },
    })),
  );
}

/**
 * Asks the questions of a form one after another: each is put with the answers to those before it, and is left out
 * when its condition is not true of them. An answer to a question that was left out counts for nothing.
 */
export function askInTurn<Outcome extends { readonly answer?: Answer }>(
  questions: readonly Question[],
  ask: (question: Question) => Outcome,
): readonly { readonly question: Question; readonly outcome: Outcome }[] {
  const catalogue = answerCatalogue(questions);
  const answers: Record<string, Answer> = {};
  return questions.flatMap((question) => {
    const { visibleWhen } = question;
    if (visibleWhen && !evaluate(visibleWhen, answers, catalogue)) return [];
    const outcome = ask(question);
    if (outcome.answer !== undefined) answers[question.key] = outcome.answer;
    return [{ question, outcome }];
  });
}

/** The questions that were asked of somebody who answered so. */
export function visibleQuestions(
  questions: readonly Question[],
  answers: Answers,
): readonly Question[] {
  const asked = askInTurn(questions, ({ key }) => {
    const answer = Object.hasOwn(answers, key) ? answers[key] : undefined;
    return answer === undefined ? {} : { answer };
  });
  return asked.map(({ question }) => question);
}
