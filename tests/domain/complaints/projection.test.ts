import { HOUR, later } from '../../../src/kernel/duration';
import { apply, begin } from '../../../src/plugins/complaints/domain/complaint/apply';
import type { ComplaintEvent } from '../../../src/plugins/complaints/domain/complaint/event';
import { prepare, type Matter } from '../../../src/plugins/complaints/domain/complaint/prepare';
import { MONDAY_TEN, townView } from '../../support/charter/published';
import { aComplaint, inPhase } from './a-complaint';

const LATER = later(MONDAY_TEN, HOUR);

describe('the complaint after an event', () => {
  const resolved: ComplaintEvent = { kind: 'resolved', outcome: 'upheld', text: 't' };

  test('the first reply is remembered, a later one does not move it', () => {
    const once = apply(aComplaint(), { kind: 'replied', text: 'a' }, MONDAY_TEN);
    expect(apply(once, { kind: 'replied', text: 'b' }, LATER).firstRespondedAt).toBe(MONDAY_TEN);
  });

  test('a resolution without a reply before it is the first response too', () => {
    expect(apply(aComplaint(), resolved, LATER)).toMatchObject({
      ...{ phase: 'resolved', outcome: 'upheld', resolvedAt: LATER, firstRespondedAt: LATER },
    });
  });

  test('a resolution ends the waiting', () => {
    const waiting = aComplaint({ waitingSince: MONDAY_TEN, waitReason: 'access' });
    const ended = { waitingSince: null, waitReason: null };
    expect(apply(waiting, resolved, LATER)).toMatchObject(ended);
    expect(apply(waiting, { kind: 'withdrawn', reason: 'r' }, LATER)).toMatchObject(ended);
  });

  test('in a record without an end to the waiting, the resident’s word ends it', () => {
    const waiting = apply(aComplaint(), { kind: 'waiting-began', reason: 'resident' }, LATER);
    expect(waiting.waitingSince).toBe(LATER);
    expect(apply(waiting, { kind: 'resident-replied', text: 't' }, LATER).waitingSince).toBeNull();
  });

  test('reopened, it has a new cycle and no outcome, and keeps its first response', () => {
    const closed = inPhase('closed', {
      ...{ outcome: 'upheld', resolvedAt: LATER, closedAt: LATER, firstRespondedAt: MONDAY_TEN },
    });
    const reopened = apply(closed, { kind: 'reopened', reason: 'r', stageKey: 'look' }, LATER);
    expect(reopened).toMatchObject({
      ...{ phase: 'in-progress', stageKey: 'look', cycle: 2, outcome: null },
      ...{ resolvedAt: null, closedAt: null, firstRespondedAt: MONDAY_TEN },
    });
  });

  test('withdrawn, it is solved without a finding and without a first answer', () => {
    expect(apply(aComplaint(), { kind: 'withdrawn', reason: 'r' }, LATER)).toMatchObject({
      ...{ phase: 'resolved', outcome: 'withdrawn', resolvedAt: LATER },
      ...{ resolvedById: null, firstRespondedAt: null },
    });
  });

  test('in another department nobody answers for it any more', () => {
    const taken = apply(
      aComplaint(),
      { kind: 'responsibility-taken', personId: 3, promisedAt: LATER, statement: 's' },
      MONDAY_TEN,
    );
    expect(taken).toMatchObject({
      ...{ responsibleId: 3, responsibleSince: MONDAY_TEN, responsibleUntil: LATER },
    });
    const moved = { kind: 'department-changed', from: 'works', to: 'safety', reason: 'r' } as const;
    expect(apply(taken, moved, LATER)).toMatchObject({
      ...{ responsibleId: null, responsibleSince: null, responsibleUntil: null },
    });
  });

  test('an extension of the promise is on record and moves nothing of its own', () => {
    const extended = { kind: 'promise-extended', metric: 'resolution', until: LATER } as const;
    const after = apply(aComplaint(), { ...extended, reason: 'r', seconds: 60 }, LATER);
    expect({ ...after, version: 1 }).toEqual(aComplaint());
  });

  test('each event makes a new version and leaves the one before as it was', () => {
    const before = Object.freeze(aComplaint());
    const after = apply(before, { kind: 'note-added', text: 'n' }, LATER);
    expect([before.version, after.version]).toEqual([1, 2]);
    expect({ ...after, version: 1 }).toEqual(before);
  });

  test('it is submitted once', () => {
    const submitted = { ...aComplaint(), kind: 'submitted' as const };
    expect(() => apply(aComplaint(), submitted, LATER)).toThrow('once');
  });
});

describe('what is handed in', () => {
  const TOWN = townView();
  const MATTER: Matter = {
    ...{ channel: 'web', language: 'en', categoryKey: 'lamps', placeKey: 'square' },
    ...{ placeDetail: ' by the well ', description: '\n Dark since Friday. \nVery dark.' },
    ...{ posted: { post: 'P7' } },
  };

  test('goes to the department of the category or of the one above it, in the first stage', () => {
    const prepared = prepare(MATTER, 'K7P4-XQW2', TOWN);
    const complaint = prepared.ok && begin(prepared.value, MONDAY_TEN);
    expect(complaint).toMatchObject({
      ...{ departmentKey: 'works', stageKey: 'new', phase: 'received', priority: 'normal' },
      ...{ placeDetail: 'by the well', summary: 'Dark since Friday.', version: 1, cycle: 1 },
      ...{ charterNumber: 1, assigneeId: null, answers: { post: 'P7' } },
    });
  });

  test.each([
    ['a category with others under it', { categoryKey: 'streets' }, 'unknown-category'],
    ['a category nobody has heard of', { categoryKey: 'ghosts' }, 'unknown-category'],
    ['a place nobody has heard of', { placeKey: 'moon' }, 'unknown-place'],
    ['a group nobody has heard of', { residentGroupKey: 'kings' }, 'unknown-resident-group'],
    ['nothing said', { description: ' \n ' }, 'answers'],
    ['10,001 signs', { description: '字'.repeat(10_001) }, 'answers'],
    ['301 signs of place', { placeDetail: '😀'.repeat(301) }, 'answers'],
    ['a required answer missing', { posted: {} }, 'answers'],
  ])('is refused: %s', (_what, change, kind) => {
    const prepared = prepare({ ...MATTER, ...change }, 'K7P4-XQW2', TOWN);
    expect(prepared.ok ? 'accepted' : prepared.refusal.kind).toBe(kind);
  });

  test('is kept with the group that the resident named, or with none', () => {
    const groupOf = (change: Partial<Matter>) => {
      const prepared = prepare({ ...MATTER, ...change }, 'K7P4-XQW2', TOWN);
      return prepared.ok && begin(prepared.value, MONDAY_TEN).residentGroupKey;
    };
    expect(groupOf({ residentGroupKey: 'shop' })).toBe('shop');
    expect(groupOf({ residentGroupKey: null })).toBeNull();
    expect(groupOf({})).toBeNull();
  });

  test('limits count signs as people do, not bytes', () => {
    const signs = { description: '😀'.repeat(10_000), placeDetail: '😀'.repeat(300) };
    expect(prepare({ ...MATTER, ...signs }, 'K7P4-XQW2', TOWN).ok).toBe(true);
  });

  test('the summary is the first line, cut between signs and never inside one', () => {
    const prepared = prepare(
      { ...MATTER, description: `${'😀'.repeat(200)}\nmore` },
      'K7P4-XQW2',
      TOWN,
    );
    expect(prepared.ok && prepared.value.summary).toBe(`${'😀'.repeat(119)}…`);
  });

  test('signs that no page can show and no database keeps are left out', () => {
    const words = { description: 'Da\u0000rk\u0007\n\tnow', placeDetail: 'a\u0000b' };
    const prepared = prepare({ ...MATTER, ...words }, 'K7P4-XQW2', TOWN);
    expect(prepared.ok && prepared.value).toMatchObject({
      ...{ description: 'Dark\n\tnow', placeDetail: 'ab' },
    });
  });
});
