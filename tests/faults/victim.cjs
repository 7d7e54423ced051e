// A Redress that takes complaints over HTTP until it is killed: POST / with {key, words}.
// Answers 201 with the reference only after `submitComplaint` said so, which is what a resident would read.
const http = require('node:http');
const path = require('node:path');

const PROJECT = path.resolve(__dirname, '..', '..');
const DIST = path.join(PROJECT, 'dist');

async function open() {
  const { createStrapi } = require('@strapi/strapi');
  const strapi = createStrapi({ appDir: PROJECT, distDir: DIST, serveAdminPanel: false });
  await strapi.load();
  const { submitComplaint } = require(path.join(DIST, 'src/plugins/complaints/server/public'));
  const server = http.createServer((request, response) => {
    answer(request, (posted) => submitComplaint(strapi, submission(posted))).then(
      ([status, body]) => response.writeHead(status).end(JSON.stringify(body)),
      (error) => response.writeHead(500).end(JSON.stringify({ error: String(error) })),
    );
  });
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
}

async function answer(request, submit) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const outcome = await submit(JSON.parse(Buffer.concat(chunks).toString()));
  return outcome.ok ? [201, { reference: outcome.value.reference }] : [422, outcome.refusal];
}

function submission({ key, words }) {
  return {
    channel: 'web',
    language: 'en',
    categoryKey: 'lighting-power',
    placeKey: null,
    placeDetail: '',
    description: words,
    posted: {},
    contact: { name: 'A resident', phone: '', email: 'resident@mail.example' },
    idempotencyKey: key,
    at: Date.now(),
  };
}

process.on('disconnect', () => process.exit(0)); // whoever started it is gone
open().catch((error) => {
  console.error(error);
  process.exit(1);
});
