/** The kinds of document that are written: a line each. */
import type { Exporter } from './exporter.ts';
import { registerExporters } from './register/exporters.ts';

export const exporters: readonly Exporter[] = [...registerExporters];
