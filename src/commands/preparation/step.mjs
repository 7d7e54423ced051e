/** Runs a piece of work under a title, with the seconds it takes: a line that counts on a terminal, a line now and then in a log. */
export async function step(title, work) {
  const startedAt = performance.now();
  const show = process.stdout.isTTY ? overwrite : appendSometimes();
  const timer = setInterval(() => show(`  … ${title} ${secondsSince(startedAt)} s`), 1_000);
  try {
    const outcome = await work();
    finish(`  ✓ ${title}${outcome ? `: ${outcome}` : ''} (${secondsSince(startedAt)} s)`);
  } catch (error) {
    finish(`  ✗ ${title} (${secondsSince(startedAt)} s)`);
    throw error;
  } finally {
    clearInterval(timer);
  }
}

/** A failure that is explained by its message alone, without a stack. */
export class Explained extends Error {}

export function explainAndExit(error) {
  console.error(`\n${error instanceof Explained ? error.message : error.stack}`);
  process.exit(1);
}

function secondsSince(instant) {
  return ((performance.now() - instant) / 1_000).toFixed(1);
}

function overwrite(line) {
  process.stdout.write(`\r\u001b[K${line}`);
}

function finish(line) {
  if (process.stdout.isTTY) overwrite('');
  console.log(line);
}

function appendSometimes() {
  let calls = 0;
  return (line) => {
    calls += 1;
    if (calls % 15 === 0) console.log(line);
  };
}
