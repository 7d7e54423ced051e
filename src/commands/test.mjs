// `npm test`: installs what is missing, builds what changed, then runs the check and every test. What is given after
// `npm test --` goes to Jest.
import { PROJECT, runOpenly } from './preparation/run.mjs';
import {
  buildAdmin,
  buildStyles,
  checkNode,
  compileServer,
  install,
} from './preparation/prepare.mjs';
import { explainAndExit } from './preparation/step.mjs';

process.chdir(PROJECT);
try {
  checkNode();
  await install();
  await compileServer();
  await buildStyles();
  await buildAdmin();
} catch (error) {
  explainAndExit(error);
}

/** The check has run the other two already. */
const SERVED = ['api-sqlite', 'api-postgres', 'pages', 'journeys', 'faults'];

const chosen = process.argv.slice(2);
const check = await runOpenly('src/commands/check.mjs', []).ended;
const options = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim();
const tests = await runOpenly(
  'node_modules/jest/bin/jest.js',
  chosen.length > 0 ? chosen : ['--selectProjects', ...SERVED],
  { NODE_OPTIONS: options, TZ: 'UTC' },
).ended;
if (check !== 0) console.error('npm run check FAILED, see above.');
process.exitCode = check || tests;
