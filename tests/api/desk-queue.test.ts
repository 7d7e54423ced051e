import { moveClockTo } from '../support/redress';
import type { PersonName } from './support/accounts';
import { copiesOf } from './support/copies';
import { act, on, rowsOf, submit } from './support/lives';
import { openTown, type Answer, type Town } from './support/town';

let town: Town;

/** The names of complaints as this file tells of them, by reference. */
const names = new Map<string, string>();

const HELLO = { kind: 'reply', text: 'Hello', waitForResident: false } as const;
const ASK = { kind: 'reply', text: 'Which?', waitForResident: true } as const;
const SOLVE = { kind: 'resolve', outcome: 'upheld', text: 'Done' } as const;

async function told(name: string, change: Parameters<typeof submit>[1] = {}): Promise<number> {
  const { complaintId, reference } = await submit(town, change);
  names.set(reference, name);
  return complaintId;
}

beforeAll(async () => {
  town = await openTown();
  moveClockTo(on('Tue 12:00'));
  const { worker } = town.people;
  const mine = { kind: 'assign', personId: worker } as const;
  const bins = { categoryKey: 'bins', posted: {} };

  await told('unanswered', { description: '路灯坏了 since Friday', placeDetail: 'Lane 5, 二楼' });
  const answered = await told('answered', { description: 'It flickers: 50%_off, they say!' });
  await act(town, answered, HELLO, on('Mon 11:00'));
  await act(town, answered, mine, on('Mon 11:00'));
  await act(town, answered, { kind: 'move-stage', stageKey: 'look' }, on('Mon 11:00'));
  const asked = await told('asked', { ...bins, description: 'Full bin' });
  await act(town, asked, mine, on('Mon 12:00'));
  await act(town, asked, ASK, on('Mon 15:00'));
  const solved = await told('solved', { ...bins, description: 'Bin gone' });
  await act(town, solved, SOLVE, on('Mon 16:00'));
  await told('fresh', { at: on('Mon 15:00'), description: 'Dark corner' });
  const filed = await told('filed', { description: 'Old lamp' });
  await act(town, filed, SOLVE, on('Mon 16:00'));
  await act(town, filed, { kind: 'move-stage', stageKey: 'filed' }, on('Mon 17:00'));
  await act(town, filed, { kind: 'resident-appeal', reason: 'Dark' }, on('Tue 09:00'), null);
  await told('burning', {
    ...{ categoryKey: 'fires', posted: {}, at: on('Tue 11:45'), description: 'Smoke' },
  });
});

afterAll(async () => {
  moveClockTo(null);
  await town.close();
});

async function queue(query: string, person: PersonName = 'worker'): Promise<Answer['body']> {
  const { status, body } = await (await town.as(person)).get(`/complaints/desk/queue?${query}`);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body;
}

async function namesIn(query: string, person?: PersonName): Promise<(string | undefined)[]> {
  const { rows } = await queue(query, person);
  return rows.map(({ reference }: { reference: string }) => names.get(reference));
}

describe('the queue', () => {
  const VIEWS: [view: string, person: PersonName, expected: string[]][] = [
    ['open', 'worker', ['unanswered', 'fresh', 'answered', 'asked']],
    ['mine', 'worker', ['answered', 'asked']],
    ['mine', 'worksHead', []],
    ['unassigned', 'worker', ['unanswered', 'fresh']],
    ['late', 'worker', ['unanswered']],
    ['due-today', 'worker', ['fresh']],
    ['waiting', 'worker', ['asked']],
    ['solved', 'worker', ['solved', 'filed']],
    ['appeals', 'worker', ['filed']],
    ['appeals', 'warden', []],
    ['open', 'mayor', ['unanswered', 'burning', 'fresh', 'answered', 'asked']],
    ['due-today', 'mayor', ['burning', 'fresh']],
    ['open', 'warden', ['burning']],
  ];

  test.each(VIEWS)('%s, as %s sees it, in the order of promise', async (view, person, expected) => {
    expect(await namesIn(`view=${view}`, person)).toEqual(expected);
  });

  test('counts each view as it would list it, whatever view is open', async () => {
    const counts = {
      ...{
        open: 4,
        mine: 2,
        unassigned: 2,
        late: 1,
        'due-today': 1,
        waiting: 1,
        appeals: 1,
        solved: 2,
        all: 6,
      },
    };
    expect((await queue('view=late')).counts).toEqual(counts);
    expect((await queue('view=open&search=nothing-like-it')).counts).toEqual(counts);
    expect((await queue('view=open', 'mayor')).counts).toMatchObject({ open: 5, all: 7, mine: 0 });
  });

  const FILTERS: [query: string, expected: string[]][] = [
    ['view=all&category=bins', ['asked', 'solved']],
    ['view=all&priority=low', ['asked', 'solved']],
    ['view=open&stage=look', ['answered']],
    ['view=open&department=works&category=lamps', ['unanswered', 'fresh', 'answered']],
    ['view=open&category=gone', []],
  ];

  test.each(FILTERS)('%s is %j', async (query, expected) => {
    expect(await namesIn(query)).toEqual(expected);
  });

  test('says of each complaint when it is due, and of what waits that it is not', async () => {
    const { rows } = await queue('view=open');
    const dues = rows.map(({ nextDueAt, promisedAt }: Record<string, number | null>) => [
      ...[nextDueAt, promisedAt],
    ]);
    expect(dues).toEqual([
      [on('Tue 10:00'), on('Wed 10:00')],
      [on('Tue 15:00'), on('Wed 15:00')],
      [on('Wed 10:00'), on('Wed 10:00')],
      [null, null],
    ]);
  });

  test.each(['view=everything', 'size=101', 'size=0', 'colour=red', 'view=open&view=all'])(
    '%s is no question',
    async (query) => {
      const answer = await (await town.as('worker')).get(`/complaints/desk/queue?${query}`);
      expect(answer.status).toBe(400);
    },
  );
});

describe('searching', () => {
  const SEARCHES: [words: string, expected: string[]][] = [
    ['路灯', ['unanswered']],
    ['灯', ['unanswered']],
    ['二楼', ['unanswered']],
    ['FLICKERS', ['answered']],
    ['lane 5', ['unanswered']],
    ['%', ['answered']],
    ['_', ['answered']],
    ['50%_off', ['answered']],
    ['!', ['answered']],
    ['5__off', []],
    ["' or '1'='1", []],
    ['\\', []],
    ['corn\u0000er', ['fresh']],
  ];

  test.each(SEARCHES)('for %j finds %j', async (words, expected) => {
    expect(await namesIn(`view=open&search=${encodeURIComponent(words)}`)).toEqual(expected);
  });

  test.each([
    ['as it is written', (reference: string) => reference],
    ['in small letters', (reference: string) => reference.toLowerCase()],
    ['without the dash', (reference: string) => reference.replace('-', '')],
    ['said in two parts', (reference: string) => reference.replace('-', ' ')],
    ['its first half', (reference: string) => reference.slice(0, 4)],
    ['around it', (reference: string) => `  ${reference} `],
  ])('for a reference %s finds it', async (_how, typed) => {
    for (const [reference, name] of names) {
      const found = await namesIn(
        `view=all&search=${encodeURIComponent(typed(reference))}`,
        'mayor',
      );
      expect(found).toContain(name);
    }
  });
});

describe('turning pages', () => {
  test('meets each of a hundred and twenty complaints once, in the order of promise', async () => {
    for (const name of ['unanswered', 'answered', 'asked', 'burning']) {
      const [reference] = [...names].find(([, one]) => one === name) ?? [];
      const [row] = await rowsOf(town, 'complaints', { reference });
      await copiesOf(town, Number(row?.id), 30);
    }
    const met: { reference: string; nextDueAt: number | null }[] = [];
    let after = '';
    do {
      const page = await queue(`view=open&size=17${after}`, 'mayor');
      expect(page.counts.open).toBe(125);
      met.push(...page.rows);
      after = page.next === null ? '' : `&after=${page.next}`;
    } while (after !== '');
    expect(met).toHaveLength(125);
    expect(new Set(met.map(({ reference }) => reference)).size).toBe(125);
    const dues = met.map(({ nextDueAt }) => nextDueAt ?? Number.MAX_SAFE_INTEGER);
    expect(dues).toEqual([...dues].sort((one, other) => one - other));
  });

  test('goes on after what was solved meanwhile, without missing a line', async () => {
    const first = await queue('view=open&size=10');
    const last = first.rows.at(-1);
    const [row] = await rowsOf(town, 'complaints', { reference: last.reference });
    await act(town, Number(row?.id), SOLVE, on('Tue 12:00'));
    const rest = await queue(`view=open&size=100&after=${first.next}`);
    expect(first.rows.length + rest.rows.length).toBe(first.counts.open);
  });
});

describe('the vocabulary', () => {
  test('names what the other answers carry by key, and what this person may do', async () => {
    const { body } = await (await town.as('worker')).get('/complaints/desk/vocabulary');
    expect(body.me).toEqual({ id: town.people.worker, departmentKeys: ['works'], mayAct: true });
    expect(body.categories).toContainEqual(
      expect.objectContaining({ key: 'lamps', departmentKey: 'works', choosable: true }),
    );
    expect(body.categories).toContainEqual(
      expect.objectContaining({ key: 'streets', choosable: false }),
    );
    const trainee = await (await town.as('trainee')).get('/complaints/desk/vocabulary');
    expect(trainee.body.me).toMatchObject({ departmentKeys: [], mayAct: false });
    const mayor = await (await town.as('mayor')).get('/complaints/desk/vocabulary');
    expect(mayor.body.me.departmentKeys).toBeNull();
  });
});
