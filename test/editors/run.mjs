/**
 * The tests in real editors: `npm run test:editors`, with `-- --help` for the options. Installs what
 * is missing first, and only then loads what needs it.
 */
import { installPackages } from './install.mjs';
import 'tsx';

installPackages();
const { main } = await import('./main.ts');
process.exitCode = await main(process.argv.slice(2));
