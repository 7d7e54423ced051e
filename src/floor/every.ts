import cron, { type ScheduledTask } from 'node-cron';
import { asInstant, type Instant } from '../kernel/instant';
import { oncePer } from '../kernel/once-per';

export interface Job {
  readonly name: string;
  /** Six-field cron expression, in UTC: a zone with summer time would lose or repeat an hour. */
  readonly schedule: string;
  readonly run: (at: Instant) => Promise<unknown>;
  readonly report: (message: string) => void;
}

const tasks = oncePer((_owner: object): ScheduledTask[] => []);

/** Wakes a job up on schedule, one run at a time, until its owner stops. A failed run is reported and the next one comes. */
export function every(owner: object, { name, schedule, run, report }: Job): void {
  const task = cron.schedule(
    schedule,
    async () => {
      try {
        await run(asInstant(Date.now()));
      } catch (error) {
        report(`${name} failed and will be tried again: ${String(error)}`);
      }
    },
    { name, timezone: 'UTC', noOverlap: true },
  );
  tasks(owner).push(task);
}

/** Ends every job of an owner; called when the server stops. */
export async function stopJobs(owner: object): Promise<void> {
  for (const task of tasks(owner).splice(0)) await task.destroy();
}
