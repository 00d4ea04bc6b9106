/** A number that is left out, or written otherwise than those beside it. */
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import type { Deel } from '../model/structure/deel.ts';
import { nummerfouten, nummerplaats, opvolgerVan } from '../model/structure/nummercontrole.ts';
import { isUittreksel } from '../model/uittreksel.ts';
import { capitalise } from '../text/capitalise.ts';

export default defineRule({
  id: 'nummering-fout',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'structuur',
  summary: 'Een nummering loopt door, in één vorm.',
  cites: [],
  messages: {
    gat: (voor = '', naam = '', ontbreekt = '') => ({
      wat: `Na ${voor} volgt ${naam}; nummer ${ontbreekt} ontbreekt.`,
      waarom:
        'De lezer kan niet zien of hier iets is vergeten of weggehaald, en verwijzingen kloppen misschien niet meer.',
      herstel: 'Vul aan wat ontbreekt, of nummer wat volgt opnieuw en loop de verwijzingen na.',
    }),
    vorm: (naam = '', verwacht = '') => ({
      wat: `${capitalise(naam)} heeft een ander nummer dan de reeks verwacht: ${verwacht}.`,
      waarom: 'Een verwijzing naar dit nummer is zo niet te vinden.',
      herstel: `Schrijf ‘${verwacht}’.`,
    }),
  },
  *check({ uri, protocol: { regeling } }, context) {
    const source = context.document(uri)?.source.text ?? '';
    if (isUittreksel(regeling)) return;
    for (const { soort, deel, voor, verwacht } of nummerfouten(regeling)) {
      const { nummer } = deel;
      if (!nummer || soort === 'dubbel') continue;
      const at = nummerplaats(source, nummer);
      if (soort === 'gat')
        yield {
          at,
          message: 'gat',
          args: [nameOf(voor), nameOf(deel), opvolgerVan(voor.nummer?.geschreven ?? '') ?? ''],
        };
      else if (verwacht !== undefined)
        yield {
          at,
          message: 'vorm',
          args: [nameOf(deel), verwacht],
          fixes: () => [vervang(`Vervang ‘${nummer.geschreven}’ door ‘${verwacht}’`, 'suggestion', uri, at, verwacht)],
        };
    }
  },
});

function nameOf({ soort, nummer }: Deel): string {
  return `${soort} ${nummer?.geschreven ?? ''}`;
}
