import { LANGUAGES } from '../../../src/kernel/language';
import { fill, wordsIn } from '../../../src/plugins/guide/domain/messages';

type Texts = Readonly<Record<string, string>>;

const english = wordsIn('en') as Readonly<Record<string, Texts>>;
const others = LANGUAGES.filter((language) => language !== 'en');

function placesIn(text: string): string[] {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
}

describe.each(others)('the words in %s', (language) => {
  const words = wordsIn(language) as Readonly<Record<string, Texts>>;
  const pairs = Object.entries(english).flatMap(([page, texts]) =>
    Object.entries(texts).map(([name, text]) => [`${page}.${name}`, text, words[page]?.[name]]),
  );

  test('are there, every one, and no more', () => {
    const names = (all: Readonly<Record<string, Texts>>) =>
      Object.entries(all).flatMap(([page, texts]) =>
        Object.keys(texts).map((name) => `${page}.${name}`),
      );
    expect(names(words).sort()).toEqual(names(english).sort());
  });

  test.each(pairs)('%s leaves the same places open', (_name, text, translated) => {
    expect(translated?.trim()).toBeTruthy();
    // A day and several days are one word in Chinese, so the set counts and not the order.
    expect(placesIn(translated ?? '')).toEqual(placesIn(text ?? ''));
  });
});

test('Chinese is written in Chinese', () => {
  const latinOnly = Object.values(wordsIn('zh-Hans') as Readonly<Record<string, Texts>>)
    .flatMap((texts) => Object.values(texts))
    .filter((text) => /[a-z]{4}/i.test(text) && !/\p{Script=Han}/u.test(text));
  expect(latinOnly).toEqual([]);
});

test.each(LANGUAGES)('what is wrong is said in %s without begging or scolding', (language) => {
  const said = Object.values(wordsIn(language).report).join(' ');
  expect(said).not.toMatch(/\b(please|sorry|invalid|oops|forbidden|illegal)\b|非法|无效|抱歉/i);
});

test('a place without a value stays visible', () => {
  expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}');
});

test('a value that looks like a place is not filled again', () => {
  expect(fill('{a} {b}', { a: '{b}', b: 'x' })).toBe('{b} x');
});
