/** A row of Bijlage 1 that no register of the dossier knows. */
import { entryFixes, koppelFixes } from '../lint/koppelfix.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan } from '../model/verwerking/verwerking.ts';

export default defineRule({
  id: 'koppeling-niet-in-register',
  on: 'dossier',
  severity: 'waarschuwing',
  category: 'koppeling',
  summary: 'Elke verwerking van het protocol staat in het register.',
  cites: ['AVG 30 lid 1'],
  messages: {
    ontbreekt: (naam = '') => ({
      wat: `De verwerking ‘${naam}’ staat niet in het register.`,
      waarom: 'Het register moet elke verwerking noemen (artikel 30 lid 1 AVG).',
      herstel: 'Neem de verwerking op in het register, of haal haar uit het protocol als zij niet meer gebeurt.',
    }),
    bijna: (naam = '', ander = '') => ({
      wat: `De verwerking ‘${naam}’ staat niet onder deze naam in het register; bedoelt u ‘${ander}’?`,
      waarom: 'Onder een andere naam is niet na te gaan of het om dezelfde verwerking gaat (artikel 30 lid 1 AVG).',
      herstel: 'Gebruik dezelfde naam, of zet in het register bij ‘protocolnaam’ hoe het protocol haar noemt.',
    }),
  },
  *check({ dossier, koppelingen }, context) {
    for (const { kant, bijna } of koppelingen.rijen) {
      const { verwerking, uri } = kant;
      if (!verwerking.naam && !verwerking.id) continue;
      const naam = naamVan(verwerking);
      const base = { at: verwerking.kop, uri };
      if (!bijna)
        yield { ...base, message: 'ontbreekt', args: [naam], fixes: () => entryFixes(context, dossier, kant) };
      else {
        const related = [
          { uri: bijna.uri, span: bijna.verwerking.kop, note: 'lijkt op deze verwerking in het register' },
        ];
        yield {
          ...base,
          message: 'bijna',
          args: [naam, naamVan(bijna.verwerking)],
          severity: 'oordeel',
          related,
          fixes: () => koppelFixes(context, bijna, kant),
        };
      }
    }
  },
});
