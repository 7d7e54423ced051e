import { CHAPTERS as REGISTERED } from '../../support/charter/chapters';
import {
  chapterAddress,
  chapterIn,
  CHAPTERS,
} from '../../../src/plugins/charter/admin/chapter-address';
import { nameWords, problemWords } from '../../../src/plugins/charter/admin/name-words';
import { en } from '../../../src/plugins/charter/admin/translations/en';
import type { CharterSay } from '../../../src/plugins/charter/admin/words';
import {
  readTranslated,
  writeTranslated,
} from '../../../src/plugins/charter/admin/translated-value';

describe('the way from a problem to its entry', () => {
  test('leads to the list of the chapter, narrowed to the entry', () => {
    expect(chapterAddress('categories', 'noise-at-night')).toBe(
      '/content-manager/collection-types/plugin::complaints.category?_q=noise-at-night',
    );
  });

  test.each([
    [null, '/plugins/escalation/calendars'],
    ['office', '/plugins/escalation/calendars/office'],
  ])('a calendar is edited in a page of its own (%s)', (entry, address) => {
    expect(chapterAddress('calendars', entry)).toBe(address);
  });

  test('a problem inside a form leads to the forms', () => {
    expect(chapterIn('forms.noise.since')).toBe('forms');
    expect(chapterAddress('forms.noise', null)).toMatch(/plugin::complaints\.form$/);
  });

  test('a chapter that nobody knows leads nowhere', () => {
    expect(chapterAddress('weather')).toBeNull();
  });

  test('every chapter has a place where it is edited', () => {
    const published = REGISTERED.map(({ name }) => name);
    expect([...CHAPTERS].sort()).toEqual(published.sort());
  });
});

describe('the field of a text in every language', () => {
  test.each([
    ['an object', { en: 'Fees', 'zh-Hans': '费用' }],
    ['the same as JSON', '{"en":"Fees","zh-Hans":"费用"}'],
  ])('reads %s', (_name, value) => {
    expect(readTranslated(value)).toEqual({ en: 'Fees', 'zh-Hans': '费用' });
  });

  test.each([null, undefined, '', 'nonsense', 7, { en: 3 }, []])('reads %p as empty', (value) => {
    expect(readTranslated(value)).toEqual({ en: '', 'zh-Hans': '' });
  });

  test('is nothing when every box is empty, so that "required" can see it', () => {
    expect(writeTranslated({ en: ' ', 'zh-Hans': '' })).toBeNull();
  });

  test('keeps a text in one language while the other is still to be written', () => {
    expect(writeTranslated({ en: 'Fees', 'zh-Hans': '' })).toEqual({ en: 'Fees', 'zh-Hans': '' });
  });
});

describe('the words of a problem', () => {
  const say: CharterSay = (key, values = {}) =>
    Object.entries(values).reduce<string>(
      (text, [name, value]) => text.replace(`{${name}}`, String(value)),
      en[key],
    );

  test.each([
    ['no-dead-end', 'From here no path leads on', 'A stage is a dead end'],
    ['shape', 'nextKeys: expected array', '“next stages” is missing or badly formed'],
    ['shape', 'name.zh-Hans: Too small', '“name” is missing or badly formed'],
    ['shape', 'Something else', 'Something is missing or badly formed'],
    ['a-check-of-tomorrow', 'What it says', 'a-check-of-tomorrow'],
  ])('%s: %s', (check, message, expected) => {
    expect(problemWords(say, check, message)).toBe(expected);
  });

  test('a chapter without words names itself', () => {
    expect(nameWords(say, 'chapter', 'weather')).toBe('weather');
  });
});
