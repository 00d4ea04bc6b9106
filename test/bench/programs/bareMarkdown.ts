/** Nothing but a Markdown file read by remark-parse with tables: what reading costs whoever adds nothing. */
import { readFileSync } from 'node:fs';
import { parseMarkdown } from './bareParsers.ts';

parseMarkdown(readFileSync(process.argv[2] ?? '', 'utf8'));
