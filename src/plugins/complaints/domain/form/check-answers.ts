import { assertNever } from '../../../../kernel/assert-never';
import type { Form, Question } from '../charter/forms';
import { plainWords } from '../plain-words';
import type { Answer, Answers } from './answers';
import { askInTurn } from './visible-questions';

/** What is wrong with one field; the page has the words. `limit` is in Unicode code points. */
export interface FieldRefusal {
  readonly field: string;
  readonly reason: 'missing' | 'too-long' | 'not-a-number' | 'not-a-date' | 'not-a-choice';
  readonly limit?: number;
}

/** What a form posted for a question: one text, several, or nothing. */
export type PostedAnswers = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface CheckedAnswers {
  readonly answers: Answers;
  readonly refusals: readonly FieldRefusal[];
}

const LIMITS = { text: 200, 'long-text': 5_000 } as const;

/** Reads what was posted by the questions of the form; fields the form does not ask, or not of this person, are dropped. */
export function checkAnswers(form: Form, posted: PostedAnswers): CheckedAnswers {
  const read = readInTurn(form.questions, posted);
  return {
    answers: Object.fromEntries(
      read.flatMap(({ question, outcome }) =>
        outcome.answer === undefined ? [] : [[question.key, outcome.answer]],
      ),
    ),
    refusals: read.flatMap(({ outcome }) => (outcome.refusal ? [outcome.refusal] : [])),
  };
}

/** The questions that are put to somebody who answers so; the others hang on answers that were not given. */
export function questionsAsked(
  questions: readonly Question[],
  posted: PostedAnswers,
): readonly Question[] {
  return readInTurn(questions, posted).map(({ question }) => question);
}

function readInTurn(questions: readonly Question[], posted: PostedAnswers) {
  return askInTurn(questions, (question) => readAnswer(question, posted[question.key]));
}

interface Outcome {
  readonly answer?: Answer;
  readonly refusal?: FieldRefusal;
}

function readAnswer(question: Question, posted: string | readonly string[] | undefined): Outcome {
  const texts = (typeof posted === 'string' ? [posted] : (posted ?? []))
    .map((text) => plainWords(text).trim())
    .filter((text) => text !== '');
  const [first] = texts;
  if (first === undefined) return question.required ? refused(question, 'missing') : {};
  switch (question.kind) {
    case 'text':
    case 'long-text':
      return readText(question, first, question.maximumLength ?? LIMITS[question.kind]);
    case 'number':
      return readNumber(question, first);
    case 'date':
      return isDate(first) ? { answer: first } : refused(question, 'not-a-date');
    case 'yes-no':
      return ['yes', 'no'].includes(first)
        ? { answer: first === 'yes' }
        : refused(question, 'not-a-choice');
    case 'single-choice':
      return isChoice(question, first) ? { answer: first } : refused(question, 'not-a-choice');
    case 'multiple-choice':
      return texts.every((text) => isChoice(question, text))
        ? { answer: [...new Set(texts)] }
        : refused(question, 'not-a-choice');
    default:
      return assertNever(question.kind);
  }
}

function refused(question: Question, reason: FieldRefusal['reason'], limit?: number): Outcome {
  const refusal = { field: question.key, reason };
  return { refusal: limit === undefined ? refusal : { ...refusal, limit } };
}

function readText(question: Question, text: string, limit: number): Outcome {
  return [...text].length <= limit ? { answer: text } : refused(question, 'too-long', limit);
}

/** Full-width digits and separated thousands, as people type them; a comma elsewhere could be a decimal one. */
const NUMBER = /^-?(\d+|\d{1,3}([,\s]\d{3})+)(\.\d+)?$/;

function readNumber(question: Question, text: string): Outcome {
  const plain = text.normalize('NFKC');
  const value = Number(plain.replace(/[,\s]/g, ''));
  // Beyond this a number would be stored as another one, and an endless one could not be read again.
  const isKept = Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return NUMBER.test(plain) && isKept ? { answer: value } : refused(question, 'not-a-number');
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isChoice(question: Question, text: string): boolean {
  return question.choices.some((choice) => choice.key === text);
}
