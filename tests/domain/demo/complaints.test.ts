import { complaints } from '../../../src/demo/complaints';
import type { DemoAct, DemoComplaint } from '../../../src/demo/complaint';
import { answersOf, commandOf } from '../../../src/demo/acts';
import { instantOf } from '../../../src/demo/moment';
import { scriptOf } from '../../../src/demo/script';
import { survey } from '../../../src/demo/estate';
import { DAY } from '../../../src/kernel/duration';
import type { Instant } from '../../../src/kernel/instant';
import { charterView } from '../../../src/plugins/complaints/domain/charter/charter-view';
import { apply, begin } from '../../../src/plugins/complaints/domain/complaint/apply';
import type { Complaint } from '../../../src/plugins/complaints/domain/complaint/complaint';
import { decide } from '../../../src/plugins/complaints/domain/complaint/decide';
import type { Actor, ComplaintEvent } from '../../../src/plugins/complaints/domain/complaint/event';
import { prepare } from '../../../src/plugins/complaints/domain/complaint/prepare';
import { NOW, numberOf, publishedEstate } from './demo-charter';

const view = charterView(publishedEstate());

/** Lives a complaint of the demo through the same decisions as a real one; a refusal is a mistake in the script. */
function live(told: DemoComplaint): Complaint {
  const prepared = prepare(
    {
      channel: told.channel,
      language: told.language,
      categoryKey: told.category,
      placeKey: told.place,
      placeDetail: told.detail,
      description: told.words,
      posted: answersOf(told, NOW),
    },
    'TEST',
    view,
  );
  if (!prepared.ok) throw new Error(`${told.words}: ${JSON.stringify(prepared.refusal)}`);
  let complaint = begin(prepared.value, instantOf(told.at, NOW));
  for (const step of told.steps) {
    const at = instantOf(step.at, NOW);
    for (const event of eventsOf(told, complaint, step.act, at))
      complaint = apply(complaint, event, at);
  }
  return complaint;
}

function eventsOf(
  told: DemoComplaint,
  complaint: Complaint,
  act: DemoAct,
  at: Instant,
): readonly ComplaintEvent[] {
  if (act.by === 'survey' && act.score > survey.unhappyAtOrBelow) return [];
  const decided = decide(complaint, commandOf(act, numberOf), {
    charter: view,
    actor: actorOf(act),
    at,
  });
  if (!decided.ok) throw new Error(`${told.words}: ${JSON.stringify([act, decided.refusal])}`);
  return decided.value;
}

function actorOf({ by }: DemoAct): Actor {
  if (by === 'resident' || by === 'survey') return { kind: 'resident' };
  return { kind: 'staff', id: numberOf(by), name: by };
}

const lives = complaints.map(live);

describe('the complaints of the demo', () => {
  test('are sixty, in both languages, and no step of theirs would be refused', () => {
    expect(lives).toHaveLength(60);
    const chinese = lives.filter((complaint) => complaint.language === 'zh-Hans');
    expect(chinese.length).toBeGreaterThan(25);
    expect(chinese.length).toBeLessThan(40);
  });

  test('stand in every stage of the workflow', () => {
    const stages = new Set(lives.map((complaint) => complaint.stageKey));
    expect(view.stages.filter((stage) => !stages.has(stage.key))).toEqual([]);
  });

  test('include some that wait for the resident, some reopened and some without a name', () => {
    expect(lives.filter(({ waitingSince }) => waitingSince !== null).length).toBeGreaterThan(2);
    expect(lives.filter(({ cycle }) => cycle > 1).length).toBeGreaterThan(4);
    expect(complaints.filter(({ resident }) => resident === null).length).toBeGreaterThan(8);
  });

  test('reach every department and most categories', () => {
    expect(new Set(lives.map((complaint) => complaint.departmentKey)).size).toBe(6);
    expect(new Set(lives.map((complaint) => complaint.categoryKey)).size).toBeGreaterThan(20);
  });

  test('tell their steps in the order in which they happen', () => {
    const disordered = complaints.filter(({ at, steps }) => {
      const instants = [at, ...steps.map((step) => step.at)].map((one) => instantOf(one, NOW));
      return instants.some((instant, index) => index > 0 && instant < (instants[index - 1] ?? 0));
    });
    expect(disordered.map(({ words }) => words)).toEqual([]);
  });
});

describe('the script of the demo', () => {
  const hours = Array.from({ length: 24 }, (_none, hour) => (NOW + hour * 3_600_000) as Instant);

  test.each(hours)('shown at %d, it runs in order and has no step in the future', (now) => {
    const script = scriptOf(complaints, now);
    const instants = script.map((step) => step.at);
    expect(instants).toEqual([...instants].sort((one, other) => one - other));
    expect(script.filter((step) => step.kind === 'submit')).toHaveLength(60);
    expect(Math.max(...instants)).toBeLessThanOrEqual(now);
    expect(Math.min(...instants)).toBeGreaterThan(now - 70 * DAY);
  });
});
