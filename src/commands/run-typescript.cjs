// Runs a TypeScript command of this project: node src/commands/run-typescript.cjs src/commands/NAME.ts [arguments]
const path = require('node:path');

process.env.TZ = 'UTC'; // PostgreSQL keeps timestamps in the local time of the process
const [file, ...rest] = process.argv.slice(2);
const project = path.resolve(__dirname, '..', '..');
const compiled = path
  .join(project, 'dist', path.relative(project, path.resolve(file)))
  .replace(/\.ts$/, '.js');

import('./compile.mjs')
  .then(({ compile }) => compile())
  .then(() => {
    process.argv = [process.execPath, compiled, ...rest];
    require(compiled);
  })
  .catch((error) => {
    console.error(error);
    process.exitCode = 1;
  });
