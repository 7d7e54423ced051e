const { readFileSync } = require('node:fs');
const path = require('node:path');

/** Every limit so high that no test meets it by chance, and forms that may be sent at once; a test about a limit sets its own. */
const example = readFileSync(path.join(__dirname, '..', '..', '.env.example'), 'utf8');
const names = example.match(/^LIMIT_\w+(?==)/gm) ?? [];

exports.UNLIMITED = {
  ...Object.fromEntries(names.map((name) => [name, '1000000'])),
  FORM_LEAST_SECONDS: '0',
};
