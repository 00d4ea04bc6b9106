/** Nothing but a YAML file read by the library `yaml`, with places: what reading costs whoever adds nothing. */
import { readFileSync } from 'node:fs';
import { parseYaml } from './bareParsers.ts';

parseYaml(readFileSync(process.argv[2] ?? '', 'utf8'));
