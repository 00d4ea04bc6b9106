/** The kinds of document that are imported, in the order in which they are tried: a line each. */
import type { Importer } from './importer.ts';
import {
  avgRegisterImporter,
  csvImporter,
  excelImporter,
  jsonImporter,
  markdownImporter,
} from './register/importers.ts';

/** Regulations in XML, by their beginning or their extension. */
const xml: Importer = {
  naam: 'regeling in XML',
  uitgangen: ['.xml'],
  herkent: ({ uitgang, begin, parts }) =>
    parts === undefined && (uitgang === '.xml' || (begin.startsWith('<?xml') && !/<html/i.test(begin))),
  read: async (bytes, filename) => (await import('./xml/regelingXml.ts')).readRegelingXml(bytes, filename),
};

const word: Importer = {
  naam: 'Word-document',
  uitgangen: ['.docx'],
  herkent: ({ uitgang, parts }) => parts?.includes('word/document.xml') === true || uitgang === '.docx',
  read: async (bytes, filename) => (await import('./docx/readDocx.ts')).readDocx(bytes, filename),
};

const webpagina: Importer = {
  naam: 'webpagina',
  uitgangen: ['.html', '.htm', '.xhtml'],
  herkent: ({ uitgang, begin, parts }) =>
    parts === undefined &&
    (/^\.x?html?$/.test(uitgang) || /^(?:<\?xml[^>]{0,200}>\s*)?<!doctype html|^<html/i.test(begin)),
  read: async (bytes, filename) => (await import('./html/readHtml.ts')).readHtml(bytes, filename),
};

const tekst: Importer = {
  naam: 'tekst zoals gepubliceerd',
  uitgangen: ['.txt'],
  herkent: ({ uitgang, parts }) => parts === undefined && uitgang === '.txt',
  read: async (bytes, filename) => (await import('./tekst/readPublishedText.ts')).readPublishedText(bytes, filename),
};

export const importers: readonly Importer[] = [
  word,
  excelImporter,
  xml,
  webpagina,
  csvImporter,
  jsonImporter,
  avgRegisterImporter,
  markdownImporter,
  tekst,
];
