import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

test('a server that is killed while complaints come in loses, halves and doubles none', async () => {
  const script = path.join(__dirname, 'kill.mjs');
  const { stdout } = await run(process.execPath, [script, '--kills', '6'], {
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  const figures = /kills (\d+) acked (\d+) lost (\d+) half (\d+) doubled (\d+)/
    .exec(stdout)
    ?.slice(1)
    .map(Number);
  expect(figures).toEqual([6, expect.any(Number), 0, 0, 0]);
  expect(figures?.[1]).toBeGreaterThan(0);
}, 300_000);
