import type { Complaint } from '../../../src/plugins/complaints/domain/complaint/complaint';
import type { ClockView } from '../../../src/plugins/escalation/contracts/clocks';
import {
  complaintView,
  NOTHING_TYPED,
  type ComplaintFacts,
} from '../../../src/plugins/guide/server/pages/track/complaint/view-model';
import { checkMessage } from '../../../src/plugins/guide/server/pages/track/complaint/check-message';
import { checkOpening } from '../../../src/plugins/guide/server/pages/track/open/view-model';
import { wordsIn } from '../../../src/plugins/guide/domain/messages';
import { townView } from '../../support/charter/published';
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
    ...{ surveyToken: null, formToken: 'token', notice: '', typed: NOTHING_TYPED },
    ...{ language: 'en', at: hoursAfter(1) },
    ...change,
  });
}

const SOLVED = { phase: 'resolved', stageKey: 'done', resolvedAt: hoursAfter(5) } as const;

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

  test('that waits for the resident says since when, and that the resident acts next', () => {
    const { standing, actsNext } = view({ waitingSince: hoursAfter(3) }, [
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
    expect([shown.reply !== null, shown.reopen !== null]).toEqual([reply, reopen]);
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
    ['<script>', ''],
  ])('%s is told by fixed words only', (notice, told) => {
    expect(view({}, [], { notice }).notice).toBe(told);
  });

  test('is kept when the complaint moved on meanwhile', () => {
    const typed = { ...NOTHING_TYPED, reply: 'My words', isTooLate: true };
    const shown = view({}, [], { typed });
    expect(shown.reply?.value).toBe('My words');
    expect(shown.warning).toContain('no longer possible');
  });
});

describe('a message', () => {
  test.each([
    ['reply', ' \n ', 'Write your message'],
    ['reopen', '', 'Say what is still wrong'],
    ['reply', 'x'.repeat(10_001), 'Your text is 10001 characters long; the limit is 10000'],
  ] as const)('to %s is refused with words', (act, text, message) => {
    expect(checkMessage(act, text, words)).toEqual([{ field: act, message }]);
  });

  test('of ten thousand signs is taken whole', () => {
    expect(checkMessage('reply', '灯'.repeat(10_000), words)).toEqual([]);
  });
});

test('reference and secret are both asked for', () => {
  expect(checkOpening({ reference: ' ', secret: '' }, words).map(({ field }) => field)).toEqual([
    'reference',
    'secret',
  ]);
});
