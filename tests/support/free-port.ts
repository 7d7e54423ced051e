import net from 'node:net';

const given = new Set<number>();

/** A port of 127.0.0.1 that nobody uses at the moment, and that was not given out before. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = await unusedPort();
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
}

function unusedPort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as net.AddressInfo; // a TCP server has no other kind of address
      probe.close(() => resolve(port));
    });
  });
}
