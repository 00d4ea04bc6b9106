/** A term that is defined twice. */
import { defineRule } from '../lint/rule.ts';
import { begripsnamen, type Begripsnamen } from '../model/protocol/begripsgebruik.ts';
import { delenOf, type Deel } from '../model/structure/deel.ts';
import { contains } from '../text/span.ts';

export default defineRule({
  id: 'begrip-dubbel',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'begrippen',
  summary: 'Een begrip wordt één keer uitgelegd.',
  cites: [],
  messages: {
    dubbel: (begrip = '') => ({
      wat: `‘${begrip}’ wordt hier voor de tweede keer uitgelegd.`,
      waarom: 'Met twee omschrijvingen is niet zeker welke geldt, ook als zij nu nog gelijk zijn.',
      herstel: 'Houd één omschrijving over.',
    }),
  },
  *check({ uri, protocol: { regeling, begrippen } }) {
    const known = new Map<string, Begripsnamen>();
    const bijlagen = [...delenOf(regeling)].filter(({ soort }) => soort === 'bijlage');
    for (const begrip of begripsnamen(begrippen)) {
      // A model agreement in a bijlage has definitions of its own.
      const key = `${String(bijlageVan(bijlagen, begrip)?.kopSpan.start ?? '')} ${begrip.frasen.map((frase) => frase.join(' ')).join('|')}`;
      const first = known.get(key);
      if (!first) known.set(key, begrip);
      else
        yield {
          at: begrip.bepaling.span,
          message: 'dubbel',
          args: [begrip.naam],
          related: [{ uri, span: first.bepaling.span, note: 'hier wordt het begrip al uitgelegd' }],
        };
    }
  },
});

function bijlageVan(bijlagen: readonly Deel[], { bepaling }: Begripsnamen): Deel | undefined {
  return bijlagen.find(({ span }) => contains(span, bepaling.span));
}
