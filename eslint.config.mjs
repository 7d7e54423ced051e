import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const PROJECTS = ['./tsconfig.json', './src/admin/tsconfig.json', './tests/tsconfig.json'];

const sizes = {
  'max-lines': ['error', { max: 250 }],
  'max-lines-per-function': ['error', { max: 50 }],
  'max-depth': ['error', 3],
  complexity: ['error', { max: 12, variant: 'modified' }], // an exhaustive switch counts once
};

const plainness = {
  eqeqeq: ['error', 'always'],
  'no-else-return': ['error', { allowElseIf: false }],
  'no-var': 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
  'no-nested-ternary': 'error',
  'no-param-reassign': 'error',
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-empty': 'error',
  'no-fallthrough': 'error',
  'no-useless-catch': 'error',
  'no-unsafe-finally': 'error',
  'no-irregular-whitespace': 'error',
};

const typing = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/await-thenable': 'error',
  '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
  '@typescript-eslint/no-unused-vars': [
    'error',
    { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
  ],
  '@typescript-eslint/consistent-type-imports': [
    'error',
    { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
  ],
  '@typescript-eslint/no-require-imports': 'error',
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
  '@typescript-eslint/switch-exhaustiveness-check': [
    'error',
    { considerDefaultExhaustiveForUnions: true },
  ],
};

const codeInTemplates = {
  selector: "MemberExpression[property.name='sendTemplatedEmail']",
  message: 'sendTemplatedEmail runs code found in the template. Queue a notice instead.',
};

const impurities = [
  [
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    'Take the instant as a parameter.',
  ],
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'Take the instant as a parameter.'],
  [
    "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    'Take randomness as a parameter.',
  ],
].map(([selector, message]) => ({ selector, message }));

const shell = [
  '@strapi/*',
  'node:*',
  'knex',
  'koa',
  'fs',
  'path',
  'crypto',
  'react',
  '**/server/**',
  '**/store/**',
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'build/',
      '.cache/',
      '.data/',
      '.strapi/',
      'node_modules/',
      'types/generated/',
      'public/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  { files: ['**/*.{js,mjs,cjs}'], rules: { ...sizes, ...plainness } },
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { project: PROJECTS, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      ...sizes,
      ...plainness,
      ...typing,
      'no-restricted-syntax': ['error', codeInTemplates],
    },
  },
  {
    files: ['**/*.tsx', 'src/plugins/*/admin/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['src/plugins/*/domain/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', codeInTemplates, ...impurities],
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: shell, message: 'domain/ is pure.' }] },
      ],
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: { 'max-lines-per-function': 'off', 'max-lines': ['error', { max: 400 }] },
  },
);
