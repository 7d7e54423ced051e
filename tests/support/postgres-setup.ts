import { startCluster } from './cluster';
import compileOnce from './sqlite-setup';

/** One PostgreSQL cluster a test run; every start of Redress gets a database of its own in it. */
export default async function setUp(): Promise<void> {
  await compileOnce();
  const cluster = await startCluster();
  process.env.REDRESS_TEST_POSTGRES_PORT = String(cluster.port);
  globalThis.redressCluster = cluster;
}
