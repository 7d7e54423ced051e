const net = require('node:net');

/** Below the range from which systems take the near end of outgoing connections, so that none of those gets in between. */
const FIRST = 15_000;
const LAST = 29_999;

const given = new Set();

/** A port of 127.0.0.1 that nobody uses at the moment, and that this process was not given before. */
exports.freePort = async function freePort() {
  for (;;) {
    const port = FIRST + Math.floor(Math.random() * (LAST - FIRST + 1));
    if (given.has(port) || !(await canListen(port))) continue;
    given.add(port);
    return port;
  }
};

function canListen(port) {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
