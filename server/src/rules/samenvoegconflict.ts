/** A file with the marks of an unfinished merge holds two texts at once. */
import { defineRule } from '../lint/rule.ts';

const MARKER = /^(?:<{7}|>{7})(?= |$)/m;

export default defineRule({
  id: 'samenvoegconflict',
  on: 'bestand',
  severity: 'fout',
  category: 'bestand',
  summary: 'In een document staan geen resten van een mislukte samenvoeging.',
  cites: [],
  anyLaw: true,
  exclusive: true,
  messages: {
    conflict: () => ({
      wat: 'Hier staan twee versies van de tekst door elkaar; dit bestand is verder niet beoordeeld.',
      waarom: 'De tekens <<<<<<< en >>>>>>> blijven achter als twee mensen tegelijk iets wijzigden en niemand koos.',
      herstel: 'Kies de juiste versie en verwijder de regels met deze tekens.',
    }),
  },
  *check({ text }) {
    const found = MARKER.exec(text);
    if (found) yield { at: { start: found.index, end: found.index + found[0].length }, message: 'conflict' };
  },
});
