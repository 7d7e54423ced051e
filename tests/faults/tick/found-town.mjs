import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const DIST = '../../../dist/src';

/** Both promises of every complaint break so many hours after it came in. */
export const HOURS = 1;

/** What is to happen once to every complaint. */
export const RULES = [
  ruleAt('answer-late', 'first-response', { kind: 'notify', to: { kind: 'head' }, textKey: null }),
  ruleAt('late', 'resolution', { kind: 'notify', to: { kind: 'head' }, textKey: null }),
  ruleAt('late-upwards', 'resolution', {
    kind: 'notify',
    to: { kind: 'leadership' },
    textKey: null,
  }),
];

/** Each rule, and for each promise that it runs out. */
export const TIMERS_EACH = RULES.length + 2;

/** The demo estate with a charter of its own: one policy, by the wall clock, and rules for the moment it is broken. */
export async function foundTown(strapi) {
  const { createStaff } = require(`${DIST}/demo/create-staff`);
  const { writeCharter } = require(`${DIST}/demo/write-charter`);
  const { publishCharter } = require(`${DIST}/plugins/charter/server/public`);
  const staff = await createStaff(strapi);
  await writeCharter(strapi, staff);
  await keepOnePolicy(strapi);
  for (const { documentId } of await strapi.documents('plugin::escalation.rule').findMany()) {
    await strapi.documents('plugin::escalation.rule').delete({ documentId });
  }
  for (const [position, rule] of RULES.entries()) {
    const data = { ...rule, position, title: rule.key };
    await strapi.documents('plugin::escalation.rule').create({ data });
  }
  const published = await publishCharter(strapi, {
    ...{ authorId: Object.values(staff)[0], author: 'Somebody', note: 'For faults' },
    at: Date.now() - 24 * 3_600_000,
  });
  if (!published.ok) throw new Error(JSON.stringify(published.refusal));
}

async function keepOnePolicy(strapi) {
  const policies = strapi.db.query('plugin::escalation.sla-policy');
  await policies.deleteMany({ where: { isDefault: false } });
  const targets = ['first-response', 'resolution'].flatMap((metric) =>
    ['urgent', 'high', 'normal', 'low'].map((priority) => ({
      ...{ metric, priority, amount: HOURS, basis: 'wall-clock' },
    })),
  );
  await policies.updateMany({ where: { isDefault: true }, data: { targets } });
}

function ruleAt(key, metric, ...steps) {
  return {
    ...{ key, name: { en: key, 'zh-Hans': key }, isEnabled: true },
    trigger: { kind: 'due', metric, moment: { kind: 'at' } },
    ...{ condition: { all: [] }, steps, repeat: null, once: 'event' },
    ...{ quietCalendarKey: null, capPerHour: null },
  };
}
