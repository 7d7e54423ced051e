import { jsonRows } from '../../../src/kernel/json-rows';

const through = (words: string) => JSON.parse(jsonRows([{ words }]))[0].words;

test('words arrive as they were written', () => {
  const words = [
    '灯坏了 🏮',
    'a "quote" and a \\ backslash',
    '\\ud83c',
    '\\\\ud83c',
    'tab\tand\nline',
  ];
  expect(words.map(through)).toEqual(words);
});

test('half a sign becomes the sign for an unknown one, as it does in bound values', () => {
  const halves = ['\ud83c', 'a\ud83cb', '\\\ud83c', '\udfee\ud83c'];
  expect(halves.map(through)).toEqual(halves.map((words) => Buffer.from(words).toString()));
});
