import { execFileSync } from 'node:child_process';
import path from 'node:path';

const PROJECT = path.resolve(__dirname, '../../..');
const BUILD = "import('./src/commands/preparation/prepare.mjs').then((all) => all.buildStyles())";

/** Contrast and overflow are only true with the present style sheet; nothing is built when it is there already. */
export function ensureStyles(): void {
  execFileSync(process.execPath, ['-e', BUILD], { cwd: PROJECT });
}
