/** The card of a verwerking: the other version of it in the dossier, and where the two differ. */
import { fileNameOf } from '../../text/fileName.ts';
import { naamVanVeld } from '../../model/verwerking/velden.ts';
import type { VeldNaam } from '../../model/verwerking/velddefinities.ts';
import { naamVan, type Tekst, type Verwerking } from '../../model/verwerking/verwerking.ts';
import {
  vergelijkBetrokkenen,
  vergelijkBewaartermijn,
  vergelijkBijzonder,
  vergelijkBsn,
  vergelijkDoel,
  vergelijkGegevensset,
  vergelijkGrondslag,
  type Vergelijking,
} from '../../model/verwerking/vergelijk.ts';
import { capitalise } from '../../text/capitalise.ts';
import { pairsOf, type Counterpart } from '../pairs.ts';
import type { Scene } from '../scene.ts';
import { shortened } from '../../text/shortened.ts';
import { alinea, type CardPart, type Punt } from './card.ts';

const compared: readonly (readonly [VeldNaam, Vergelijking])[] = [
  ['doelen', vergelijkDoel],
  ['grondslag', vergelijkGrondslag],
  ['betrokkenen', vergelijkBetrokkenen],
  ['persoonsgegevens', vergelijkGegevensset],
  ['bijzondere-persoonsgegevens', vergelijkBijzonder],
  ['bsn', vergelijkBsn],
  ['bewaartermijn', vergelijkBewaartermijn],
];
const HOW = { id: 'op hun kenmerk', protocolnaam: 'op de protocolnaam', naam: 'op hun naam' } as const;
const longestValue = 160;

export function verwerkingCard(verwerking: Verwerking, scene: Scene): CardPart[] {
  const inRegister = verwerking.soort === 'register';
  const kop: CardPart = {
    kind: 'kop',
    tekst: naamVan(verwerking),
    bij: inRegister ? 'verwerking in het register' : 'verwerking in de tabel van de regeling',
  };
  const counterpart = pairsOf(scene).counterpartOf(verwerking);
  if (counterpart) return [kop, ...coupled(verwerking, counterpart)];
  const open = alone(verwerking, scene);
  return open.length > 0 ? [kop, ...open] : [];
}

function coupled(verwerking: Verwerking, { other, koppeling }: Counterpart): CardPart[] {
  const { soort } = other.verwerking;
  const differences = compared.flatMap(([veld, vergelijk]): Punt[] => {
    const verschil = vergelijk(verwerking, other.verwerking);
    if (!verschil) return [];
    const [here, there] = [verschil.links, verschil.rechts].map((side) => shortened(side, longestValue));
    return [{ naam: named(veld), tekst: `hier ${said(here)}, daar ${said(there)}` }];
  });
  return [
    alinea(
      `${soort === 'register' ? 'Staat ook in het register' : 'Staat ook in de regeling'} (${fileNameOf(other.uri)}); gekoppeld ${HOW[koppeling.via]}.`,
    ),
    ...(differences.length > 0
      ? [alinea('Verschillen:'), { kind: 'punten', punten: differences } as const]
      : [alinea('Geen verschillen gevonden.')]),
    alinea(soort === 'register' ? 'In het register staat:' : 'In de regeling staat:'),
    { kind: 'punten', punten: mainFields(other.verwerking) },
  ];
}

function said(words: string | undefined): string {
  return words === undefined || words === '' ? 'niets' : `‘${words}’`;
}

function named(veld: VeldNaam): string {
  return capitalise(naamVanVeld(veld));
}

function mainFields(verwerking: Verwerking): Punt[] {
  const { doelen, betrokkenen, persoonsgegevens, bsn, bewaartermijn } = verwerking;
  const fields: readonly (readonly [VeldNaam, readonly (Tekst | undefined)[]])[] = [
    ['doelen', doelen.map(({ doel }) => doel)],
    ['grondslag', doelen.map(({ grondslag }) => grondslag?.tekst)],
    ['betrokkenen', betrokkenen],
    ['persoonsgegevens', persoonsgegevens],
    ['bsn', [bsn?.tekst]],
    ['bewaartermijn', [bewaartermijn?.tekst]],
  ];
  return fields.flatMap(([veld, teksten]) => {
    const words = teksten.flatMap((tekst) => (tekst && tekst.tekst.trim() !== '' ? [tekst.tekst] : [])).join('; ');
    return words === '' ? [] : [{ naam: named(veld), tekst: shortened(words, longestValue) }];
  });
}

/** Only where the dossier has both a register and a regulation can a verwerking lack its counterpart. */
function alone(verwerking: Verwerking, scene: Scene): CardPart[] {
  const { rijen, entries } = pairsOf(scene).koppelingen;
  const open = [...rijen, ...entries].find(({ kant }) => kant.verwerking === verwerking);
  if (!open) return [];
  const where = verwerking.soort === 'register' ? 'in geen tabel van de regeling' : 'niet in het register';
  const near = open.bijna ? ` Daar staat wel ‘${naamVan(open.bijna.verwerking)}’.` : '';
  return [alinea(`Deze verwerking staat ${where}.${near}`)];
}
