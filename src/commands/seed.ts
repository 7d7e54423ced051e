import { parseArgs } from 'node:util';
import { seedCharter } from '../demo/seed-charter';
import { seedDemo } from '../demo/seed-demo';
import { asInstant } from '../kernel/instant';
import { hasCharter } from '../plugins/charter/server/public';
import { withStrapi } from './with-strapi';

const { values } = parseArgs({ options: { 'charter-only': { type: 'boolean', default: false } } });

/** `npm run seed`: the demo estate and its complaints, on a database without a charter; otherwise nothing at all. */
async function seed(): Promise<void> {
  const startedAt = performance.now();
  await withStrapi(async (strapi) => {
    if (await hasCharter(strapi)) {
      console.log('This database has a charter already: nothing was changed.');
      return;
    }
    if (values['charter-only']) await seedCharter(strapi);
    else await seedDemo(strapi, asInstant(Date.now()), report);
    console.log(`Seeded in ${((performance.now() - startedAt) / 1_000).toFixed(1)} s`);
  });
}

function report(count: number, total: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${count} of ${total} complaints`);
  else if (count % 10 === 0) console.log(`${count} of ${total} complaints`);
  if (process.stdout.isTTY && count === total) process.stdout.write('\n');
}

seed()
  .then(() => process.exit(0)) // Strapi leaves timers behind that would hold the process for a minute
  .catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
