/** An entry of a register that Bijlage 1 of the dossier's protocol does not list. */
import { koppelFixes, missingPerProtocol, rijFixes } from '../lint/koppelfix.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';
import type { RelatedPlace } from '../lint/finding.ts';
import type { Protocol } from '../model/protocol/protocol.ts';

export default defineRule({
  id: 'koppeling-niet-in-protocol',
  on: 'dossier',
  severity: 'waarschuwing',
  category: 'koppeling',
  summary: 'Elke verwerking van het register staat in Bijlage 1 van het protocol dat haar domein regelt.',
  cites: ['AVG 5 lid 2'],
  messages: {
    ontbreekt: (naam = '') => ({
      wat: `De verwerking ‘${naam}’ staat niet in Bijlage 1 van het protocol.`,
      waarom:
        'Het protocol belooft de verwerkingen van dit domein te noemen; een inwoner vindt deze daar niet terug (artikel 5 lid 2 AVG).',
      herstel: 'Voeg in Bijlage 1 een rij toe voor deze verwerking.',
    }),
    bijna: (naam = '', ander = '') => ({
      wat: `De verwerking ‘${naam}’ staat niet onder deze naam in Bijlage 1; bedoelt u ‘${ander}’?`,
      waarom: 'Onder een andere naam is niet na te gaan of het om dezelfde verwerking gaat (artikel 5 lid 2 AVG).',
      herstel: 'Gebruik dezelfde naam, of zet hier bij ‘protocolnaam’ hoe het protocol haar noemt.',
    }),
  },
  *check({ koppelingen }, context) {
    const missing = missingPerProtocol(koppelingen);
    for (const { kant, bijna, protocol } of koppelingen.entries) {
      const { verwerking, uri } = kant;
      if (!verwerking.naam && !verwerking.id) continue;
      const naam = naamVan(verwerking);
      const base = { at: verwerking.kop, uri, related: bijlage(protocol.uri, protocol.inhoud) };
      if (bijna) {
        const fixes = () => koppelFixes(context, kant, bijna);
        yield { ...base, message: 'bijna', args: [naam, naamVan(bijna.verwerking)], severity: 'oordeel', fixes };
      } else {
        const fixes = () => rijFixes(context, protocol, kant, missing.get(protocol) ?? []);
        yield { ...base, message: 'ontbreekt', args: [naam], fixes };
      }
    }
  },
});

/** The heading of Bijlage 1, or the title where there is none. */
function bijlage(uri: string, protocol: Protocol): RelatedPlace[] {
  const [first] = protocol.tabellen;
  if (first) return [{ uri, span: first.deel.kopSpan, note: 'Bijlage 1' }];
  return protocol.titel ? [{ uri, span: spanIn(protocol.titel), note: 'het protocol' }] : [];
}
