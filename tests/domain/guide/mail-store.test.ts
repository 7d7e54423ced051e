import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { openMailStore } from '../../../src/plugins/guide/server/demo/mail-store';

const folder = mkdtempSync(path.join(os.tmpdir(), 'redress-mail-'));
const file = path.join(folder, 'demo', 'mail.jsonl');

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function mail(subject: string) {
  return { receivedAt: 1, from: 'a@b.example', to: 'c@d.example', subject, text: 'words' };
}

test('mails outlive a restart, newest first, and a line cut short by a crash does not', () => {
  const store = openMailStore(file);
  store.add(mail('one'));
  store.add(mail('two'));
  appendFileSync(file, '{"id":3,"recei');
  const again = openMailStore(file);
  expect(again.list().map(({ subject }) => subject)).toEqual(['two', 'one']);
  again.add(mail('three'));
  expect(again.find(3)?.subject).toBe('three');
  expect(openMailStore(file).list()).toHaveLength(3);
});

test('only the newest five hundred are kept, in memory and in the file', () => {
  const store = openMailStore(file);
  for (let number = 0; number < 600; number += 1) store.add(mail(`mail ${number}`));
  expect(store.list()).toHaveLength(500);
  expect(store.find(1)).toBeUndefined();
  openMailStore(file);
  expect(readFileSync(file, 'utf8').trim().split('\n')).toHaveLength(500);
});
