/** A thread of the command line, run from source: the loader of TypeScript is not inherited by threads. */
import { register } from 'tsx/esm/api';

register();
await import('../../server/src/main.worker.ts');
