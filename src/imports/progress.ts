import type { Tally } from './tally';

const WIDTH = 24;
const EVERY_MS = { terminal: 200, file: 5_000 };

/** Draws a bar over itself on a terminal; elsewhere it writes a line now and then. */
export function progressOn(
  stream: NodeJS.WriteStream,
  clock: () => number = () => performance.now(),
): (tally: Tally, share: number) => void {
  const startedAt = clock();
  const pause = stream.isTTY ? EVERY_MS.terminal : EVERY_MS.file;
  let drawnAt = -Infinity; // the first batch is told at once
  return (tally, share) => {
    const now = clock();
    if (now - drawnAt < pause && share < 1) return;
    drawnAt = now;
    const line = progressLine(tally, share, (now - startedAt) / 1_000);
    stream.write(stream.isTTY ? `\r${line}\u001B[K${share < 1 ? '' : '\n'}` : `${line}\n`);
  };
}

export function progressLine({ rows }: Tally, share: number, seconds: number): string {
  const full = Math.round(Math.min(1, share) * WIDTH);
  const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
  const speed = seconds > 0 ? rows / seconds : 0;
  const left = share > 0 ? (seconds / share) * (1 - share) : 0;
  const percent = `${Math.floor(share * 100)} %`.padStart(5);
  return `${bar} ${percent}  ${rows} rows  ${speed.toFixed(0)} rows/s  ${duration(left)} left`;
}

function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const minutes = Math.floor(whole / 60);
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
