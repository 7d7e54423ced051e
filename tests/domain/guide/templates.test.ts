import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  PAGE_NAMES,
  compileTemplates,
} from '../../../src/plugins/guide/server/rendering/templates';

const VIEWS = path.resolve(__dirname, '../../../src/plugins/guide/views');

const templates = readdirSync(VIEWS, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.hbs'))
  .map((file) => [file, readFileSync(path.join(VIEWS, file), 'utf8')] as const);

test('every page has a template, and every template a page', () => {
  const pages = templates.flatMap(([file]) => /^pages\/(.+)\.hbs$/.exec(file)?.[1] ?? []);
  expect(pages.sort()).toEqual([...PAGE_NAMES].sort());
  expect(() => compileTemplates(VIEWS)).not.toThrow();
});

describe.each(templates)('%s', (_file, source) => {
  test('is short, and decides nothing but if and each', () => {
    expect(source.split('\n').length).toBeLessThanOrEqual(120);
    const helpers = [...source.matchAll(/\{\{~?#(\w+)/g)].map((match) => match[1]);
    expect(helpers.filter((name) => !/^(if|unless|each|with)$/.test(name ?? ''))).toEqual([]);
  });

  test('escapes everything it shows and carries neither script nor style in itself', () => {
    expect(source).not.toMatch(/\{\{\{|\{\{&/);
    expect(source).not.toMatch(
      /<script(?! src="\{\{scripts\.\w+\}\}" defer><\/script>)|<style|\sstyle=|\son\w+=|javascript:/i,
    );
  });
});
