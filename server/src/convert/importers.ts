/** The kinds of document that are imported, in the order in which they are tried: a line each. */
import type { Importer } from './importer.ts';
import {
  avgRegisterImporter,
  csvImporter,
  excelImporter,
  jsonImporter,
  markdownImporter,
} from './register/importers.ts';

export const importers: readonly Importer[] = [
  excelImporter,
  csvImporter,
  jsonImporter,
  avgRegisterImporter,
  markdownImporter,
];
