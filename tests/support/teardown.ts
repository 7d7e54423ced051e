export default async function tearDown(): Promise<void> {
  await globalThis.redressCluster?.stop();
  globalThis.redressCluster = undefined;
}
