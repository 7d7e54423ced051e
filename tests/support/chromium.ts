import { existsSync } from 'node:fs';

const INSTALLED = [
  process.env.REDRESS_CHROMIUM ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export interface Chromium {
  readonly executablePath: string;
  readonly args: string[];
}

/** The machine's Chromium, or the one an npm package carries. */
export async function findChromium(): Promise<Chromium> {
  const installed = INSTALLED.find((file) => file !== '' && existsSync(file));
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  if (installed) return { executablePath: installed, args };
  const { default: carried } = await import('@sparticuz/chromium');
  return { executablePath: await carried.executablePath(), args: [...carried.args, ...args] };
}
