import { pathToFileURL } from 'node:url';
import path from 'node:path';

/** Brings dist/ up to date once for all workers. */
export default async function setUp(): Promise<void> {
  const url = pathToFileURL(path.resolve(__dirname, '../../src/commands/compile.mjs')).href;
  const { compile } = (await import(url)) as { compile: () => Promise<number> };
  await compile();
}
