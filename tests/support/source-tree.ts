import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const PROJECT = path.resolve(__dirname, '..', '..');

export interface Source {
  /** Path from the project's root, with slashes. */
  readonly file: string;
  readonly text: string;
}

/** TypeScript sources below a folder, as Git knows them (new ones included, ignored ones not). */
export function sourcesIn(folder: string): Source[] {
  return filesIn(folder)
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => ({ file, text: readFileSync(path.join(PROJECT, file), 'utf8') }));
}

export function filesIn(folder: string): string[] {
  const listed = execFileSync('git', ['ls-files', '-co', '--exclude-standard', folder], {
    cwd: PROJECT,
  });
  return [...new Set(listed.toString().split('\n'))].filter(
    (file) => file !== '' && existsSync(path.join(PROJECT, file)),
  );
}

/** What a source imports: module names as they are, relative ones as paths from the project's root. */
export function importsOf({ file, text }: Source): string[] {
  return ts
    .preProcessFile(text, true, true)
    .importedFiles.map(({ fileName }) =>
      fileName.startsWith('.') ? path.posix.join(path.posix.dirname(file), fileName) : fileName,
    );
}

/** Every function of a source with its place and its length in lines. */
export function functionsOf({ file, text }: Source): { place: string; lines: number }[] {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind);
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line;
  const found: { place: string; lines: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) {
      const first = lineOf(node.getStart());
      found.push({ place: `${file}:${first + 1}`, lines: lineOf(node.end) - first + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
