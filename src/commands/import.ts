import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { checkColumns } from '../imports/check-columns';
import { importFile } from '../imports/import-file';
import { mappingSchema, type Mapping } from '../imports/mapping';
import { onTimeShare } from '../imports/on-time-share';
import { progressOn } from '../imports/progress';
import { openRejectedFile } from '../imports/rejected-file';
import { shareLines, summaryLines } from '../imports/summary';
import { asInstant } from '../kernel/instant';
import { inLanguage } from '../kernel/translated';
import { hasCharter } from '../plugins/charter/server/public';
import { currentView } from '../plugins/complaints/server/public';
import { withStrapi } from './with-strapi';

const USAGE =
  'npm run import -- FILE.csv --mapping FILE.json [--report REJECTED.csv] [--dry-run]\n' +
  'Mappings are described in src/imports/README.md.';
const INTERRUPTED = 130; // as the shell has it for Ctrl-C
const LARGEST = 20;

interface Arguments {
  readonly file: string;
  readonly mapping: Mapping;
  readonly report: string;
  readonly dryRun: boolean;
}

async function readArguments(): Promise<Arguments> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      mapping: { type: 'string' },
      report: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
    },
  });
  const [file] = positionals;
  if (file === undefined || values.mapping === undefined) throw new Error(USAGE);
  const mapping = await readMapping(values.mapping);
  await checkColumns(file, mapping);
  return {
    file: path.resolve(file),
    mapping,
    report: path.resolve(values.report ?? `${file}.rejected.csv`),
    dryRun: values['dry-run'],
  };
}

async function readMapping(file: string): Promise<Mapping> {
  const parsed = mappingSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Error(`${file} is no mapping:\n${z.prettifyError(parsed.error)}`);
}

async function run(strapi: Core.Strapi, { file, mapping, report, dryRun }: Arguments) {
  if (!(await hasCharter(strapi))) {
    throw new Error('Publish a charter first: on the Charter page, or with npm run seed.');
  }
  const isInterrupted = interruption();
  const startedAt = performance.now();
  const now = asInstant(Date.now());
  const rejectedFile = openRejectedFile(report);
  const tally = await importFile(strapi, {
    ...{ file, mapping, now, rejectedFile, dryRun },
    onProgress: progressOn(process.stderr),
    shouldStop: isInterrupted,
  });
  await rejectedFile.close();
  const seconds = (performance.now() - startedAt) / 1_000;
  print(summaryLines(tally, seconds));
  if (tally.rejected.size > 0) print([`report         ${report}`]);
  if (!dryRun) await printShares(strapi);
  if (isInterrupted()) {
    print(['Stopped. Run the same command again to go on.']);
    process.exitCode = INTERRUPTED;
  }
}

/** Ctrl-C ends the run after the batch in hand, a second one at once; what was committed is whole in either case. */
function interruption(): () => boolean {
  let isInterrupted = false;
  process.removeAllListeners('SIGINT'); // Strapi's would close the database under the batch
  process.on('SIGINT', () => {
    if (isInterrupted) process.exit(INTERRUPTED);
    isInterrupted = true;
  });
  return () => isInterrupted;
}

async function printShares(strapi: Core.Strapi): Promise<void> {
  const charter = await currentView(strapi);
  const wanted = { at: asInstant(Date.now()), limit: LARGEST };
  const db = strapi.db.connection;
  const places = await onTimeShare(db, 'place_key', wanted);
  const departments = await onTimeShare(db, 'department_key', wanted);
  print([
    ...shareLines('solved in time, by place', places, (key) =>
      inLanguage(charter.place(key)?.name ?? { en: key, 'zh-Hans': key }, 'en'),
    ),
    ...shareLines('solved in time, by department', departments, (key) =>
      inLanguage(charter.department(key)?.name ?? { en: key, 'zh-Hans': key }, 'en'),
    ),
  ]);
}

function print(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}

readArguments()
  .then((given) => withStrapi((strapi) => run(strapi, given)))
  .then(() => process.exit()) // Strapi leaves timers behind that would hold the process for a minute
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
