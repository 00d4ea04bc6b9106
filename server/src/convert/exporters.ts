/** The kinds of document that are written: a line each. */
import type { Exporter } from './exporter.ts';
import { registerExporters } from './register/exporters.ts';

const word: Exporter = {
  naam: 'Word-document',
  uitgang: '.docx',
  soorten: ['protocol', 'overeenkomst'],
  write: async (source) => (await import('./word/writeProtocol.ts')).writeProtocol(source),
};

const voorstelInWord: Exporter = {
  naam: 'wijzigingsvoorstel als Word-document',
  uitgang: '.docx',
  soorten: ['voorstel'],
  write: async (source) => (await import('./word/writeProposal.ts')).writeProposal(source),
};

export const exporters: readonly Exporter[] = [word, voorstelInWord, ...registerExporters];
