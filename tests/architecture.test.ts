import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filesIn, functionsOf, importsOf, PROJECT, sourcesIn } from './support/source-tree';

/** Who may import whom; nobody imports guide or insights. */
const MAY_IMPORT: Record<string, string[]> = {
  charter: [],
  complaints: ['charter'],
  escalation: ['charter', 'complaints'],
  surveys: ['charter', 'complaints'],
  guide: ['charter', 'complaints', 'escalation', 'surveys'],
  insights: ['charter', 'complaints', 'escalation', 'surveys'],
};
const PUBLIC_FACE = /^(domain|contracts)\/|^server\/public(\/|$)/;
const FORBIDDEN = /^(utils?|helpers?|common|manager|data|handle|process|main|core)$/;

const sources = sourcesIn('src');
const tests = sourcesIn('tests');
const imports = sources.flatMap((source) =>
  importsOf(source).map((target) => ({ from: source.file, target })),
);

describe('the arrows', () => {
  const between = imports.flatMap(({ from, target }) => {
    const home = pluginOf(from);
    const away = pluginOf(target);
    return home && away && home.name !== away.name ? [{ from, target, home, away }] : [];
  });

  test('a plugin imports only plugins it may depend on', () => {
    const against = between.filter(({ home, away }) => !MAY_IMPORT[home.name]?.includes(away.name));
    expect(against.map(arrow)).toEqual([]);
  });

  test('across plugins only domain, contracts and server/public are imported', () => {
    const inside = between.filter(({ away }) => !PUBLIC_FACE.test(away.rest));
    expect(inside.map(arrow)).toEqual([]);
  });

  test('the kernel imports nothing but itself and zod', () => {
    const strays = imports.filter(
      ({ from, target }) => from.startsWith('src/kernel/') && !/^src\/kernel\/|^zod$/.test(target),
    );
    expect(strays.map(arrow)).toEqual([]);
  });

  test('domain and contracts import only themselves, the kernel and zod', () => {
    const pure = /^src\/plugins\/[^/]+\/(domain|contracts)\//;
    const strays = imports.filter(
      ({ from, target }) =>
        pure.test(from) &&
        !pure.test(target) &&
        !/^src\/kernel\/|^zod$|^canonicalize$/.test(target),
    );
    expect(strays.map(arrow)).toEqual([]);
  });

  test('nothing that runs in production imports the demo, an import mapping or a command', () => {
    const aside = /^src\/(demo|imports|commands)\//;
    const strays = imports.filter(({ from, target }) => !aside.test(from) && aside.test(target));
    expect(strays.map(arrow)).toEqual([]);
  });

  test('the server half never imports the admin half, nor the other way round', () => {
    const half = (file: string) => /^src\/plugins\/[^/]+\/(server|admin)(\/|$)/.exec(file)?.[1];
    const crossed = imports.filter(
      ({ from, target }) => half(from) && half(target) && half(from) !== half(target),
    );
    expect(crossed.map(arrow)).toEqual([]);
  });
});

describe('pure and plain', () => {
  test('domain code takes time and chance as parameters', () => {
    const impure = /\bDate\.now\(|new Date\(\s*\)|Math\.random\(|process\.env|\bstrapi\b/;
    const domain = sources.filter(({ file }) => /^src\/plugins\/[^/]+\/domain\//.test(file));
    expect(linesOf(domain, impure)).toEqual([]);
  });

  test('nothing is typed any, and no complaint of a checker is silenced without a reason', () => {
    expect(linesOf(sources, /(:\s*any\b|\bas any\b|<any>|@ts-ignore|@ts-nocheck)/)).toEqual([]);
    const silenced = linesOf([...sources, ...tests], /eslint-disable/).filter(
      (line) => !line.includes(' -- '),
    );
    expect(silenced.filter((line) => !line.startsWith('tests/architecture.test.ts'))).toEqual([]);
  });

  test('no test is skipped or singled out', () => {
    const marked =
      /\b(it|test|describe)\.(skip|todo|only)\b|\bx(it|describe|test)\(|\bf(it|describe)\(/;
    const others = tests.filter(({ file }) => file !== 'tests/architecture.test.ts');
    expect(linesOf(others, marked)).toEqual([]);
  });

  test('mail templates never run code', () => {
    expect(linesOf(sources, /sendTemplatedEmail/)).toEqual([]);
  });
});

describe('sizes and names', () => {
  test('no file is longer than 250 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 251);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  test('no function is longer than 50 lines, factories and components included', () => {
    const long = sources.flatMap(functionsOf).filter(({ lines }) => lines > 50);
    expect(long.map(({ place, lines }) => `${place} ${lines}`)).toEqual([]);
  });

  test('no file or folder has a name that says nothing', () => {
    const vague = filesIn('src')
      .filter((file) => !file.startsWith('src/plugins/guide/')) // helpers are a word of Handlebars
      .filter((file) => file.split('/').some((part) => FORBIDDEN.test(part.replace(/\..*$/, ''))));
    expect(vague).toEqual([]);
  });

  test('a complaint is never called a ticket, a case or an issue', () => {
    expect(
      filesIn('src').filter((file) => /(^|[/-])(tickets?|cases?|issues?)([-./]|$)/i.test(file)),
    ).toEqual([]);
  });
});

describe('doors', () => {
  test('no Strapi core router exists, and only the guide answers without signing in', () => {
    expect(linesOf(sources, /createCoreRouter/)).toEqual([]);
    const open = linesOf(sources, /auth:\s*false/).filter(
      (line) => !line.startsWith('src/plugins/guide/server/'),
    );
    expect(open).toEqual([]);
  });

  test('no content type lies outside the six plugins', () => {
    expect(filesIn('src/api')).toEqual([]);
  });
});

describe('packages', () => {
  const manifest = readJson('package.json');
  const lock = readFileSync(path.join(PROJECT, 'package-lock.json'), 'utf8');

  test('every Strapi package is exactly 5.54.0', () => {
    const { packages } = JSON.parse(lock) as { packages: Record<string, { version?: string }> };
    const strays = Object.entries(packages)
      .filter(([name]) => /(^|\/)node_modules\/@strapi\/[^/]+$/.test(name))
      .filter(([name]) => !/@strapi\/(design-system|icons|ui-primitives|sdk-plugin)$/.test(name))
      .filter(([, { version }]) => version !== '5.54.0');
    expect(strays.map(([name, { version }]) => `${name} ${version}`)).toEqual([]);
  });

  test('every dependency is pinned exactly', () => {
    const all = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(all).filter(([, version]) => !/^\d/.test(version))).toEqual([]);
  });

  test('the lock file carries no download addresses', () => {
    expect(lock).not.toMatch(/"resolved": "https?:/);
  });
});

interface Manifest {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

function readJson(file: string): Manifest {
  return JSON.parse(readFileSync(path.join(PROJECT, file), 'utf8')) as Manifest;
}

function pluginOf(file: string): { name: string; rest: string } | null {
  const [, name, rest] = /^src\/plugins\/([^/]+)\/(.*)$/.exec(file) ?? [];
  return name !== undefined && rest !== undefined ? { name, rest } : null;
}

function arrow({ from, target }: { from: string; target: string }): string {
  return `${from} → ${target}`;
}

function linesOf(files: readonly { file: string; text: string }[], pattern: RegExp): string[] {
  return files.flatMap(({ file, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [],
      ),
  );
}
