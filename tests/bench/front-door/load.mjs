import http from 'node:http';

/** So many people at once, each over a connection that stays open. */
const AT_ONCE = 10;

/** Answers a second of an address that is asked for over and over. */
export async function answersASecond(url, seconds) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const until = performance.now() + seconds * 1_000;
  let count = 0;
  const startedAt = performance.now();
  await inLanes(async () => {
    while (performance.now() < until) {
      await ask(url, { agent });
      count += 1;
    }
  });
  agent.destroy();
  return (count * 1_000) / (performance.now() - startedAt);
}

/** How many pieces of work are done in a second. */
export async function doneASecond(works) {
  const waiting = [...works];
  const startedAt = performance.now();
  await inLanes(async () => {
    for (let work = waiting.shift(); work; work = waiting.shift()) await work();
  });
  return (works.length * 1_000) / (performance.now() - startedAt);
}

/** One request; fails unless it was answered well. */
export function ask(url, { agent, method = 'GET', headers = {}, body } = {}) {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { agent, method, headers }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk) => (text += chunk));
      answer.on('end', () => {
        if (answer.statusCode < 400) resolve(text);
        else reject(new Error(`${method} ${url} answered ${answer.statusCode}: ${text}`));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

async function inLanes(lane) {
  await Promise.all(Array.from({ length: AT_ONCE }, lane));
}
