/** The linters of others, each with its own rules as it is used, and what each reads of our documents. */
import { peerConfig, peerFile, peerPackages, peerVersion } from './install.ts';

export interface Peer {
  readonly name: string;
  /** The npm package, which gives the version. */
  readonly package: string;
  readonly reads: readonly Extension[];
  /** Whether Node does the work itself: a native program is no measure for what is written for Node. */
  readonly native: boolean;
  /** What it does with a document, in a few words. */
  readonly does: string;
  /** Arguments for Node that have it read one file, in the folder of that file. */
  readonly args: (file: string) => readonly string[];
}

export type Extension = 'md' | 'yaml';

export const peers: readonly Peer[] = [
  {
    name: 'markdownlint-cli2',
    package: 'markdownlint-cli2',
    reads: ['md'],
    native: false,
    does: 'its own rules, as they come',
    args: (file) => [peerFile('markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), '--no-globs', `:${file}`],
  },
  {
    name: 'remark-cli',
    package: 'remark-cli',
    reads: ['md'],
    native: false,
    does: 'remark-gfm and remark-preset-lint-recommended',
    args: (file) => {
      const program = peerFile('remark-cli', 'cli.js');
      return [program, '--no-config', '--rc-path', peerConfig('remark.json'), '--no-stdout', file];
    },
  },
  {
    name: 'textlint',
    package: 'textlint',
    reads: ['md'],
    native: false,
    does: 'two small rules, no-empty-section and no-todo',
    args: (file) => {
      const program = peerFile('textlint', 'bin/textlint.js');
      return [program, '--config', peerConfig('textlint.json'), '--rules-base-directory', peerPackages, file];
    },
  },
  {
    name: 'spectral',
    package: '@stoplight/spectral-cli',
    reads: ['yaml'],
    native: false,
    does: 'three rules: that a field is there',
    args: (file) => {
      const program = peerFile('@stoplight/spectral-cli', 'dist/index.js');
      return [program, 'lint', '--ruleset', peerConfig('spectral.yaml'), file];
    },
  },
  {
    name: 'eslint + yml',
    package: 'eslint-plugin-yml',
    reads: ['yaml'],
    native: false,
    does: 'what eslint-plugin-yml recommends',
    args: (file) => [peerFile('eslint', 'bin/eslint.js'), '--config', peerConfig('yml.eslint.mjs'), file],
  },
  {
    name: 'prettier --check',
    package: 'prettier',
    reads: ['md', 'yaml'],
    native: false,
    does: 'layout only; says whether it would change the file',
    args: (file) => [peerFile('prettier', 'bin/prettier.cjs'), '--check', '--no-config', '--no-editorconfig', file],
  },
  {
    name: 'rumdl',
    package: 'rumdl',
    reads: ['md'],
    native: true,
    does: 'its own rules, as they come, without its cache',
    args: (file) => [peerFile('rumdl', 'bin/rumdl'), 'check', '--no-cache', '--isolated', file],
  },
  {
    name: 'biome',
    package: '@biomejs/biome',
    reads: ['md', 'yaml'],
    native: true,
    does: 'parses; it has next to no rules for Markdown and YAML, so this is no comparison of checks',
    args: (file) => [
      peerFile('@biomejs/biome', 'bin/biome'),
      'lint',
      '--config-path',
      peerConfig('biomeSettings.json'),
      file,
    ],
  },
];

export function peersFor(document: string): readonly Peer[] {
  return peers.filter(({ reads }) => reads.some((extension) => document.endsWith(`.${extension}`)));
}

/** A program of others as a report names it. */
export interface PeerVersion {
  readonly name: string;
  readonly version: string;
  readonly does: string;
}

/** Of the packages that are installed. */
export function peerVersions(): readonly PeerVersion[] {
  const native = ' (native: its memory is not counted, and its time in steps of 10 ms)';
  return [
    ...peers.map((peer) => ({
      name: peer.name,
      version: peerVersion(peer.package),
      does: `${peer.does}${peer.native ? native : ''}`,
    })),
    {
      name: 'yaml-language-server',
      version: peerVersion('yaml-language-server'),
      does: 'as a language server, without a schema',
    },
  ];
}
