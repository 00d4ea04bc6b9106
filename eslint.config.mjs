/**
 * Lint rules. Formatting is Biome's; the border between the layers is dependency-cruiser's; what a
 * layer may see of its host is the compiler's (tsconfig.core.json).
 */
import { existsSync } from 'node:fs';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Forbidden in all that users run. */
const forbidden = [
  { selector: 'ExportAllDeclaration', message: 'No barrels: import from the module that defines it.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of literals.' },
  {
    selector: "ImportDeclaration[source.value='zod'] > :matches(ImportSpecifier, ImportDefaultSpecifier)",
    message: "Write `import * as z from 'zod'`: the other forms bundle every locale.",
  },
  {
    selector: "ImportDeclaration[source.value='vscode-languageserver'][importKind!='type']",
    message: 'Take what runs from lsp/protocol.ts: each import of this package copies all its names at the start.',
  },
];

/** Forbidden where a version of all that is known is made at each keystroke: what these make outlives its version. */
const shortLived = [
  {
    selector: "ObjectExpression > Property[kind='get']",
    message: 'Use a class: a getter in a literal gives each object a shape of its own, which keeps what it sees.',
  },
  {
    selector: "AssignmentExpression[left.type='MemberExpression'][right.type='ArrowFunctionExpression']",
    message: 'Pass the function in: V8 puts one that is made in such an assignment among what lives long.',
  },
];

const core = ['server/src/**/*.ts'];
const hosts = ['server/src/{node,browser,cli,lsp}/**/*.ts', 'server/src/main.*.ts'];
const product = ['server/src/**/*.ts', 'client/src/**/*.ts', 'client/webviews/**/*.ts'];
const tests = ['test/**/*.ts'];
// Rules on types want the packages that these tests install for themselves, and check for themselves.
const notInstalled = existsSync('test/editors/node_modules') ? [] : ['test/editors/'];

export default defineConfig(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'coverage/',
      '**/*.generated.*',
      'server/src/rules/registry.ts',
      'test/fixtures/',
      'test/mutation/node_modules/',
      'test/mutation/reports/',
      'test/bench/peers/node_modules/',
      'test/editors/shots/',
      'test/editors/.cache/',
      ...notInstalled,
    ],
  },
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'max-lines': ['warn', 250],
      'no-control-regex': 'error',
      'no-empty-character-class': 'error',
      'no-irregular-whitespace': ['error', { skipRegExps: false, skipTemplates: true }],
      'no-misleading-character-class': 'error',
      'no-regex-spaces': 'error',
      'no-self-compare': 'error',
      'no-template-curly-in-string': 'error',
      'no-unreachable-loop': 'error',
      'no-useless-escape': 'error',
      'object-shorthand': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Code points are what a spread of a text is wanted for.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: product,
    rules: {
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...forbidden],
    },
  },
  { files: core, rules: { 'no-restricted-syntax': ['error', ...forbidden, ...shortLived] } },
  { files: core, ignores: hosts, rules: { 'no-console': 'error' } },
  {
    // As tsconfig.core.json holds the rest of the core, whose types know no host.
    files: ['server/src/convert/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...['process', 'Buffer', 'document', 'self', 'setTimeout', 'setInterval', 'setImmediate', 'fetch', 'require'],
      ],
    },
  },
  {
    files: tests,
    rules: {
      // Literals of a test are its data; a fixture that is not what the test expects fails the test.
      '@typescript-eslint/consistent-type-assertions': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      // A test narrows by asserting, and asks again what the types already say.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
);
