import type { Core } from '@strapi/strapi';

const FRESH_MS = 1_000;
const PATIENCE_MS = 3_000;
const PROBE = { key: 'redress_write_probe', type: 'string' };

/** Whether the database can be read now; the answer is kept for a second, so that a flood of errors asks once. */
export const databaseAnswers = remembered(async (strapi) => {
  await strapi.db.connection.raw('select 1');
});

/** Whether the database can be written and committed now: what readiness means for a place that receives complaints. */
export const databaseTakesWrites = remembered(async (strapi) => {
  const { connection } = strapi.db;
  await connection.transaction(async (trx) => {
    const value = String(Date.now());
    const rows = await trx('strapi_core_store_settings')
      .where({ key: PROBE.key })
      .update({ value });
    if (rows === 0) await trx('strapi_core_store_settings').insert({ ...PROBE, value });
  });
});

type Probe = (strapi: Core.Strapi) => Promise<void>;

function remembered(probe: Probe): (strapi: Core.Strapi) => Promise<boolean> {
  const answers = new WeakMap<Core.Strapi, { at: number; answer: Promise<boolean> }>();
  return (strapi) => {
    const known = answers.get(strapi);
    if (known && Date.now() - known.at < FRESH_MS) return known.answer;
    const answer = inTime(probe(strapi));
    answers.set(strapi, { at: Date.now(), answer });
    return answer;
  };
}

/** A hanging database is as good as none; the late outcome of the probe is of no interest. */
async function inTime(probe: Promise<void>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), PATIENCE_MS);
  });
  const answered = probe.then(
    () => true,
    () => false,
  );
  return Promise.race([answered, tooLate]).finally(() => clearTimeout(timer));
}
