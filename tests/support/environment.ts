import type { EnvironmentContext, JestEnvironmentConfig } from '@jest/environment';
import { TestEnvironment } from 'jest-environment-node';
import { bootServer, type CloseOptions, type RunningServer } from './server';
import { findChromium } from './chromium';
import { shiftClock } from './clock';
import type { BootOptions, DatabaseKind } from './types';

/**
 * Redress runs here, outside Jest's module registry: real `require`, real Node, the compiled dist/ — and modules
 * loaded once a worker instead of once a test file. Tests reach it through `redressOutside`.
 */
export default class RedressEnvironment extends TestEnvironment {
  private readonly running = new Set<RunningServer>();
  private readonly closers: (() => Promise<unknown>)[] = [];
  private readonly database: DatabaseKind;

  constructor(config: JestEnvironmentConfig, context: EnvironmentContext) {
    super(config, context);
    this.database =
      config.projectConfig.testEnvironmentOptions.database === 'postgres' ? 'postgres' : 'sqlite';
  }

  override async setup(): Promise<void> {
    await super.setup();
    this.global.redressOutside = {
      database: this.database,
      boot: (options: BootOptions) => this.boot(options),
      moveClock: (milliseconds: number) => this.moveClock(milliseconds),
      findChromium,
      atEnd: (close: () => Promise<unknown>) => this.closers.push(close),
    };
  }

  override async teardown(): Promise<void> {
    for (const close of this.closers) await close();
    for (const server of this.running) await server.close();
    this.moveClock(0);
    await super.teardown();
  }

  private async boot(options: BootOptions): Promise<RunningServer> {
    const server = await bootServer({ database: this.database, ...options });
    this.running.add(server);
    return { ...server, close: (how) => this.close(server, how) };
  }

  private async close(server: RunningServer, how?: CloseOptions): Promise<void> {
    if (this.running.delete(server)) await server.close(how);
  }

  /** Server and test live in two worlds, each with a Date of its own; both move. */
  private moveClock(milliseconds: number): void {
    shiftClock(globalThis, milliseconds);
    shiftClock(this.global as unknown as typeof globalThis, milliseconds); // Jest types its global loosely
  }
}
