import { LANGUAGES } from '../../../src/kernel/language';
import { escalationView } from '../../../src/plugins/escalation/domain/charter/escalation-view';
import { WAIT_REASONS } from '../../../src/plugins/complaints/domain/vocabulary';
import { frameView } from '../../../src/plugins/guide/domain/frame';
import { wordsIn } from '../../../src/plugins/guide/domain/messages';
import { troubleOfStatus, troubleView } from '../../../src/plugins/guide/domain/trouble';
import { termsOf } from '../../../src/plugins/guide/server/pages/guide/terms';
import { guideView } from '../../../src/plugins/guide/server/pages/guide/view-model';
import { homeView } from '../../../src/plugins/guide/server/pages/home/view-model';
import { sentView } from '../../../src/plugins/guide/server/pages/report/sent/view-model';
import { checkSurvey, surveyView } from '../../../src/plugins/guide/server/pages/survey/view-model';
import { MONDAY_TEN, published, townView } from '../../support/charter/published';
import { aClock, hoursAfter } from './support/lives';

const charter = published();
const complaints = townView();
const escalation = escalationView(charter);

describe('the first page', () => {
  test('promises what the default policy promises', () => {
    const { promises } = homeView(complaints, escalation, 'en');
    expect(promises.map(({ figure, detail, label }) => `${figure} ${detail} ${label}`)).toEqual([
      '24 hours day and night to a first answer',
      '8 hours of working time to a solution, if urgent',
      '16 hours of working time to a solution, as a rule',
    ]);
  });
});

const ON_SCREEN = { history: [], isBooklet: false, address: 'https://town.example' } as const;

describe('the guide', () => {
  const facts = { charter, complaints, escalation, ...ON_SCREEN };
  const guide = guideView(facts, 'en', MONDAY_TEN);

  test('says who handles what, under the headings of the form', () => {
    expect(guide.departments.map(({ name, groups }) => [name, groups.length])).toEqual([
      ['Works', 1],
      ['Safety', 1],
    ]);
    const [streets] = guide.departments[0]?.groups ?? [];
    expect(streets?.name).toBe('The streets');
    expect(streets?.matters.map(({ name }) => name)).toEqual(['The lamps', 'The bins']);
  });

  test('names every stage in order', () => {
    expect(guide.stages.map(({ name }) => name)).toEqual(
      complaints.stages.map(({ name }) => name.en),
    );
  });

  test('has every promise, the general one last, the most pressing first', () => {
    expect(guide.policies.map(({ name, applies }) => [name, applies])).toEqual([
      ['Danger', 'Applies if category is The dangers (or one below).'],
      ['Standard', 'For everything that is not named separately.'],
    ]);
    expect(guide.policies[0]?.rows.map(({ priority }) => priority)).toEqual([
      'Urgent',
      'High',
      'Normal',
      'Low',
    ]);
    expect(guide.policies[0]?.rows[0]?.firstResponse.figure).toBe('30 minutes');
  });

  test('tells the ladder in the order of time', () => {
    expect(guide.ladders[1]?.steps).toEqual([
      { when: '2 hours before the promised date', told: 'the person working on it is told' },
      { when: 'When the promised date has passed', told: 'the head of the department is told' },
      { when: '4 hours after the promised date', told: 'the leadership is told' },
    ]);
  });

  test('says for each promise when the clock stands still, and when it does not', () => {
    const [danger] = guide.policies;
    expect(danger?.terms).toEqual([
      'The time for the solution counts from the moment we receive your complaint.',
      expect.stringMatching(
        /^The clock stands still while we wait for: your answer\. It keeps running while we wait for: somebody outside/,
      ),
      'If you open it again, the whole time begins anew.',
      'The date can be put off once, by 8 hours of working time at most, and we tell you why.',
    ]);
  });

  const PAUSES = [
    [[], /^The clock never stands still/],
    [WAIT_REASONS, /^The clock stands still while we wait for: your answer; [^.]*season\.$/],
    [['access'], /^The clock stands still while we wait for: entry to the place\. It keeps/],
  ] as const;

  test.each(PAUSES)('with %j as reasons for pausing says so', (pausesFor, told) => {
    const [policy] = escalation.policies;
    if (!policy) throw new Error('The town has a policy');
    expect(termsOf({ ...policy, pausesFor }, 'en')[1]).toMatch(told);
  });

  test.each([
    ['continue', 0, 'goes on where it stopped.'],
    ['continue', 4, 'at least 4 hours of working time are left.'],
    ['grace', 6, 'we have 6 hours of working time.'],
  ] as const)('opened again in the manner of %s with %d hours', (mode, hours, told) => {
    const [policy] = escalation.policies;
    if (!policy) throw new Error('The town has a policy');
    const terms = termsOf({ ...policy, reopening: { mode, hours }, extension: null }, 'en');
    expect(terms[2]).toContain(told);
    expect(terms[3]).toBe('The date is never put off.');
  });

  test('says of each step which promise runs', () => {
    expect(guide.stages.map(({ time }) => time)).toEqual([
      'As a rule: first answer within 24 hours day and night, solution within 16 hours of working time.',
      'The time for the solution runs, as a rule 16 hours of working time.',
      'The time for the solution runs, as a rule 16 hours of working time.',
      'The clock has stopped. If it is not solved, you open it again.',
      'Nothing is owed any more.',
    ]);
  });

  test('has what goes elsewhere, who decides after us, fees and standards from the charter', () => {
    const figures = [guide.elsewhere, guide.afterAppeal, guide.fees, guide.standards].map(
      ([first]) => first?.figure,
    );
    expect(figures).toEqual(['The tax office', '010 9999', '5 a month', 'Swept every day']);
    expect(guide.contents.map(({ href }) => href)).toContain('#fees');
    const bare = published({ guideEntries: [] });
    const shown = guideView({ ...facts, charter: bare }, 'en', MONDAY_TEN);
    expect(shown.contents.map(({ href }) => href)).not.toContain('#fees');
    expect(shown.fees).toEqual([]);
  });

  test('names the charter and its date by the clocks of the organisation', () => {
    expect(guide.version).toBe('Charter 1, published on 2 March 2026.');
  });

  test('shows only days to come that differ', () => {
    const [hours] = escalation.calendars;
    if (!hours) throw new Error('The town has a calendar');
    const exceptions = ['2026-03-01', '2026-03-09', '2026-03-02'].map((date) => ({
      ...{ date, note: 'Fair', intervals: [] },
    }));
    const changed = escalationView(published({ calendars: [{ ...hours, exceptions }] }));
    const shown = guideView(
      { charter, complaints, escalation: changed, ...ON_SCREEN },
      'en',
      MONDAY_TEN,
    );
    expect(shown.calendars[0]?.exceptions.map(({ date, hours: open }) => [date, open])).toEqual([
      ['2 March 2026', 'closed'],
      ['9 March 2026', 'closed'],
    ]);
  });
});

describe('the receipt', () => {
  const receipt = {
    ...{ complaintId: 1, reference: 'K7P4-XQW3', secret: 'AAAA-BBBB-CC', headHash: 'abc' },
    ...{ receivedAt: MONDAY_TEN, promisedAt: hoursAfter(31), nextDueAt: hoursAfter(24) },
  };
  const department = { en: 'Works', 'zh-Hans': '工务' };
  const sheet = { address: 'https://town.example', timezone: 'Asia/Shanghai' };

  test('names reference, secret in groups, both dates and what comes next', () => {
    const first = aClock({ metric: 'first-response', dueAt: hoursAfter(24) });
    const view = sentView(
      { receipt, clocks: [first, aClock()], department, ...sheet, hasEmail: true },
      'en',
    );
    expect(view.secret).toEqual(['AAAA', 'BBBB', 'CC']);
    expect(view.promised).toBe('by 17:00 on Tuesday 3 March 2026 (Asia/Shanghai)');
    expect(view.firstAnswer).toBe('by 10:00 on Tuesday 3 March 2026 (Asia/Shanghai)');
    expect(view.next[0]).toBe('Works is in charge of your complaint from now on.');
    expect(view.next).toContain('We write to you by e-mail at every step.');
  });

  test('is honest when there is no address to write to', () => {
    const view = sentView(
      { receipt, clocks: [], department: null, ...sheet, hasEmail: false },
      'en',
    );
    expect(view.next[0]).toContain('You left no e-mail address');
    expect(view.promised).toBe('');
  });
});

describe('the survey', () => {
  const words = wordsIn('en').survey;
  const invitation = {
    ...{ reference: 'K7P4-XQW3', answer: null, isOpen: true },
    question: { en: 'Are you content?', 'zh-Hans': '您满意吗？' },
    commentLabel: { en: 'Why?', 'zh-Hans': '为什么？' },
  };

  test('asks its one question in words, best first, and shows the answer given', () => {
    const given = { score: '2', comment: 'Still dark', errors: [] };
    const view = surveyView(invitation, given, { language: 'zh-Hans', path: '/survey/T' });
    expect(view.heading).toBe('您满意吗？');
    expect(view.action).toBe('/zh-Hans/survey/T');
    expect(view.score.choices.map(({ value }) => value)).toEqual(['5', '4', '3', '2', '1']);
    expect(view.score.choices.find(({ isChosen }) => isChosen)?.label).toBe('不满意');
    expect(view.comment.value).toBe('Still dark');
  });

  test.each(['', '0', '6', '2.5', 'five'])('does not take the score "%s"', (score) => {
    expect(checkSurvey({ score, comment: '' }, words)).toEqual([
      { field: 'score', message: 'Choose how content you are' },
    ]);
  });
});

describe('the frame', () => {
  const facts = {
    language: 'en',
    path: '/track/K7P4-XQW3',
    title: 'Complaint',
    assets: { stylesheet: '/a.css', icon: '/a.svg' },
    charter: {
      number: 3,
      hash: 'abc',
      issuedAt: MONDAY_TEN,
      organisation: complaints.organisation,
    },
  } as const;

  test('keeps the page when the language changes', () => {
    expect(frameView(facts).languages.map(({ href, isCurrent }) => [href, isCurrent])).toEqual([
      ['/en/track/K7P4-XQW3', true],
      ['/zh-Hans/track/K7P4-XQW3', false],
    ]);
  });

  test('marks where one is, and names organisation and charter', () => {
    const frame = frameView(facts);
    expect(frame.pages.filter(({ isHere }) => isHere).map(({ href }) => href)).toEqual([
      '/en/track',
    ]);
    expect(frame.title).toBe('Complaint – Little Town');
    expect(frame.charter).toBe('Charter 3 of 2 March 2026');
  });

  test('stands without a charter', () => {
    const frame = frameView({ ...facts, charter: null });
    expect([frame.organisation, frame.charter]).toEqual([null, '']);
  });
});

describe('trouble', () => {
  test.each([
    [404, 'not-found'],
    [405, 'not-found'],
    [403, 'foreign'],
    [413, 'too-large'],
    [429, 'busy'],
    [400, 'unreadable'],
    [500, 'broken'],
    [503, 'unavailable'],
  ] as const)('%d is %s', (status, kind) => expect(troubleOfStatus(status)).toBe(kind));

  test.each(LANGUAGES)('says in %s that what was being sent has not arrived', (language) => {
    const facts = { words: wordsIn(language), home: '/' };
    const sent = troubleView('unavailable', { ...facts, hasSent: true });
    const read = troubleView('unavailable', { ...facts, hasSent: false });
    expect(sent.paragraphs).not.toEqual(read.paragraphs);
    expect(sent.offersOtherWays).toBe(true);
  });
});
