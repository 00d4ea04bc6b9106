/** A small tree of modules that keep to the layers or break them, each line saying which it does. */

/** Path of a module → the imports in it. */
type Modules = Readonly<Record<string, readonly string[]>>;

/** Imports that the layer table allows, and modules for others to import. */
export const lawful: Modules = {
  'server/data/feiten.json': [],
  'server/src/text/span.ts': [],
  'server/src/knowledge/wetten.ts': ["import type {} from '../text/span.ts'", "import('../../data/feiten.json')"],
  'server/src/syntax/tree.ts': [
    "import type {} from '../text/span.ts'",
    "import 'yaml'",
    "import type {} from 'mdast'",
  ],
  'server/src/model/schema.ts': ["import '../syntax/tree.ts'", "import '../knowledge/wetten.ts'", "import 'zod'"],
  'server/src/workspace/workspace.ts': ["import type {} from '../model/schema.ts'"],
  'server/src/lint/finding.ts': ["import '../workspace/workspace.ts'", "import 'zod'"],
  'server/src/lint/rule.ts': ["import type {} from './finding.ts'"],
  'server/src/lint/judge.ts': ["import './finding.ts'"],
  'server/src/rules/een-regel.ts': ["import '../lint/rule.ts'", "import type {} from '../model/schema.ts'"],
  'server/src/rules/registry.ts': ["import './een-regel.ts'"],
  'server/src/features/hover.ts': ["import '../lint/finding.ts'", "import '../syntax/tree.ts'"],
  'server/src/convert/docx.ts': ["import '../model/schema.ts'", "import 'unified'"],
  'server/src/service.ts': ["import './features/hover.ts'", "import './rules/registry.ts'"],
  'server/src/lsp/requests.ts': ["import type {} from '../service.ts'", "import 'vscode-languageserver'"],
  'server/src/cli/check.ts': ["import '../service.ts'", "import 'node:util'", "import 'picocolors'"],
  'server/src/node/files.ts': [
    "import 'node:fs'",
    "import 'tinyglobby'",
    "import type {} from '../workspace/workspace.ts'",
  ],
  'server/src/main.node.ts': ["import './lsp/requests.ts'", "import 'vscode-languageserver/node'"],
  'client/src/client.ts': ["import type {} from '../../server/src/lsp/requests.ts'", "import 'vscode-languageclient'"],
  'client/src/extension.ts': ["import 'vscode'", "import './client.ts'", "import 'vscode-languageclient/node'"],
  'test/support/kit.ts': [],
  // One half of a cycle; the other half is planted. A cycle is reported once.
  'server/src/model/kip.ts': ["import type {} from './ei.ts'"],
};

/** A violation: the import that is planted, and how the check names it. */
interface Violation {
  readonly from: string;
  readonly imports: string;
  /** Name of the rule in .dependency-cruiser.mjs. */
  readonly rule: string;
  /** What the import resolves to; for a package its name. */
  readonly to: string;
}

function planted(rule: string, from: string, imports: string, to: string): Violation {
  return { rule, from, imports, to };
}

export const violations: readonly Violation[] = [
  planted(
    'layer-text',
    'server/src/text/a.ts',
    "import type {} from '../model/schema.ts'",
    'server/src/model/schema.ts',
  ),
  planted('layer-text', 'server/src/text/b.ts', "import 'node:fs'", 'fs'),
  planted('layer-knowledge', 'server/src/knowledge/a.ts', "import 'zod'", 'zod'),
  planted('layer-syntax', 'server/src/syntax/a.ts', "import '../model/schema.ts'", 'server/src/model/schema.ts'),
  planted('layer-model', 'server/src/model/a.ts', "import type {} from 'yaml'", 'yaml'),
  planted('layer-model', 'server/src/model/b.ts', "import('../../data/feiten.json')", 'server/data/feiten.json'),
  planted(
    'layer-workspace',
    'server/src/workspace/a.ts',
    "import type {} from '../lint/rule.ts'",
    'server/src/lint/rule.ts',
  ),
  planted('layer-lint', 'server/src/lint/a.ts', "import type {} from 'vscode-languageserver'", 'vscode-languageserver'),
  planted('layer-lint', 'server/src/lint/b.ts', "import '../rules/registry.ts'", 'server/src/rules/registry.ts'),
  planted(
    'rule-imports-rule',
    'server/src/rules/a.ts',
    "import type {} from './een-regel.ts'",
    'server/src/rules/een-regel.ts',
  ),
  planted('rule-imports-rule', 'server/src/rules/b.ts', "import './registry.ts'", 'server/src/rules/registry.ts'),
  planted('layer-rules', 'server/src/rules/c.ts', "import type {} from '../lint/judge.ts'", 'server/src/lint/judge.ts'),
  planted(
    'layer-rules',
    'server/src/rules/d.ts',
    "import '../workspace/workspace.ts'",
    'server/src/workspace/workspace.ts',
  ),
  planted(
    'layer-features',
    'server/src/features/a.ts',
    "import '../rules/een-regel.ts'",
    'server/src/rules/een-regel.ts',
  ),
  planted('layer-convert', 'server/src/convert/a.ts', "import '../syntax/tree.ts'", 'server/src/syntax/tree.ts'),
  planted(
    'layer-service',
    'server/src/service/a.ts',
    "import type {} from '../lsp/requests.ts'",
    'server/src/lsp/requests.ts',
  ),
  planted('layer-lsp', 'server/src/lsp/a.ts', "import type {} from '../model/schema.ts'", 'server/src/model/schema.ts'),
  planted('layer-lsp', 'server/src/lsp/b.ts', "import 'node:path'", 'path'),
  planted('lsp-names-its-host', 'server/src/lsp/c.ts', "import 'vscode-languageserver/node'", 'vscode-languageserver'),
  planted('layer-cli', 'server/src/cli/a.ts', "import 'vscode-languageserver'", 'vscode-languageserver'),
  planted('layer-cli', 'server/src/cli/b.ts', "import '../../../test/support/kit.ts'", 'test/support/kit.ts'),
  planted('layer-node', 'server/src/node/a.ts', "import '../lint/finding.ts'", 'server/src/lint/finding.ts'),
  planted('layer-browser', 'server/src/browser/a.ts', "import 'node:fs'", 'fs'),
  planted('layer-main', 'server/src/main.cli.ts', "import './features/hover.ts'", 'server/src/features/hover.ts'),
  planted(
    'layer-client',
    'client/src/a.ts',
    "import type {} from '../../server/src/service.ts'",
    'server/src/service.ts',
  ),
  planted('layer-client', 'client/src/b.ts', "import 'zod'", 'zod'),
  planted(
    'client-imports-value',
    'client/src/c.ts',
    "import '../../server/src/lsp/requests.ts'",
    'server/src/lsp/requests.ts',
  ),
  planted('unresolved', 'server/src/model/weg.ts', "import './bestaat-niet.ts'", './bestaat-niet.ts'),
  planted('cycle', 'server/src/model/ei.ts', "import type {} from './kip.ts'", 'server/src/model/kip.ts'),
];
