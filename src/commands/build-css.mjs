// Compiles the public pages' style sheet: our dress over the few govuk-frontend components that we use.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { compile } from 'sass';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const SOURCE = path.join(PROJECT, 'src', 'plugins', 'guide', 'styles', 'redress.scss');
const TARGET = path.join(PROJECT, 'public', 'assets', 'redress.css');

const { css } = compile(SOURCE, {
  loadPaths: [path.join(PROJECT, 'node_modules')],
  style: 'compressed',
  quietDeps: true,
  verbose: false,
});
mkdirSync(path.dirname(TARGET), { recursive: true });
writeFileSync(TARGET, css);

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const compressed = brotliCompressSync(css).length;
console.log(
  `${path.relative(PROJECT, TARGET)}: ${kilobytes(css.length)}, ${kilobytes(compressed)} compressed`,
);
