/**
 * The border between the layers, checked by `npm run layers`. Type imports count.
 *
 * Each layer may import itself and what its row says; everything else of ours, every package and
 * every built-in module of Node is a violation. The reasons stand in server/ARCHITECTURE.md.
 */

const syntaxPackages = [
  'unified',
  'remark-parse',
  'remark-frontmatter',
  'mdast',
  'unist',
  'vfile',
  'mdast-util-[^/]+',
  'micromark',
  'micromark-[^/]+',
  'unist-util-[^/]+',
  'yaml',
  'fast-deep-equal',
];
const formatPackages = [
  'mammoth',
  'docx',
  'hast',
  'hast-util-[^/]+',
  'rehype-[^/]+',
  'remark-[^/]+',
  'read-excel-file',
  'write-excel-file',
  'exceljs',
  'hucre',
  'csv-parse',
  'xast',
  'xast-util-[^/]+',
  'saxes',
  'fflate',
  'parse5',
];
const serverPackages = ['vscode-languageserver[^/]*', 'vscode-jsonrpc', 'vscode-uri'];
const clientPackages = ['vscode', 'vscode-languageclient', 'vscode-languageserver-[^/]+', 'vscode-uri'];

/**
 * What a layer may import besides itself.
 *
 * @typedef {object} Layer
 * @property {string[]} [ours] Layers, or single modules written as `layer/module`.
 * @property {string[]} [packages] Names of packages, as regular expressions.
 * @property {boolean} [node] Whether it may use the built-in modules of Node.
 * @property {boolean} [data] Whether it may load the files of server/data.
 */

/** @type {Record<string, Layer>} */
const layers = {
  text: {},
  knowledge: { ours: ['text'], data: true },
  syntax: { ours: ['text'], packages: syntaxPackages },
  model: { ours: ['text', 'syntax', 'knowledge'], packages: ['zod', 'fastest-levenshtein'] },
  workspace: { ours: ['text', 'model', 'knowledge'], packages: ['picomatch'] },
  lint: { ours: ['text', 'model', 'knowledge', 'workspace'], packages: ['zod'] },
  // rules: below, because a rule may not import its own layer.
  features: {
    ours: ['text', 'syntax', 'knowledge', 'model', 'workspace', 'lint', 'rules/registry'],
    packages: ['string-width'],
  },
  convert: {
    ours: ['text', 'model', 'knowledge', 'lint/finding', 'features/rapport/block'],
    packages: [...syntaxPackages, ...formatPackages],
  },
  service: {
    ours: [
      'text',
      'syntax',
      'knowledge',
      'model',
      'workspace',
      'lint',
      'features',
      'convert',
      'rules/registry',
      'rules/pages.generated',
    ],
    data: true,
  },
  lsp: {
    ours: ['service', 'features', 'text', 'lint/finding', 'lint/words', 'workspace/dossier', 'convert'],
    packages: serverPackages,
  },
  cli: {
    ours: ['service', 'features', 'text', 'lint/finding', 'workspace/dossier', 'convert', 'node'],
    packages: [
      'picocolors',
      'string-width',
      'fastest-levenshtein',
      'diff',
      'sarif',
      '@modelcontextprotocol/sdk',
      'zod',
    ],
    node: true,
  },
  node: {
    ours: ['service', 'workspace', 'text'],
    packages: ['tinyglobby', 'ignore', 'chokidar'],
    node: true,
    data: true,
  },
  browser: { ours: ['service', 'workspace', 'text'], data: true },
  'main\\.[a-z]+': {
    ours: ['service', 'text', 'lsp', 'cli', 'node', 'browser'],
    packages: serverPackages,
    node: true,
    data: true,
  },
};

/** A layer is a folder, or one module while it is small. */
const layerPath = (/** @type {string} */ layer) => `^server/src/${layer}(?:/|\\.ts$)`;
const packagePath = (/** @type {string} */ name) => `node_modules/(?:@types/)?${name}/|^${name}$`;

/** @type {(name: string, layer: Layer, own?: string[]) => import('dependency-cruiser').IForbiddenRuleType} */
const borderOf = (name, { ours = [], packages = [], node = false, data = false }, own = [layerPath(name)]) => ({
  name: `layer-${name.replace(/\W.*/, '')}`,
  severity: 'error',
  from: { path: own },
  to: {
    // What does not exist is `unresolved`, and that alone.
    couldNotResolve: false,
    pathNot: [
      layerPath(name),
      ...ours.map(layerPath),
      ...packages.map(packagePath),
      ...(data ? ['^server/data/'] : []),
    ],
    ...(node ? { dependencyTypesNot: ['core'] } : {}),
  },
});

const rule = '^server/src/rules/(?!registry\\.ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(layers).map(([name, layer]) => borderOf(name, layer)),
    {
      ...borderOf('rules', {
        ours: [
          'lint/rule',
          'lint/feiten',
          'lint/perPassage',
          'lint/perVermelding',
          'lint/groepen',
          'lint/termregel',
          'lint/hoofdregel',
          'lint/koppelregel',
          'lint/koppelfix',
          'lint/veldfix',
          'lint/veldplicht',
          'lint/volledigheid',
          'lint/fix',
          'lint/finding',
          'text',
          'model',
          'knowledge',
        ],
      }),
      comment: 'A rule sees the model and the law, through lint/rule.',
    },
    {
      name: 'rule-imports-rule',
      comment: 'A rule stands alone: what two rules share belongs to the model or to knowledge.',
      severity: 'error',
      from: { path: rule },
      to: { path: '^server/src/rules/' },
    },
    {
      name: 'layer-client',
      severity: 'error',
      from: { path: '^client/' },
      to: {
        pathNot: ['^client/', '^server/src/lsp/(?:requests|viewRequests)\\.ts$', ...clientPackages.map(packagePath)],
      },
    },
    {
      name: 'client-imports-value',
      comment: 'The client and the server are two programs: they share types and nothing that runs.',
      severity: 'error',
      from: { path: '^client/' },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lsp-names-its-host',
      comment: 'The server runs on Node and in a web worker: only an entry point names the one it is for.',
      severity: 'error',
      from: { path: '^server/src/lsp/' },
      to: { path: 'node_modules/vscode-[^/]+/lib/(?:node|browser)/' },
    },
    {
      name: 'cycle',
      comment: 'No cycles, type imports included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^vscode$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: false,
    doNotFollow: { path: ['node_modules', '^server/data/'] },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.d.ts', '.mjs', '.js', '.json'],
    },
  },
};
