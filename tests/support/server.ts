import { createRequire } from 'node:module';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { freshDatabase } from './database';
import { SETTINGS } from './settings';
import { publicFaces, type PublicFaces } from './public-faces';
import type { BootOptions, DatabaseHandle, DatabaseKind } from './types';

const PROJECT = path.resolve(__dirname, '..', '..');
const load = createRequire(__filename); // after NODE_ENV is set, because Strapi reads it while it loads
const DIST = path.join(PROJECT, 'dist');

export interface RunningServer {
  readonly strapi: Core.Strapi;
  readonly url: string;
  readonly database: DatabaseHandle;
  /** The compiled `server/public` of every plugin: the very modules this server runs. */
  readonly plugins: PublicFaces;
  /** Stops the server; the database is dropped with it unless it is still wanted. */
  close(how?: CloseOptions): Promise<void>;
}

export interface CloseOptions {
  readonly keepDatabase?: boolean;
}

/** Starts a real Redress in this process, on a random port of 127.0.0.1. */
export async function bootServer(
  options: BootOptions & { database: DatabaseKind },
): Promise<RunningServer> {
  const database = options.on ?? (await freshDatabase(options.database));
  applySettings({
    ...SETTINGS,
    ...database.settings,
    ...mailSettings(options),
    ...options.settings,
  });
  forgetCompiledModules();
  const strapi = await startStrapi(options.serveAdmin ?? false).catch(async (error: unknown) => {
    isRunning = false;
    withdrawSettings();
    await database.drop();
    throw error;
  });
  const url = await listen(strapi);
  return {
    strapi,
    url,
    database,
    plugins: publicFaces(DIST),
    close: async ({ keepDatabase = false } = {}) => {
      await destroy(strapi);
      if (!keepDatabase) await database.drop();
    },
  };
}

let isRunning = false;
let replaced: Record<string, string | undefined> = {};

function applySettings(settings: Record<string, string>): void {
  withdrawSettings();
  replaced = Object.fromEntries(Object.keys(settings).map((name) => [name, process.env[name]]));
  Object.assign(process.env, settings);
}

/** Settings of a server must reach neither the next one of this worker nor the programs that a test starts. */
function withdrawSettings(): void {
  for (const [name, value] of Object.entries(replaced)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  replaced = {};
}

function mailSettings({ smtpPort }: BootOptions): Record<string, string> {
  return { SMTP_HOST: '127.0.0.1', SMTP_PORT: String(smtpPort ?? 9), SMTP_IGNORE_TLS: 'true' };
}

/** Modules of Redress may keep what was registered with them: every server starts with fresh ones. */
function forgetCompiledModules(): void {
  for (const file of Object.keys(require.cache)) {
    if (file.startsWith(DIST + path.sep)) delete require.cache[file];
  }
}

async function startStrapi(serveAdminPanel: boolean): Promise<Core.Strapi> {
  const { createStrapi } = load('@strapi/strapi') as typeof import('@strapi/strapi');
  if (isRunning) throw new Error('Strapi runs once a process: close the other Redress first.');
  isRunning = true;
  const strapi = withoutSignals(() =>
    createStrapi({ appDir: PROJECT, distDir: DIST, serveAdminPanel }),
  );
  return strapi.load();
}

function listen(strapi: Core.Strapi): Promise<string> {
  const { server } = strapi;
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.httpServer.address();
      if (address === null || typeof address === 'string') throw new Error('No port was given');
      resolve(`http://127.0.0.1:${address.port}`);
    });
  });
}

/** Strapi takes every listener off the process when it stops, Jest's own among them; they stay. */
async function destroy(strapi: Core.Strapi): Promise<void> {
  const removeAllListeners = process.removeAllListeners;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = removeAllListeners;
    isRunning = false;
    withdrawSettings();
  }
}

/** Jest ends its workers by a signal; Strapi must not take that for its own. */
function withoutSignals<Made>(make: () => Made): Made {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const before = signals.map((signal) => process.listeners(signal));
  const made = make();
  signals.forEach((signal, index) => {
    const added = process
      .listeners(signal)
      .filter((listener) => !before[index]?.includes(listener));
    for (const listener of added) process.off(signal, listener);
  });
  return made;
}
