import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { whenListening } from '../../../src/commands/preparation/ports.mjs';
import { freePort } from '../../support/free-port.cjs';
import { PRODUCTION, PROJECT } from '../../support/production.mjs';

const FIELDS = {
  reference: { type: 'string' },
  description: { type: 'text' },
  detail: { type: 'string' },
  name: { type: 'string' },
  phone: { type: 'string' },
  email: { type: 'email' },
  channel: { type: 'enumeration', enum: ['web', 'phone'] },
  language: { type: 'string' },
  priority: { type: 'integer' },
  isUrgent: { type: 'boolean' },
  receivedOn: { type: 'datetime' },
  answers: { type: 'json' },
};
const RELATIONS = ['topic', 'office', 'place'];

/** What a ticket is made of: twelve fields, and what it is related to. */
export function ticket(number, related) {
  return {
    ...{ reference: `T${number}`, description: 'The lamp at the gate is dark.', detail: 'Post 7' },
    ...{ name: 'Ada', phone: '', email: 'resident@mail.example', channel: 'web', language: 'en' },
    ...{ priority: 2, isUrgent: false, receivedOn: new Date().toISOString() },
    answers: { post: 'P7' },
    ...related,
  };
}

/** A Strapi as it is scaffolded, with one content type that anybody may create; nothing of Redress is in it. */
export async function startBareStrapi(database) {
  const folder = mkdtempSync(path.join(tmpdir(), 'redress-bare-'));
  writeApp(folder, databaseConfig(database));
  const port = await freePort();
  const child = spawn(process.execPath, ['start.js'], {
    cwd: folder,
    env: { ...process.env, ...PRODUCTION, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  await whenListening(`${url}/_health`, ended);
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
    process.off('exit', kill);
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, end };
}

function databaseConfig({ kind, settings }) {
  if (kind === 'sqlite') {
    const connection = { filename: settings.DATABASE_FILENAME };
    return { client: 'sqlite', connection, useNullAsDefault: true };
  }
  return { client: 'postgres', connection: { connectionString: settings.DATABASE_URL } };
}

function writeApp(folder, connection) {
  const write = (name, text) => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  const settings = (value) => `module.exports = ${JSON.stringify(value)};`;
  symlinkSync(path.join(PROJECT, 'node_modules'), path.join(folder, 'node_modules'));
  const dependencies = { '@strapi/plugin-users-permissions': '5.54.0' }; // Strapi looks there for plugins
  write('package.json', JSON.stringify({ name: 'bare', version: '1.0.0', dependencies }));
  write('start.js', START);
  write('src/index.js', OPEN_TO_ALL);
  write('config/database.js', settings({ connection }));
  write(
    'config/server.js',
    `module.exports = ({ env }) => ({ host: '127.0.0.1', port: env.int('PORT'), logger: { config: { level: 'error' } }, app: { keys: env.array('APP_KEYS') } });`,
  );
  write(
    'config/admin.js',
    `module.exports = ({ env }) => ({ auth: { secret: env('ADMIN_JWT_SECRET') }, apiToken: { salt: env('API_TOKEN_SALT') }, transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } }, secrets: { encryptionKey: env('ENCRYPTION_KEY') } });`,
  );
  write('config/middlewares.js', settings(MIDDLEWARES));
  mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  for (const name of RELATIONS) writeType(write, name, { name: { type: 'string' } });
  const relations = RELATIONS.map((name) => [
    name,
    { type: 'relation', relation: 'manyToOne', target: `api::${name}.${name}` },
  ]);
  writeType(write, 'ticket', { ...FIELDS, ...Object.fromEntries(relations) });
}

function writeType(write, name, attributes) {
  const uid = `'api::${name}.${name}'`;
  const schema = {
    ...{ kind: 'collectionType', collectionName: `${name}s` },
    info: { singularName: name, pluralName: `${name}s`, displayName: name },
    ...{ options: { draftAndPublish: false }, attributes },
  };
  write(`src/api/${name}/content-types/${name}/schema.json`, JSON.stringify(schema));
  for (const [part, factory] of [
    ['controllers', 'createCoreController'],
    ['services', 'createCoreService'],
    ['routes', 'createCoreRouter'],
  ]) {
    write(
      `src/api/${name}/${part}/${name}.js`,
      `module.exports = require('@strapi/strapi').factories.${factory}(${uid});`,
    );
  }
}

const MIDDLEWARES = [
  ...['logger', 'errors', 'security', 'cors', 'poweredBy', 'query', 'body'],
  ...['session', 'favicon', 'public'],
].map((name) => `strapi::${name}`);

const START = `
const { createStrapi } = require('@strapi/strapi');
createStrapi({ appDir: __dirname, distDir: __dirname, serveAdminPanel: false }).start();
`;

const OPEN_TO_ALL = `
module.exports = {
  async bootstrap({ strapi }) {
    const role = await strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    for (const type of ['ticket', 'topic', 'office', 'place']) {
      for (const verb of ['create', 'find']) {
        await strapi.db
          .query('plugin::users-permissions.permission')
          .create({ data: { action: \`api::\${type}.\${type}.\${verb}\`, role: role.id } });
      }
    }
  },
};
`;
