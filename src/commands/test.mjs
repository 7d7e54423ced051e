// `npm test`: installs what is missing, builds what changed, then runs the check and every test.
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

const check = await runOpenly('src/commands/check.mjs', []).ended;
const options = `${process.env.NODE_OPTIONS ?? ''} --experimental-vm-modules --no-warnings`.trim();
const tests = await runOpenly('node_modules/jest/bin/jest.js', process.argv.slice(2), {
  NODE_OPTIONS: options,
  TZ: 'UTC',
}).ended;
if (check !== 0) console.error('npm run check FAILED, see above.');
process.exitCode = check || tests;
