// How many due dates are reckoned in a second, beside a loop that asks the wall clock minute by minute.
// Run: npm run bench
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from '../../src/commands/compile.mjs';

const DOMAIN = '../../dist/src/plugins/escalation/domain/calendar';
const HOUR = 3_600_000;
const MINUTE = 60_000;
const ROUNDS = 5;

const here = path.dirname(fileURLToPath(import.meta.url));
await compile();
const require = createRequire(path.join(here, 'working-time.mjs'));
const { addWorkingTime } = require(`${DOMAIN}/add-working-time`);
const { compileCalendar } = require(`${DOMAIN}/compile-calendar`);

const office = compileOffice();
const questions = Array.from({ length: 200_000 }, (_, index) => ({
  start: Date.UTC(2024, 0, 1) + ((index * 7_919) % 26_280) * HOUR + (index % 3_600) * 1_000,
  seconds: ((index * 104_729) % 80) * 3_600,
}));

const engine = bestOf(ROUNDS, questions, ({ start, seconds }) =>
  addWorkingTime(office, start, seconds),
);
const stepping = bestOf(1, questions.slice(0, 20), stepByMinutes(wallClock()));

console.log(`engine         ${format(engine)} due dates a second`);
console.log(`minute by minute ${format(stepping)} due dates a second`);
console.log(`ratio          ${format(engine / stepping)}`);

function compileOffice() {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri'];
  const weekly = days.flatMap((day) => [
    { day, opens: '09:00', closes: '12:00' },
    { day, opens: '13:00', closes: '17:00' },
  ]);
  const calendar = { key: 'office', name: 'Office', timezone: 'Europe/London', weekly };
  const result = compileCalendar({ ...calendar, exceptions: [] });
  if (!result.ok) throw new Error(result.refusal.kind);
  return result.value;
}

function bestOf(rounds, asked, answer) {
  const rates = Array.from({ length: rounds }, () => {
    const startedAt = performance.now();
    for (const question of asked) answer(question);
    return asked.length / ((performance.now() - startedAt) / 1_000);
  });
  return Math.max(...rates);
}

function stepByMinutes(isOpen) {
  return ({ start, seconds }) => {
    let minutes = seconds / 60;
    let instant = start;
    for (; minutes > 0; instant += MINUTE) if (isOpen(instant)) minutes -= 1;
    return instant;
  };
}

function wallClock() {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: 'Europe/London',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant) => {
    const [, weekday, time] = /^(\w+)\D+(\d\d:\d\d)$/.exec(format.format(instant)) ?? [];
    if (weekday === 'Sat' || weekday === 'Sun') return false;
    return (time >= '09:00' && time < '12:00') || (time >= '13:00' && time < '17:00');
  };
}

function format(number) {
  return Math.round(number).toLocaleString('en-GB').padStart(12);
}
