/** A file with the marks of an unfinished merge holds two texts at once. */
import { defineRule } from '../lint/rule.ts';
import { lineMatches } from '../text/lineMatches.ts';

const markersIn = lineMatches(/^(?:<{7}|>{7})(?= |$)/gm);

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
  *check({ source }) {
    const first = source && markersIn(source)[0];
    if (first) yield { at: first, message: 'conflict' };
  },
});
