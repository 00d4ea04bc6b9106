/**
 * Makes the package of the extension from what the build wrote: doelbinding-<version>.vsix, a zip
 * with the files that package.json names and two pages that tell an editor what is in it. Nothing of
 * it comes from the network.
 */
import { globSync } from 'tinyglobby';
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import { inProject, root } from './project.mjs';
import { zip } from './zip.mjs';

/** A package beyond this size holds something that does not belong in it. */
const MOST_BYTES = 3_000_000;

/** What a package without is of no use. */
const NEEDED = ['dist/extension.js', 'dist/server.mjs', 'dist/web/extension.js', 'dist/web/server.js'];

/** Files that an editor shows beside the extension: their kinds of asset. */
const PAGES = [
  { path: 'README.md', asset: 'Microsoft.VisualStudio.Services.Content.Details' },
  { path: 'CHANGELOG.md', asset: 'Microsoft.VisualStudio.Services.Content.Changelog' },
  { path: 'LICENSE', asset: 'Microsoft.VisualStudio.Services.Content.License' },
];

const manifest = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));
const paths = packedPaths(manifest.files);
const missing = NEEDED.filter((path) => !paths.includes(path));
if (missing.length > 0) fail(`not built: ${missing.join(', ')}`);

const archive = zip([
  { path: 'extension.vsixmanifest', bytes: Buffer.from(vsixManifest()) },
  { path: '[Content_Types].xml', bytes: Buffer.from(contentTypes(paths)) },
  ...paths.map((path) => ({ path: `extension/${path}`, bytes: readFileSync(inProject(path)) })),
]);
const name = `${manifest.name}-${manifest.version}.vsix`;
if (archive.length > MOST_BYTES) fail(`${name} has ${archive.length} bytes, more than ${MOST_BYTES}`);
writeFileSync(inProject(name), archive);
console.log(`${name}: ${paths.length} files, ${(archive.length / 1000).toFixed(1)} kB`);

/**
 * The files of the package, in order: what `files` names, as npm reads it, and what goes along always.
 *
 * @param {readonly string[]} files
 */
function packedPaths(files) {
  const wanted = files.filter((pattern) => !pattern.startsWith('!')).map(asPattern);
  const ignore = files.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
  const always = ['package.json', ...PAGES.map(({ path }) => path)];
  return [...new Set([...always, ...globSync(wanted, { cwd: root, ignore, dot: true })])].sort();
}

/** A folder stands for all that is in it. */
function asPattern(/** @type {string} */ pattern) {
  const stats = statSync(inProject(pattern), { throwIfNoEntry: false });
  return stats?.isDirectory() ? `${pattern}/**` : pattern;
}

function vsixManifest() {
  const { name, version, publisher, displayName, description, keywords, categories, engines } = manifest;
  const assets = [{ path: 'package.json', asset: 'Microsoft.VisualStudio.Code.Manifest' }, ...PAGES];
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011" xmlns:d="http://schemas.microsoft.com/developer/vsx-schema-design/2011">
  <Metadata>
    <Identity Language="nl-NL" Id="${escaped(name)}" Version="${escaped(version)}" Publisher="${escaped(publisher)}" />
    <DisplayName>${escaped(displayName)}</DisplayName>
    <Description xml:space="preserve">${escaped(description)}</Description>
    <Tags>${escaped(keywords.join(','))}</Tags>
    <Categories>${escaped(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${escaped(engines.vscode)}" />
      <Property Id="Microsoft.VisualStudio.Code.ExtensionDependencies" Value="" />
      <Property Id="Microsoft.VisualStudio.Code.ExtensionPack" Value="" />
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace,web" />
      <Property Id="Microsoft.VisualStudio.Code.LocalizedLanguages" Value="" />
      <Property Id="Microsoft.VisualStudio.Code.ExecutesCode" Value="true" />
    </Properties>
    <License>extension/LICENSE</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code" />
  </Installation>
  <Dependencies />
  <Assets>
${assets.map(({ path, asset }) => `    <Asset Type="${asset}" Path="extension/${path}" Addressable="true" />`).join('\n')}
  </Assets>
</PackageManifest>
`;
}

/** Every extension of a file with its kind; a file without one by its name. */
function contentTypes(/** @type {readonly string[]} */ packed) {
  /** @type {Record<string, string>} */
  const kinds = { '.json': 'application/json', '.md': 'text/markdown', '.js': 'application/javascript' };
  const extensions = [...new Set(packed.map((path) => posix.extname(path)).filter((extension) => extension !== ''))];
  const defaults = ['.vsixmanifest', ...extensions].map((extension) => {
    const kind = extension === '.vsixmanifest' ? 'text/xml' : (kinds[extension] ?? 'text/plain');
    return `<Default Extension="${escaped(extension)}" ContentType="${kind}"/>`;
  });
  const plain = packed
    .filter((path) => posix.extname(path) === '')
    .map((path) => `<Override PartName="/extension/${escaped(path)}" ContentType="text/plain"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${[...defaults, ...plain].join('')}</Types>
`;
}

/** @returns {string} */
function escaped(/** @type {string} */ text) {
  const signs = new Map([
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
    ['"', '&quot;'],
  ]);
  return text.replace(/[&<>"]/gu, (sign) => signs.get(sign) ?? sign);
}

/** @returns {never} */
function fail(/** @type {string} */ message) {
  console.error(`package: ${message}`);
  process.exit(1);
}
