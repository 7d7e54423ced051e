// How many due dates are reckoned in a second, beside ways of doing it with luxon, dayjs and date-fns that go through
// the calendar day by day, as their users do. Every way answers the same questions; different answers are counted.
// Run: npm run bench:working-time. The last line says what the engine has over the fastest of them.
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { compile } from '../../src/commands/compile.mjs';
import { median, printTable, whole } from './table.mjs';
import { london, night, shanghai } from './ways/calendars.mjs';
import { dateFnsInTheZone, dateFnsOnLocalClocks } from './ways/date-fns.mjs';
import { dayjsInTheZone, dayjsOnLocalClocks } from './ways/dayjs.mjs';
import { luxonInTheZone, luxonOnLocalClocks } from './ways/luxon.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } });
const ROUNDS = Number(values.rounds);
const HOUR = 3_600_000;
process.env.TZ = 'UTC'; // date-fns keeps local time in dates of the process's own zone, which must not change its clocks
/** Working hours as policies promise them. */
const TARGETS = [2, 4, 8, 16, 24, 40];
/** The engine takes too little time to be measured on so few questions: it is asked them again and again. */
const ENGINE_REPEATS = 300;

await compile();
const engineWay = engineWays();
const ways = [
  { name: 'engine', of: engineWay, repeats: ENGINE_REPEATS },
  { name: 'luxon, in the zone', of: luxonInTheZone, repeats: 1 },
  { name: 'luxon, on local clocks', of: luxonOnLocalClocks, repeats: 1 },
  { name: 'dayjs, in the zone', of: dayjsInTheZone, repeats: 1 },
  { name: 'dayjs, on local clocks', of: dayjsOnLocalClocks, repeats: 1 },
  { name: 'date-fns, in the zone', of: dateFnsInTheZone, repeats: 1 },
  { name: 'date-fns, on local clocks', of: dateFnsOnLocalClocks, repeats: 1 },
];
const results = [london, shanghai, night].map(compare);
const [office] = results;
const fastest = office.others.reduce((best, one) => (one.rate > best.rate ? one : best));
const differing = results.slice(0, 2).flatMap(({ others }) => others.map((one) => one.different));
console.log(
  `engine ${whole(office.engine.rate)} fastest ${fastest.name} ${whole(fastest.rate)} ` +
    `ratio ${(office.engine.rate / fastest.rate).toFixed(1)} different ${Math.max(...differing)}`,
);

function engineWays() {
  const require = createRequire(import.meta.url);
  const DOMAIN = '../../dist/src/plugins/escalation/domain/calendar';
  const { addWorkingTime } = require(`${DOMAIN}/add-working-time`);
  const { calendarSchema } = require(`${DOMAIN}/calendar`);
  const { compileCalendar } = require(`${DOMAIN}/compile-calendar`);
  return (given) => {
    const compiled = compileCalendar(calendarSchema.parse(given)).value;
    return (start, seconds) => addWorkingTime(compiled, start, seconds).value;
  };
}

/** The same questions to every way: answers first, then the rounds, in turn, so that a busy moment hits all alike. */
function compare(calendar) {
  const questions = questionsFrom(Date.UTC(2024, 0, 2));
  const asked = ways.map((way) => ({ ...way, answer: way.of(calendar), rates: [] }));
  const right = answersOf(asked[0], questions);
  const found = asked.map((way) => differencesOf(way, questions, right));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const way of asked) way.rates.push(rateOf(way, questions));
  }
  const lines = asked.map(({ name, rates }, index) => ({
    name,
    rate: median(rates),
    different: found[index],
  }));
  const [engine, ...others] = lines;
  print(calendar, lines, engine, questions.length);
  return { engine, others };
}

function questionsFrom(first) {
  return Array.from({ length: 1_000 }, (_, index) => ({
    start: first + ((index * 7_919) % 25_000) * HOUR + (index % 3_600) * 1_000,
    seconds: TARGETS[index % TARGETS.length] * 3_600,
  }));
}

function answersOf({ answer }, questions) {
  return questions.map(({ start, seconds }) => answer(start, seconds));
}

function differencesOf(way, questions, right) {
  return answersOf(way, questions).filter((instant, index) => instant !== right[index]).length;
}

function rateOf({ answer, repeats }, questions) {
  let sum = 0;
  const startedAt = performance.now();
  for (let repeat = 0; repeat < repeats; repeat += 1) {
    for (const { start, seconds } of questions) sum += answer(start, seconds);
  }
  const seconds = (performance.now() - startedAt) / 1_000;
  if (!Number.isFinite(sum)) throw new Error('Some question was not answered');
  return (questions.length * repeats) / seconds;
}

function print({ name }, lines, engine, count) {
  console.log(`\n${name}: ${whole(count)} questions, median of ${ROUNDS} rounds`);
  printTable(
    ['way', 'due dates a second', 'engine is faster', 'other answers'],
    lines.map(({ name: way, rate, different }) => [
      way,
      whole(rate),
      `${(engine.rate / rate).toFixed(1)} times`,
      whole(different),
    ]),
  );
}
