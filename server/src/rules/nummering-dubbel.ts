/** Two artikelen, leden or onderdelen beside each other with one number. */
import { vervang } from '../lint/fix.ts';
import { defineRule } from '../lint/rule.ts';
import { nummerfouten, nummerplaats } from '../model/structure/nummercontrole.ts';
import { isUittreksel } from '../model/uittreksel.ts';
import { capitalise } from '../text/capitalise.ts';

export default defineRule({
  id: 'nummering-dubbel',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'structuur',
  summary: 'Elk nummer komt in zijn reeks één keer voor.',
  cites: [],
  messages: {
    dubbel: (naam = '') => ({
      wat: `${capitalise(naam)} staat hier voor de tweede keer.`,
      waarom: 'Een verwijzing naar dit nummer kan op twee plaatsen slaan.',
      herstel: 'Geef de tweede een eigen nummer, en loop de verwijzingen naar wat erop volgt na.',
    }),
  },
  *check({ uri, protocol: { regeling } }, context) {
    const source = context.document(uri)?.source.text ?? '';
    if (isUittreksel(regeling)) return;
    for (const { soort, deel, voor, verwacht } of nummerfouten(regeling)) {
      const { nummer } = deel;
      if (soort !== 'dubbel' || !nummer) continue;
      const at = nummerplaats(source, nummer);
      const earlier = voor.nummer
        ? [{ uri, span: nummerplaats(source, voor.nummer), note: 'hier staat het nummer al' }]
        : [];
      yield {
        at,
        message: 'dubbel',
        args: [`${deel.soort} ${nummer.geschreven}`],
        related: earlier,
        fixes: () =>
          verwacht === undefined
            ? []
            : [vervang(`Vervang ‘${nummer.geschreven}’ door ‘${verwacht}’`, 'suggestion', uri, at, verwacht)],
      };
    }
  },
});
