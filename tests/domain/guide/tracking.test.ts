import type { Complaint } from '../../../src/plugins/complaints/domain/complaint/complaint';
import type { ClockView } from '../../../src/plugins/escalation/contracts/clocks';
import {
  complaintView,
  type ComplaintFacts,
} from '../../../src/plugins/guide/server/pages/track/complaint/view-model';
import { NOTHING_TYPED } from '../../../src/plugins/guide/server/pages/track/complaint/message-forms';
import { checkMessage } from '../../../src/plugins/guide/server/pages/track/complaint/check-message';
import { checkOpening } from '../../../src/plugins/guide/server/pages/track/open/view-model';
import { wordsIn } from '../../../src/plugins/guide/domain/messages';
import { townView } from '../../support/charter/published';
import { NUMBERED } from '../../support/charter/town';
import { aClock, aComplaint, happened, hoursAfter, RESIDENT, SUBMITTED } from './support/lives';

const words = wordsIn('en').track;

function view(
  complaint: Partial<Complaint> = {},
  clocks: readonly ClockView[] = [aClock()],
  change: Partial<ComplaintFacts> = {},
) {
  return complaintView({
    complaint: aComplaint(complaint),
    clocks,
    events: happened([RESIDENT, SUBMITTED]),
    charter: townView(),
    ...{ attachments: [], waiting: [] },
    ...{ surveyToken: null, formToken: 'token', notice: '', typed: NOTHING_TYPED },
    ...{ language: 'en', at: hoursAfter(1) },
    ...change,
  });
}

const MONDAY = hoursAfter(0);
const SOLVED = { phase: 'resolved', stageKey: 'done', resolvedAt: hoursAfter(5) } as const;

const FOUND = { ...SOLVED, outcome: 'not-upheld', resolvedById: NUMBERED.worker } as const;

describe('a complaint on time', () => {
  test('shows its promised date, how it was reckoned, and who acts next', () => {
    const { standing, reckoning, actsNext } = view();
    expect(standing).toMatchObject({
      tone: 'calm',
      text: 'by 17:00 on Tuesday 3 March 2026 (Asia/Shanghai)',
    });
    const [account] = reckoning.accounts;
    expect(account?.beginning[0]).toContain('“Standard” allows 16 hours of working time');
    expect(actsNext).toBe('Works');
  });

  test('shows when the first answer is due until it has been given', () => {
    const first = aClock({ metric: 'first-response', dueAt: hoursAfter(24) });
    expect(view({}, [aClock(), first]).firstAnswer).toContain('10:00 on Tuesday 3 March 2026');
    expect(view({}, [aClock(), { ...first, state: 'met' }]).firstAnswer).toBe('');
  });

  test('names the place with what was written about it', () => {
    expect(view().facts.map(({ value }) => value)).toContain('Market square, by the well');
    expect(view({ placeKey: null, placeDetail: '' }).facts).toHaveLength(2);
  });
});

describe('a complaint', () => {
  test('that is late says so', () => {
    const { standing } = view({}, [aClock()], { at: hoursAfter(32) });
    expect(standing).toMatchObject({ tone: 'late', tag: 'Late' });
    expect(standing.text).toContain('have not kept it');
  });

  test.each([
    ['third-party', 'waiting for somebody outside'],
    ['access', 'until we can get in'],
    ['approval', 'for an approval or a permit'],
    ['weather-or-season', 'for the weather or the season'],
  ] as const)('that waits for %s says so, and that we act next', (waitReason, said) => {
    const waiting = { waitingSince: hoursAfter(3), waitReason };
    const paused = view(waiting, [aClock({ state: 'paused', dueAt: null })]);
    expect(paused.standing).toMatchObject({ tone: 'waiting', tag: 'Waiting' });
    expect(paused.standing.text).toContain(said);
    expect(paused.standing.text).toContain('The clock stands still');
    expect(paused.actsNext).toBe('Works');
    const running = view(waiting);
    expect(running.standing.tone).toBe('calm');
    expect(running.undertakings.waiting).toContain(said);
    expect(running.undertakings.waiting).toContain('The promised date stays');
  });

  test('that waits tells why in the words that were said then', () => {
    const waiting = { waitingSince: hoursAfter(3), waitReason: 'third-party' } as const;
    const began = { kind: 'waiting-began', reason: 'third-party', text: 'Ordered.' } as const;
    const events = happened([RESIDENT, SUBMITTED], [null, began]);
    expect(view(waiting, [], { events }).undertakings.whyWaits).toEqual([['Ordered.']]);
    expect(view({}, [], { events }).undertakings.whyWaits).toEqual([]);
  });

  test.each([
    [NUMBERED.worksHead, 'The head of Works'],
    [NUMBERED.worker, 'A person of Works'],
    [NUMBERED.mayor, 'Our leadership'],
  ])('that person %i answers for says so by office, and until when', (responsibleId, who) => {
    const taken = { responsibleId, responsibleSince: MONDAY, responsibleUntil: hoursAfter(48) };
    expect(view(taken).undertakings.responsible).toBe(
      `${who} took responsibility on Monday 2 March 2026 and promised a solution by 10:00 on Wednesday 4 March 2026 (Asia/Shanghai).`,
    );
    expect(view({ ...taken, ...SOLVED }).undertakings.responsible).toBe('');
  });

  test('lists what was promised: what is open, what is late, what is done', () => {
    const action = { description: 'Paint it', personId: null, doneAt: null };
    const { actions } = view({
      actions: [
        { ...action, number: 1, dueAt: hoursAfter(48) },
        { ...action, number: 2, dueAt: hoursAfter(1) },
        { ...action, number: 3, dueAt: hoursAfter(48), doneAt: hoursAfter(1) },
      ],
    }).undertakings;
    expect(actions.map(({ tone }) => tone)).toEqual(['open', 'late', 'done']);
    expect(actions[2]?.state).toBe('Done on Monday 2 March 2026');
  });

  test('that waits for the resident says since when, and that the resident acts next', () => {
    const { standing, actsNext } = view({ waitingSince: hoursAfter(3), waitReason: 'resident' }, [
      aClock({ state: 'paused', dueAt: null }),
    ]);
    expect(standing).toMatchObject({ tone: 'waiting', tag: 'Waiting for you' });
    expect(standing.text).toContain('since Monday 2 March 2026 at 13:00');
    expect(actsNext).toBe('You');
  });

  test('goes by the clock of its present cycle', () => {
    const clocks = [aClock({ state: 'met' }), aClock({ cycle: 2, dueAt: hoursAfter(79) })];
    expect(view({ cycle: 2 }, clocks).standing.text).toContain('Thursday 5 March 2026');
  });

  test.each([
    ['received', {}, true, false],
    ['resolved', SOLVED, true, true],
    ['closed', { ...SOLVED, phase: 'closed', closedAt: hoursAfter(9) }, false, true],
  ] as const)('that is %s may be written to or opened again', (_phase, change, reply, reopen) => {
    const shown = view(change);
    expect([shown.forms.reply !== null, shown.forms.reopen !== null]).toEqual([reply, reopen]);
  });

  test.each([
    ['open', {}, true, false, false],
    ['solved', FOUND, false, true, true],
    ['withdrawn', { ...SOLVED, outcome: 'withdrawn' }, false, true, false],
    ['under appeal', { ...FOUND, appealState: 'lodged' }, false, false, false],
    ['decided about', { ...FOUND, appealState: 'decided' }, false, true, false],
  ] as const)(
    'that is %s may be withdrawn, opened again, appealed against',
    (_what, change, ...may) => {
      const { withdraw, reopen, appeal } = view(change).forms;
      expect([withdraw, reopen, appeal].map((form) => form !== null)).toEqual(may);
    },
  );

  test('under appeal is with somebody else, and asks for no opinion', () => {
    const change = { ...FOUND, appealState: 'lodged', appealedAt: hoursAfter(6) } as const;
    const shown = view(change, [], { surveyToken: 'TOKEN' });
    expect(shown.actsNext).toBe('Somebody who did not decide before');
    expect(shown.undertakings.appeal).toContain('You appealed on Monday 2 March 2026');
    expect(shown.surveyHref).toBe('');
  });

  test('whose appeal is decided says how', () => {
    const change = { ...FOUND, appealState: 'decided', appealDecidedAt: hoursAfter(6) } as const;
    const decided = { kind: 'appeal-decided', outcome: 'partly-upheld', text: 'Yes.' } as const;
    const events = happened([RESIDENT, SUBMITTED], [null, decided]);
    expect(view(change, [], { events }).undertakings.appeal).toBe(
      'It was decided on Monday 2 March 2026: you are partly right.',
    );
  });

  test('that is closed waits for nobody', () => {
    const closed = view({ ...SOLVED, phase: 'closed', closedAt: hoursAfter(9) });
    expect(closed.actsNext).toBe('Nobody: it is closed');
    expect(closed.standing).toMatchObject({ tone: 'done', text: 'Closed on Monday 2 March 2026.' });
  });

  test('asks for an opinion once it is settled, and not after it was opened again', () => {
    const asked = { surveyToken: 'TOKEN' };
    expect(view(SOLVED, [], asked).surveyHref).toBe('/en/survey/TOKEN');
    expect(view({ cycle: 2, phase: 'in-progress' }, [], asked).surveyHref).toBe('');
  });

  test('shows the stages it has been in as done, and skipped ones not', () => {
    const events = happened(
      [RESIDENT, SUBMITTED],
      [null, { kind: 'stage-moved', from: 'new', to: 'mend', phase: 'in-progress' }],
    );
    const { steps } = view({ stageKey: 'mend', phase: 'in-progress' }, [], { events });
    expect(steps.map(({ isDone, isNow }) => (isNow ? 'now' : isDone))).toEqual([
      true,
      false,
      'now',
      false,
      false,
    ]);
  });
});

describe('what the resident has just done', () => {
  test.each([
    ['reply', 'Your message was sent.'],
    ['reopen', 'Your complaint was opened again.'],
    ['withdraw', 'You have withdrawn your complaint.'],
    ['appeal', 'We have your appeal.'],
    ['<script>', ''],
  ])('%s is told by fixed words only', (notice, told) => {
    expect(view({}, [], { notice }).notice).toBe(told);
  });

  test('is kept when the complaint moved on meanwhile', () => {
    const typed = { ...NOTHING_TYPED, reply: 'My words', isTooLate: true };
    const shown = view({}, [], { typed });
    expect(shown.forms.reply?.value).toBe('My words');
    const late = view(FOUND, [], { typed: { ...NOTHING_TYPED, withdraw: 'My words' } });
    expect([late.forms.withdraw?.value, late.isWithdrawing]).toEqual(['My words', true]);
    expect(shown.warning).toContain('no longer possible');
  });
});

describe('a message', () => {
  test.each([
    ['reply', ' \n ', 'Write your message'],
    ['reopen', '', 'Say what is still wrong'],
    ['appeal', ' ', 'Say what was judged wrongly'],
    ['reply', 'x'.repeat(10_001), 'Your text is 10001 characters long; the limit is 10000'],
  ] as const)('to %s is refused with words', (act, text, message) => {
    expect(checkMessage(act, text, 'en')).toEqual([{ field: act, message }]);
  });

  test('that withdraws needs no words', () => {
    expect(checkMessage('withdraw', '', 'en')).toEqual([]);
    expect(checkMessage('withdraw', 'x'.repeat(10_001), 'en')).toHaveLength(1);
  });

  test('of ten thousand signs is taken whole', () => {
    expect(checkMessage('reply', '灯'.repeat(10_000), 'en')).toEqual([]);
  });
});

test('reference and secret are both asked for', () => {
  expect(checkOpening({ reference: ' ', secret: '' }, words).map(({ field }) => field)).toEqual([
    'reference',
    'secret',
  ]);
});
