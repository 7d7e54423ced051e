import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '../../..');

/** Four working hours from a Friday afternoon in Berlin, over a weekend in which its clocks change. */
const FILE = {
  calendars: {
    office: {
      timezone: 'Europe/Berlin',
      weekly: {
        mon: [{ open: '09:00', close: '17:00' }],
        fri: [{ open: '09:00', close: '17:00' }],
      },
    },
  },
  vectors: [
    {
      ...{ id: 'V1', calendar: 'office', operation: 'addWorkingTime', strict: true },
      input: { start: '2024-03-29T15:00:00+01:00', durationSeconds: 4 * 3_600 },
      expected: { dueEarliest: '2024-04-01T09:00:00Z' },
    },
  ],
};

test.each(['UTC', 'Asia/Shanghai', 'America/New_York', 'Pacific/Kiritimati'])(
  'T2: a server whose own clock is in %s reckons the same instant',
  (zone) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'zones-'));
    try {
      const file = path.join(folder, 'vectors.json');
      writeFileSync(file, JSON.stringify(FILE));
      const command = ['src/commands/run-typescript.cjs', 'src/commands/working-time.ts', file];
      const env = { ...process.env, TZ: zone };
      const { stdout } = spawnSync(process.execPath, command, { cwd: ROOT, env, encoding: 'utf8' });
      expect(stdout.trim()).toBe('1 passed, 0 failed');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);
