// Compiles the server half into dist/: every TypeScript source by itself, without type checks (`npm run check`
// does those), so that one change costs milliseconds. Files that did not change are left alone.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const DIST = path.join(PROJECT, 'dist');
const STAMP = path.join(DIST, '.compiled.json');
const ROOTS = ['config', 'database', 'src'];
const ADMIN_HALF = /^src\/(admin|plugins\/[^/]+\/admin)(\/|$)/;

/** Brings dist/ up to date and returns how many files were written. */
export async function compile() {
  const known = readStamp();
  const sources = new Map(ROOTS.flatMap(listSources).map((file) => [file, hashOf(file)]));
  const stale = [...sources].filter(([file, hash]) => known[file] !== hash).map(([file]) => file);
  const gone = Object.keys(known).filter((file) => !sources.has(file));
  if (stale.length + gone.length === 0) return 0;
  const emit = stale.some(isTypeScript) ? await emitter() : undefined;
  for (const file of stale)
    writeWhole(outputOf(file), isTypeScript(file) ? emit(file) : read(file));
  for (const file of gone) rmSync(outputOf(file), { force: true });
  writeWhole(STAMP, JSON.stringify(Object.fromEntries(sources)));
  return stale.length + gone.length;
}

async function emitter() {
  const { default: ts } = await import('typescript');
  const { config } = ts.readConfigFile(path.join(PROJECT, 'tsconfig.json'), ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, PROJECT);
  const compilerOptions = {
    ...options,
    incremental: false,
    tsBuildInfoFile: undefined,
    inlineSourceMap: true,
  };
  return (file) =>
    ts.transpileModule(read(file), { fileName: path.join(PROJECT, file), compilerOptions })
      .outputText;
}

function listSources(folder) {
  const isWanted = (file) =>
    /\.(ts|json)$/.test(file) &&
    !/\.d\.ts$|package\.json$|tsconfig\.json$/.test(file) &&
    !ADMIN_HALF.test(file);
  return readFolder(folder).filter(isWanted);
}

function readFolder(folder) {
  if (ADMIN_HALF.test(folder)) return [];
  return readdirSync(path.join(PROJECT, folder), { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    return entry.isDirectory() ? readFolder(file) : [file];
  });
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8'));
  } catch {
    return {};
  }
}

function read(file) {
  return readFileSync(path.join(PROJECT, file), 'utf8');
}

function hashOf(file) {
  return createHash('sha256').update(read(file)).digest('base64url').slice(0, 16);
}

function isTypeScript(file) {
  return file.endsWith('.ts');
}

function outputOf(file) {
  return path.join(DIST, file.replace(/\.ts$/, '.js'));
}

/** A reader never meets half a file, even when two compilations run at once. */
function writeWhole(file, text) {
  mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, text);
  renameSync(draft, file);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const startedAt = performance.now();
  const written = await compile();
  console.log(`compiled ${written} files in ${Math.round(performance.now() - startedAt)} ms`);
}
