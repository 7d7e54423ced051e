const MOST_BYTES = 72;

/**
 * The beginnings of guessing lists: what is left of a password when digits and signs at its ends are taken off and
 * 4, @, 0, 3, 1, 5, $ are read as letters. So "P@ssw0rd2026!" is "password".
 */
const COMMON = new Set(
  `password passwort passwd pass letmein welcome admin administrator root guest user login master access secret
  hello test testing demo example changeme default temp temporary qwerty qwertyuiop qwertz asdf asdfgh asdfghjkl
  zxcvbn zxcvbnm qazwsx qwer qweasd qweasdzxc abc abcd abcdef abcdefg aaaaaa iloveyou loveyou sunshine princess
  monkey dragon football baseball superman batman shadow michael jordan jennifer charlie freedom whatever trustno
  starwars pokemon computer internet samsung google apple microsoft windows company office summer winter spring
  autumn january monday friday redress complaint complaints strapi woaini woaiwojia nihao mima aini zhongguo
  beijing shanghai guanliyuan wuye tousu caonima xiaoming wangwei zhangwei liwei`.split(/\s+/),
);

/** Why a password of staff is not taken, in words that say what to do; null when nothing is wrong with it. */
export function refusePassword(password: string): string | null {
  const bytes = new TextEncoder().encode(password).length;
  if (bytes > MOST_BYTES) {
    return `This password is ${bytes} bytes long and at most ${MOST_BYTES} are possible: ${MOST_BYTES} Latin letters or digits, or ${MOST_BYTES / 3} Chinese characters. Choose a shorter one.`;
  }
  if (isCommon(password)) {
    return 'This password is one of those that are tried first. Choose another one, such as four words that have nothing to do with each other.';
  }
  return null;
}

function isCommon(password: string): boolean {
  const plain = password.normalize('NFKC').toLowerCase();
  if (/^(.{1,4})\1+$/u.test(plain)) return true;
  const trimmed = plain.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  return [trimmed, asLetters(plain.replace(/[\d\W_]{1,6}$/u, '')), asLetters(trimmed)].some(
    (word) => COMMON.has(word.replace(/[\W_]/g, '')),
  );
}

const LETTERS: Readonly<Record<string, string>> = {
  ...{ '4': 'a', '@': 'a', '0': 'o', '3': 'e', '1': 'i', '!': 'i', '5': 's', $: 's', '7': 't' },
};

function asLetters(text: string): string {
  return text.replace(/[4@031!5$7]/g, (sign) => LETTERS[sign] ?? sign);
}
