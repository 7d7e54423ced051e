import { chooseLanguage } from '../../../src/plugins/guide/domain/choose-language';
import { linkParts } from '../../../src/plugins/guide/domain/link-parts';
import { readForm, textIn } from '../../../src/plugins/guide/domain/posted-form';
import { proseOf, writtenLines } from '../../../src/plugins/guide/domain/prose';
import { readDate } from '../../../src/plugins/guide/domain/report/read-date';

describe('the language', () => {
  test.each([
    [undefined, '', 'en'],
    [undefined, 'zh-CN,zh;q=0.9,en;q=0.8', 'zh-Hans'],
    [undefined, 'zh-TW', 'zh-Hans'],
    [undefined, 'de-DE,de;q=0.9', 'en'],
    [undefined, 'de, en-GB;q=0.5, zh;q=0.7', 'zh-Hans'],
    [undefined, 'zh;q=0, en;q=0.1', 'en'],
    [undefined, 'zh;q=nonsense', 'en'],
    ['zh-Hans', 'en-GB', 'zh-Hans'],
    ['klingon', 'zh', 'zh-Hans'],
  ] as const)('remembered %s and accepting "%s" is %s', (remembered, accepted, chosen) => {
    expect(chooseLanguage(remembered, accepted)).toBe(chosen);
  });
});

describe('a posted form', () => {
  test('gives texts and lists of texts, and nothing else', () => {
    const body = { one: 'a', two: ['b', 3, 'c'], deep: { x: 'y' }, number: 4, none: null };
    expect(readForm(body)).toEqual({ one: 'a', two: ['b', 'c'] });
  });

  test.each([undefined, null, 'text', 7])('that is %p has no answers', (body) => {
    expect(readForm(body)).toEqual({});
  });

  test('gives the first of several texts where one is asked for', () => {
    expect(textIn({ name: ['a', 'b'] }, 'name')).toBe('a');
    expect(textIn({}, 'name')).toBe('');
    expect(textIn({ name: [] }, 'name')).toBe('');
  });
});

describe('a date somebody typed', () => {
  test.each([
    ['2026-11-05', '2026-11-05'],
    ['2026/3/5', '2026-03-05'],
    ['2026. 3. 5', '2026-03-05'],
    ['2026年3月5日', '2026-03-05'],
    ['２０２６－３－５', '2026-03-05'],
    [' 2026-3-5 ', '2026-03-05'],
    ['yesterday', 'yesterday'],
    ['5/3/2026', '5/3/2026'],
    ['', ''],
  ])('"%s" is read as "%s"', (typed, read) => {
    expect(readDate(typed)).toBe(read);
  });
});

describe('a text of the organisation', () => {
  test('has paragraphs, and lists where lines begin with a dash or a dot', () => {
    expect(proseOf('Ring us.\n\nOr bring:\n- the bill\n• your key\nThanks.')).toEqual([
      { paragraph: 'Ring us.', items: null },
      { paragraph: 'Or bring:', items: null },
      { paragraph: null, items: ['the bill', 'your key'] },
      { paragraph: 'Thanks.', items: null },
    ]);
  });

  test('that is empty is nothing', () => expect(proseOf(' \n ')).toEqual([]));
});

test('what a resident wrote keeps its lines and paragraphs', () => {
  expect(writtenLines('one\ntwo\r\n\r\n\r\nthree')).toEqual([['one', 'two'], ['three']]);
  expect(writtenLines('')).toEqual([]);
});

describe('an address in a letter', () => {
  const own = ['http://127.0.0.1:1337'];

  test('of our own pages can be followed', () => {
    expect(linkParts('See http://127.0.0.1:1337/en/survey/X?a=1 now', own)).toEqual([
      { text: 'See ', href: '' },
      { text: 'http://127.0.0.1:1337/en/survey/X?a=1', href: '/en/survey/X?a=1' },
      { text: ' now', href: '' },
    ]);
  });

  test.each(['https://evil.example/en', 'http://127.0.0.1:1337@evil.example/', 'http://[bad'])(
    'such as %s stays words',
    (address) => {
      expect(linkParts(address, own).every(({ href }) => href === '')).toBe(true);
    },
  );
});
