/** A key or value in `doelbinding.yml` that means nothing. */
import { defineRule } from '../lint/rule.ts';
import { nabij } from '../model/nabij.ts';

export default defineRule({
  id: 'instelling-onbekend',
  on: 'configuratie',
  severity: 'waarschuwing',
  category: 'bestand',
  summary: 'In doelbinding.yml staan alleen instellingen die bestaan.',
  cites: [],
  anyLaw: true,
  messages: {
    sleutel: (tekst = '', bedoeld = '') => ({
      wat: `De instelling ‘${tekst}’ bestaat niet en doet niets.`,
      waarom: bedoeld === '' ? 'Wij kennen geen instelling met deze naam.' : `Bedoelt u ‘${bedoeld}’?`,
      herstel: 'Verbeter de naam of haal de regel weg.',
    }),
    waarde: (tekst = '', mogelijk = '') => ({
      wat: `De waarde ‘${tekst}’ past hier niet; deze instelling doet nu niets.`,
      waarom: `Hier kan staan: ${mogelijk}.`,
      herstel: 'Kies een van deze waarden.',
    }),
    regel: (tekst = '', bedoeld = '') => ({
      wat: `De regel ‘${tekst}’ bestaat niet; deze instelling doet niets.`,
      waarom: bedoeld === '' ? 'De namen staan in het overzicht: doelbinding regels.' : `Bedoelt u ‘${bedoeld}’?`,
      herstel: 'Neem de naam van de regel over uit een bevinding.',
    }),
    reden: (regel = '') => ({
      wat: `De regel ‘${regel}’ staat uit zonder reden.`,
      waarom: 'Wie een regel uitzet, moet kunnen uitleggen waarom; elk verslag noemt de reden.',
      herstel: 'Schrijf: { klasse: uit, reden: … }.',
    }),
  },
  *check({ configuratie, regels }) {
    for (const { soort, tekst, mogelijk, span } of configuratie.problemen) {
      if (soort === 'sleutel') yield { at: span, message: 'sleutel', args: [tekst, nabij(tekst, mogelijk) ?? ''] };
      else if (soort === 'waarde') yield { at: span, message: 'waarde', args: [tekst, mogelijk.join(', ')] };
      else yield { at: span, message: 'reden', args: [tekst] };
    }
    for (const { id, span } of configuratie.regels)
      if (!regels.includes(id)) yield { at: span, message: 'regel', args: [id, nabij(id, regels) ?? ''] };
  },
});
