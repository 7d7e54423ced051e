// The worker that solves an ALTCHA challenge (PBKDF2): counts up until the derived key begins as it should.
'use strict';

self.onmessage = async ({ data: { algorithm, cost, keyLength, keyPrefix, nonce, salt } }) => {
  const startedAt = performance.now();
  const noncePart = bytesOf(nonce);
  const password = new Uint8Array(noncePart.length + 4);
  password.set(noncePart);
  const end = new DataView(password.buffer, noncePart.length);
  const method = {
    name: 'PBKDF2',
    hash: algorithm.replace('PBKDF2/', ''),
    salt: bytesOf(salt),
    iterations: cost,
  };
  for (let counter = 0; ; counter += 1) {
    end.setUint32(0, counter);
    const key = await crypto.subtle.importKey('raw', password, 'PBKDF2', false, ['deriveBits']);
    const derivedKey = hexOf(await crypto.subtle.deriveBits(method, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix)) {
      self.postMessage({ counter, derivedKey, time: Math.round(performance.now() - startedAt) });
      return;
    }
  }
};

function bytesOf(hex) {
  return Uint8Array.from(hex.match(/../g), (byte) => parseInt(byte, 16));
}

function hexOf(buffer) {
  return Array.from(new Uint8Array(buffer), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
