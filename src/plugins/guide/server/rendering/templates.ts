import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Handlebars from 'handlebars';

/** The pages; each is a file of that name in `views/pages`. */
export const PAGE_NAMES = [
  'home',
  'guide',
  'booklet',
  'report-about',
  'report-details',
  'report-contact',
  'report-check',
  'report-sent',
  'report-cookies',
  'track-open',
  'track-complaint',
  'track-record',
  'verify',
  'survey',
  'survey-thanks',
  'notice',
  'demo-mail',
  'demo-mail-one',
] as const;

export type PageName = (typeof PAGE_NAMES)[number];
export type RenderPage = (page: PageName, context: object) => string;

const OPTIONS: CompileOptions = {
  strict: true, // a name the view-model lacks is an error, not an empty place
  preventIndent: true, // or the place of a partial would indent what a resident wrote in a text box
  knownHelpersOnly: true,
  knownHelpers: { if: true, unless: true, each: true, with: true, lookup: true },
};

/** Compiles every template of a folder once; what they show is always escaped. */
export function compileTemplates(folder: string): RenderPage {
  const handlebars = Handlebars.create();
  for (const [name, source] of templatesIn(path.join(folder, 'partials'))) {
    handlebars.registerPartial(name, handlebars.compile(source, OPTIONS));
  }
  const pages = new Map(
    templatesIn(path.join(folder, 'pages')).map(([name, source]) => [
      name,
      handlebars.compile(source, OPTIONS),
    ]),
  );
  return (page, context) => {
    const template = pages.get(page);
    if (!template) throw new Error(`There is no template ${page}`);
    return template(context);
  };
}

function templatesIn(folder: string): [name: string, source: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.hbs'))
    .map((file) => [
      file.slice(0, -'.hbs'.length).split(path.sep).join('/'),
      readFileSync(path.join(folder, file), 'utf8'),
    ]);
}
