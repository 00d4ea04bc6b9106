/** The BSN of parents on the ground of an article that covers the jeugdige alone. */
import { bsnBepalingenIn } from '../knowledge/bsn.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import { findPersonen } from '../knowledge/personen.ts';
import { defineRule } from '../lint/rule.ts';
import { tekstenVan } from '../model/verwerking/citaten.ts';
import { verwijzingenIn } from '../model/verwijzingen.ts';
import { naamVan, plaatsVan, type Verwerking } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'bsn-betrokkene-buiten-wet',
  on: 'verwerking',
  severity: 'oordeel',
  category: 'bsn',
  summary: 'Het artikel dat het gebruik van het BSN toestaat, gaat over de persoon om wiens BSN het gaat.',
  cites: ['Jeugdwet 7.2.1', 'Jeugdwet 7.4.0', 'Wabb 10'],
  messages: {
    ouder: (naam = '', persoon = '') => ({
      wat: `${naam === '' ? 'Hier' : `Bij ‘${naam}’`} wordt het BSN van ‘${persoon}’ gebruikt; de Jeugdwet noemt alleen dat van de jeugdige.`,
      waarom:
        'De artikelen 7.2.1 en 7.4.0 Jeugdwet gaan over het BSN van de jeugdige. Voor een ander kan artikel 10 Wabb de basis zijn, als het BSN nodig is voor de taak.',
      herstel: 'Noem artikel 10 Wabb voor deze personen, of gebruik hun BSN niet.',
    }),
  },
  *check({ verwerking, register }, { kennis }) {
    const { bsn } = verwerking;
    if (!bsn?.verwerkt || register?.rol === 'verwerker') return;
    const persoon = bsn.van.find(isNoJeugdige);
    if (persoon === undefined || !restsOnJeugdwet(verwerking, kennis)) return;
    yield { at: plaatsVan(verwerking, 'bsn'), message: 'ouder', args: [naamVan(verwerking), persoon] };
  },
});

function isNoJeugdige(tekst: string): boolean {
  return findPersonen(tekst).some(({ groep }) => ['ouder', 'partner', 'verwant', 'huisgenoot'].includes(groep));
}

/** Every provision on the BSN that the verwerking names covers the jeugdige alone. */
function restsOnJeugdwet(verwerking: Verwerking, kennis: Kennis): boolean {
  const citaten = tekstenVan(verwerking).flatMap(
    ({ passage }) => verwijzingenIn(passage.reading, kennis, { fragment: true }).citaten,
  );
  const named = citaten.flatMap(bsnBepalingenIn);
  return named.length > 0 && named.every(({ alleenJeugdige }) => alleenJeugdige);
}
