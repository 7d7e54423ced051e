import {
  checkAnswers,
  type PostedAnswers,
} from '../../../src/plugins/complaints/domain/form/check-answers';
import type { Question } from '../../../src/plugins/complaints/domain/charter/forms';
import { say } from '../../support/charter/say';
import { question } from '../../support/charter/town-work';

const CHOICES = ['red', 'blue'].map((key) => ({ key, label: say(key) }));

function check(kind: Question['kind'], posted: PostedAnswers[string], change = {}) {
  const asked = question({ key: 'q', kind, choices: CHOICES, ...change });
  const { answers, refusals } = checkAnswers({ key: 'f', questions: [asked] }, { q: posted });
  return refusals[0] ? `✗ ${refusals[0].reason}` : answers.q;
}

const TABLE: [kind: Question['kind'], posted: string | string[], read: unknown][] = [
  ['text', '  Post 7 ', 'Post 7'],
  ['text', 'x'.repeat(201), '✗ too-long'],
  ['text', '😀'.repeat(200), '😀'.repeat(200)],
  ['long-text', '字'.repeat(5_000), '字'.repeat(5_000)],
  ['long-text', '字'.repeat(5_001), '✗ too-long'],
  ['number', '12', 12],
  ['number', ' -3.50 ', -3.5],
  ['number', '１２３．５', 123.5],
  ['number', '1,234,567', 1_234_567],
  ['number', '１，２００', 1_200],
  ['number', '1 200', 1_200],
  ['number', '1,5', '✗ not-a-number'],
  ['number', '1.234,56', '✗ not-a-number'],
  ['number', '12e3', '✗ not-a-number'],
  ['number', '0x10', '✗ not-a-number'],
  ['number', 'NaN', '✗ not-a-number'],
  ['number', '九', '✗ not-a-number'],
  ['number', '9'.repeat(400), '✗ not-a-number'],
  ['number', '12345678901234567890', '✗ not-a-number'],
  ['date', '2028-02-29', '2028-02-29'],
  ['date', '2026-02-29', '✗ not-a-date'],
  ['date', '2026-13-01', '✗ not-a-date'],
  ['date', '5/11/2026', '✗ not-a-date'],
  ['yes-no', 'yes', true],
  ['yes-no', 'no', false],
  ['yes-no', 'perhaps', '✗ not-a-choice'],
  ['single-choice', 'red', 'red'],
  ['single-choice', 'green', '✗ not-a-choice'],
  ['single-choice', '__proto__', '✗ not-a-choice'],
  ['multiple-choice', ['red', 'blue', 'red'], ['red', 'blue']],
  ['multiple-choice', 'blue', ['blue']],
  ['multiple-choice', ['red', 'green'], '✗ not-a-choice'],
];

describe('an answer', () => {
  test.each(TABLE)('%s %j is read as %j', (kind, posted, read) => {
    expect(check(kind, posted)).toEqual(read);
  });

  test.each([undefined, '', '   ', '\u3000', []])('%j is no answer', (posted) => {
    expect(check('text', posted)).toBeUndefined();
    expect(check('text', posted, { required: true })).toBe('✗ missing');
  });

  test('keeps no sign that a page cannot show', () => {
    expect(check('text', 'a\u0000b\u001bc')).toBe('abc');
  });

  test('longer than the question allows is refused with the limit, and never cut', () => {
    const asked = question({ key: 'q', kind: 'text', maximumLength: 3 });
    const form = { key: 'f', questions: [asked] };
    expect(checkAnswers(form, { q: '👍🏽👍' })).toEqual({ answers: { q: '👍🏽👍' }, refusals: [] });
    expect(checkAnswers(form, { q: 'four' })).toEqual({
      answers: {},
      refusals: [{ field: 'q', reason: 'too-long', limit: 3 }],
    });
  });
});

describe('the answers to a form', () => {
  test('hold nothing the form does not ask, whoever posts it', () => {
    const form = { key: 'f', questions: [question({ key: 'post', kind: 'text' })] };
    const posted = JSON.parse('{"post":"7","priority":"urgent","__proto__":{"admin":"yes"}}');
    const { answers } = checkAnswers(form, posted);
    expect(Object.entries(answers)).toEqual([['post', '7']]);
    expect(Object.getPrototypeOf(answers)).toBe(Object.prototype);
  });

  test('name every field that is wrong, in the order of the form', () => {
    const form = {
      key: 'f',
      questions: [
        question({ key: 'a', kind: 'number' }),
        question({ key: 'b', kind: 'text', required: true }),
      ],
    };
    const { refusals } = checkAnswers(form, { a: 'many' });
    expect(refusals.map(({ field, reason }) => `${field} ${reason}`)).toEqual([
      'a not-a-number',
      'b missing',
    ]);
  });
});
