const swc = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', tsx: true },
    transform: { react: { runtime: 'automatic' } },
  },
  module: { type: 'commonjs', ignoreDynamic: true },
  sourceMaps: 'inline',
};

const shared = {
  rootDir: __dirname,
  transform: { '^.+\\.(ts|tsx)$': ['@swc/jest', swc] },
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.cache/'],
  setupFiles: ['<rootDir>/tests/support/same-cases.ts'],
};

/** Tests that meet a running Redress; the server itself runs outside Jest's module registry, from dist/. */
function served(displayName, folder, database, settings = {}) {
  return {
    ...shared,
    displayName,
    testMatch: [`<rootDir>/tests/${folder}/**/*.test.ts`],
    testEnvironment: '<rootDir>/tests/support/environment.ts',
    testEnvironmentOptions: { database },
    setupFilesAfterEnv: ['<rootDir>/tests/support/patience.ts'],
    globalSetup: `<rootDir>/tests/support/${database}-setup.ts`,
    globalTeardown: '<rootDir>/tests/support/teardown.ts',
    ...settings,
  };
}

module.exports = {
  maxWorkers: 2,
  projects: [
    {
      ...shared,
      displayName: 'domain',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/domain/**/*.test.{ts,tsx}'],
    },
    {
      ...shared,
      displayName: 'architecture',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/architecture.test.ts'],
    },
    served('api-sqlite', 'api', 'sqlite'),
    served('api-postgres', 'api', 'postgres'),
    served('pages', 'pages', 'sqlite'),
    served('journeys', 'journeys', 'sqlite'),
    served('faults', 'faults', 'sqlite'),
  ],
};
