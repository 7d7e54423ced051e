import { fillText, placeholdersIn } from '../../../src/plugins/complaints/domain/notice/fill-text';
import { writeLetter } from '../../../src/plugins/complaints/domain/notice/letter';
import { say } from '../../support/charter/say';

// S10: code of template languages is nothing but signs.
const CODE = [
  "{{constructor.constructor('return process')()}}",
  '{{../secret}}',
  '{{#each this}}x{{/each}}',
  '{{{reference}}',
  '<%= process.env %>',
  '${process.env.APP_KEYS}',
  '#{7*7}',
];

describe('filling a text', () => {
  test('puts a value in wherever its name stands', () => {
    expect(fillText('{{reference}} is {{ reference }}', { reference: 'K7' })).toBe('K7 is K7');
  });

  test.each(CODE)('%s stays as it is, in a text', (code) => {
    expect(fillText(`a ${code} b`, { reference: '' })).toBe(
      `a ${code.replace('{{reference}}', '')} b`,
    );
  });

  test.each([...CODE, '{{message}}', '$&', '$1', '$$'])('%s stays as it is, in a value', (code) => {
    expect(fillText('<{{message}}|{{reference}}>', { message: code, reference: 'K7' })).toBe(
      `<${code}|K7>`,
    );
  });

  test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'unheard'])(
    '{{%s}} is nobody’s value',
    (name) => expect(fillText(`[{{${name}}}]`, {})).not.toContain('function'),
  );

  test('a name without a value leaves no braces in the letter', () => {
    expect(fillText('Due {{dueAt}}.', {})).toBe('Due .');
  });

  test('a text of a million signs is filled in less than a second', () => {
    const long = '{{ '.repeat(300_000) + '{{reference}}' + ' }}'.repeat(30_000);
    const startedAt = performance.now();
    expect(fillText(long, { reference: 'K7' })).toContain('K7');
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  test('the names in a text are found, so that publishing can refuse unknown ones', () => {
    expect(placeholdersIn('{{a}} {{ b }} {c} {{d e}}')).toEqual(['a', 'b']);
  });
});

describe('a letter', () => {
  const text = {
    key: 'reply-sent' as const,
    subject: say('About {{category}}', '关于 {{category}}'),
    body: say('Dear {{recipient}},\n{{message}}', '{{recipient}}：\n{{message}}'),
  };

  test.each(['\r\nBcc: all@town.example', '\nX: 1', '\u2028Y: 2', '\u0085Z: 3', '\u000bV: 4'])(
    'a line break in a value (%j) forges no header',
    (breaking) => {
      const { subject } = writeLetter(text, 'en', { category: `Lamps${breaking}` });
      expect(subject).not.toMatch(/[\r\n\u000b\u000c\u0085\u2028\u2029]/);
      expect(subject).toMatch(/^About Lamps /);
    },
  );

  test('is in the language of whom it is to', () => {
    const letter = writeLetter(text, 'zh-Hans', {
      category: '路灯',
      recipient: '王',
      message: '好',
    });
    expect(letter).toEqual({ subject: '关于 路灯', body: '王：\n好' });
  });
});
