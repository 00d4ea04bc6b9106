/** A register that a verwerker keeps (artikel 30 lid 2 AVG) without what that lid asks for. */
import { hoofdPlaats, mayStandElsewhere } from '../lint/hoofdregel.ts';
import { defineRule } from '../lint/rule.ts';
import { veldFixes } from '../lint/veldfix.ts';
import type { VeldNaam } from '../model/verwerking/velddefinities.ts';
import { naamVan, type Verwerking } from '../model/verwerking/verwerking.ts';

/** Keys of one's own under which a register may name the verwerker, or for whom it works. */
const EIGEN_VERWERKER = /^(?:naam )?(?:sub)?verwerker$|\bprocessor\b|^organisatie$/;
const OPDRACHTGEVER = /verantwoordelijke|opdrachtgever|\bcontroller\b|\bklant(?:en)?\b|^gemeenten?$|^namens|^voor wie/;

export default defineRule({
  id: 'register-verwerker-onvolledig',
  on: 'register',
  severity: 'fout',
  category: 'register',
  summary: 'Het register van een verwerker noemt wat artikel 30 lid 2 AVG vraagt.',
  cites: ['AVG 30 lid 2'],
  messages: {
    niemand: () => ({
      wat: 'Dit register van een verwerker noemt geen verwerker en geen verwerkingsverantwoordelijke.',
      waarom:
        'Een verwerker noemt zijn eigen naam en contactgegevens, en die van elke verantwoordelijke voor wie hij werkt (artikel 30 lid 2 onder a AVG).',
      herstel:
        'Vul onder verwerkingsregister de velden ‘verwerker’ en ‘verwerkingsverantwoordelijke’ in, elk met naam en contact.',
    }),
    verwerker: () => ({
      wat: 'Dit register noemt niet wie de verwerker is.',
      waarom: 'Een verwerker noemt in zijn register zijn eigen naam en contactgegevens (artikel 30 lid 2 onder a AVG).',
      herstel: 'Vul onder verwerkingsregister het veld ‘verwerker’ in, met naam en contact.',
    }),
    opdrachtgever: () => ({
      wat: 'Dit register noemt niet voor welke verwerkingsverantwoordelijke de verwerker werkt.',
      waarom:
        'Een verwerker noemt elke verantwoordelijke voor wie hij werkt, met contactgegevens (artikel 30 lid 2 onder a AVG).',
      herstel:
        'Vul onder verwerkingsregister het veld ‘verwerkingsverantwoordelijke’ in, of noem hem bij elke verwerking.',
    }),
    velden: (naam = '', velden = '') => ({
      wat: `${naam === '' ? 'Bij deze verwerking' : `Bij ‘${naam}’`} ontbreekt: ${velden}.`,
      waarom:
        'Een verwerker noemt de soort verwerking, de doorgifte aan derde landen als die er is, en zo mogelijk de beveiliging (artikel 30 lid 2 onder b tot en met d AVG).',
      herstel: 'Vul aan wat ontbreekt; één zin per veld is genoeg.',
    }),
  },
  *check({ uri, register }, context) {
    const { hoofd, verwerkingen } = register;
    if (hoofd.rol !== 'verwerker') return;
    const stands = (elders: RegExp): boolean => mayStandElsewhere(elders, { uri, inhoud: register }, context);
    const verwerker = hoofd.verwerker !== undefined || stands(EIGEN_VERWERKER);
    const opdrachtgever =
      (hoofd.verantwoordelijke ?? context.dossier.configuratie?.verantwoordelijke) !== undefined ||
      stands(OPDRACHTGEVER);
    const at = hoofdPlaats(register, context.document(uri));
    if (!verwerker && !opdrachtgever) yield { at, message: 'niemand' };
    else if (!verwerker) yield { at, message: 'verwerker', severity: 'waarschuwing' };
    else if (!opdrachtgever) yield { at, message: 'opdrachtgever', severity: 'waarschuwing' };
    for (const verwerking of verwerkingen) {
      const missing = missingIn(verwerking);
      if (missing.length === 0) continue;
      const fixes = () => missing.flatMap(({ veld }) => veldFixes(context, uri, verwerking, veld));
      const args = [naamVan(verwerking), missing.map(({ tekst }) => tekst).join(', ')];
      // Security is asked for where possible, a transfer where there is one: only the kind of work is due at any rate.
      const severity = missing.some(({ veld }) => veld === 'naam') ? 'fout' : 'waarschuwing';
      yield { at: verwerking.kop, message: 'velden', args, severity, fixes };
    }
  },
});

interface Missing {
  readonly veld: VeldNaam;
  readonly tekst: string;
}

function missingIn({ naam, doelen, overig, velden }: Verwerking): Missing[] {
  const isNamed = naam !== undefined || doelen.some(({ doel }) => doel);
  return [
    ...(isNamed ? [] : [{ veld: 'naam', tekst: 'de soort verwerking' } as const]),
    ...(velden.get('doorgifte')?.leeg ? [{ veld: 'doorgifte', tekst: 'de doorgifte' } as const] : []),
    ...(overig.has('beveiliging') ? [] : [{ veld: 'beveiliging', tekst: 'de beveiliging' } as const]),
  ];
}
