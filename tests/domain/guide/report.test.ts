import { wordsIn } from '../../../src/plugins/guide/domain/messages';
import { answerWords } from '../../../src/plugins/guide/domain/report/answer-words';
import {
  checkAbout,
  checkContact,
  checkDetails,
} from '../../../src/plugins/guide/domain/report/check-step';
import {
  draftSchema,
  EMPTY_DRAFT,
  sentDraft,
  type Draft,
} from '../../../src/plugins/guide/domain/report/draft';
import { readDetails } from '../../../src/plugins/guide/domain/report/read-step';
import { firstUnfinished, mayShow, STEPS } from '../../../src/plugins/guide/domain/report/steps';
import { townView } from '../../support/charter/published';
import { question } from '../../support/charter/town-work';

const charter = townView();
const words = wordsIn('en').report;
const { questions } = charter.formOf('lamps');

const about = { categoryKey: 'lamps', placeKey: 'square', placeDetail: 'Near the well' };
const details = { description: 'It is dark.', posted: { post: 'P7' } };
const contact = { name: '', phone: '', email: '', groupKey: '' };
const whole: Draft = { sent: null, about, details, contact, refusedFiles: [] };

function messages(errors: readonly { message: string }[]): string[] {
  return errors.map(({ message }) => message);
}

describe('what and where', () => {
  test('needs a category and no place', () => {
    const nothing = { categoryKey: '', placeKey: '', placeDetail: '' };
    expect(checkAbout(nothing, charter, words)).toEqual([
      { field: 'category', message: 'Choose what your complaint is about' },
    ]);
    expect(checkAbout({ ...nothing, categoryKey: 'bins' }, charter, words)).toEqual([]);
  });

  test.each(['streets', 'nonsense', '__proto__'])('cannot be about %s', (categoryKey) => {
    expect(checkAbout({ ...about, categoryKey }, charter, words)).toHaveLength(1);
  });

  test('cannot be at a place nobody knows', () => {
    expect(checkAbout({ ...about, placeKey: 'moon' }, charter, words)[0]?.field).toBe('place');
  });

  test('says how much too long a place is, in signs and not in bytes', () => {
    const [error] = checkAbout({ ...about, placeDetail: '🏠'.repeat(301) }, charter, words);
    expect(error?.message).toContain('is 301 characters long; the limit is 300');
  });
});

describe('what happened', () => {
  const asked = { questions, language: 'en' as const };

  test('needs words, and answers to required questions, in the order of the page', () => {
    expect(messages(checkDetails({ description: ' ', posted: {} }, asked, words))).toEqual([
      'Write what happened',
      'Answer the question “About post”',
    ]);
  });

  test('says how long an answer is and may be', () => {
    const long = { ...details, posted: { post: '灯'.repeat(11) } };
    expect(messages(checkDetails(long, asked, words))).toEqual([
      '“About post” is 11 characters long; the limit is 10. Shorten it, or leave details for a later reply',
    ]);
  });

  test('takes no answer that was not offered', () => {
    const odd = { ...details, posted: { post: 'P7', colour: 'green' } };
    expect(checkDetails(odd, asked, words)[0]?.field).toBe('question-colour');
  });

  test('keeps answers to the questions of a category chosen before', () => {
    const before = { description: '', posted: { wish: 'A tree', post: 'P1' } };
    const read = readDetails({ description: 'x', 'question-post': 'P2' }, questions, before);
    expect(read.posted).toEqual({ wish: 'A tree', post: 'P2', colour: '' });
  });
});

describe('how to reach somebody', () => {
  test('may be left empty', () => expect(checkContact(contact, charter, words)).toEqual([]));

  test.each(['li@example.com', ' li@example.com ', 'ｌｉ＠ｅｘａｍｐｌｅ．ｃｏｍ', '李@例子.中国'])(
    'takes %s',
    (email) => expect(checkContact({ ...contact, email }, charter, words)).toEqual([]),
  );

  test.each(['li', 'li@', 'li@example', 'a b@example.com', 'a@b.c\nBcc: x@y.z', '<a@b.c>'])(
    'does not take %j',
    (email) => expect(checkContact({ ...contact, email }, charter, words)[0]?.field).toBe('email'),
  );

  test.each(['+86 139 0000 0000', '１３９－００００', 'ask for Li, flat 3'])(
    'takes the telephone number %s as it is',
    (phone) => expect(checkContact({ ...contact, phone }, charter, words)).toEqual([]),
  );
});

describe('as what somebody complains', () => {
  test.each([
    ['', []],
    ['tenant', []],
    ['king', ['group']],
    ['__proto__', ['group']],
  ])('%j', (groupKey, fields) => {
    const errors = checkContact({ ...contact, groupKey }, charter, words);
    expect(errors.map(({ field }) => field)).toEqual(fields);
  });

  test('an unfinished report from before it was asked is taken up again', () => {
    const { groupKey: _unasked, ...before } = contact;
    expect(draftSchema.parse({ ...whole, contact: before })).toEqual(whole);
  });
});

describe('the way through the pages', () => {
  test.each([
    ['nothing', EMPTY_DRAFT, 'about'],
    ['a category', { ...EMPTY_DRAFT, about }, 'details'],
    ['a category and words', { ...whole, contact: null }, 'contact'],
    ['everything', whole, 'check'],
    ['a category that is gone', { ...whole, about: { ...about, categoryKey: 'gone' } }, 'about'],
    [
      'a category with a question left',
      { ...whole, details: { ...details, posted: {} } },
      'details',
    ],
  ] as const)('leads from %s on to %s', (_what, draft, step) => {
    expect(firstUnfinished(draft, charter, 'en')).toBe(step);
  });

  test('does not skip a page', () => {
    expect(STEPS.filter((step) => mayShow(step, 'contact'))).toEqual([
      'about',
      'details',
      'contact',
    ]);
  });
});

test('of a sent report only this is kept: whether we can write', () => {
  const draft = sentDraft({ ...whole, contact: { ...contact, email: 'li@example.com' } });
  expect(draft).toEqual({ ...EMPTY_DRAFT, sent: { hasEmail: true } });
  expect(sentDraft(whole).sent).toEqual({ hasEmail: false });
});

describe('an answer read back', () => {
  const colour = question({
    key: 'colour',
    kind: 'multiple-choice',
    choices: [
      { key: 'white', label: { en: 'White', 'zh-Hans': '白' } },
      { key: 'yellow', label: { en: 'Yellow', 'zh-Hans': '黄' } },
    ],
  });

  test.each([
    [question({ key: 'a', kind: 'yes-no' }), 'yes', ['是']],
    [question({ key: 'a', kind: 'number' }), '３', ['３']],
    [colour, ['yellow', 'white'], ['白', '黄']],
    [colour, undefined, []],
    [question({ key: 'a', kind: 'text' }), '  ', []],
  ] as const)('%#', (asked, answer, lines) => {
    expect(answerWords(asked, answer, 'zh-Hans')).toEqual(lines);
  });
});
