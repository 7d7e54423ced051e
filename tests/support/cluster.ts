import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';

export interface Cluster {
  readonly port: number;
  stop(): Promise<void>;
}

declare global {
  var redressCluster: Cluster | undefined; // globals can only be declared with var
}

/** A PostgreSQL of our own from an npm package: no root, no Docker, no system database. */
export async function startCluster(): Promise<Cluster> {
  const script = path.join(__dirname, 'cluster.mjs');
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const port = await announcedPort(child);
  return {
    port,
    stop: async () => {
      const ended = once(child, 'exit');
      child.stdin?.end();
      await ended;
    },
  };
}

function announcedPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const port = /listening (\d+)/.exec(text)?.[1];
      if (port) resolve(Number(port));
    });
    child.once('exit', (code) =>
      reject(new Error(`PostgreSQL did not start (exit ${code}):\n${text}`)),
    );
  });
}
