// Loaded into a server under test: some seconds after its start a promise fails that nobody waits for.
const timer = setInterval(() => {
  if (process.listenerCount('unhandledRejection') === 0) return;
  clearInterval(timer);
  void Promise.reject(new Error('planted by a test'));
}, 500);
