/**
 * The benchmarks: `npm run bench`, with `-- --help` for the options. Timings never fail the run; the
 * exit code is 1 only when a program that is measured fails.
 */
import 'tsx';

const { bench } = await import('./bench.ts');
process.exitCode = await bench(process.argv.slice(2));
