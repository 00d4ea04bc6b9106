/** What a change of special or criminal data, or of the use of the BSN, means. */
import { kanBsnDragen } from '../../knowledge/bsn.ts';
import { parseJaNee } from '../../knowledge/jaNee.ts';
import type { BijzonderGegeven, BsnVeld, Verwerking } from '../../model/verwerking/verwerking.ts';
import { aangehaald, isGelijk, lijstverschil } from './lijstverschil.ts';
import type { Betekenis } from './betekenis.ts';

export function tekstBijzonder(gegevens: readonly BijzonderGegeven[]): string {
  return gegevens
    .map(({ categorie, uitzondering }) =>
      uitzondering ? `${categorie.tekst} (${uitzondering.tekst.tekst})` : categorie.tekst,
    )
    .join(', ');
}

export function betekenisBijzonder(
  wat: string,
  oud: readonly BijzonderGegeven[],
  nieuw: readonly BijzonderGegeven[],
): Betekenis[] {
  const [was, is] = [oud.filter(isNoDenial), nieuw.filter(isNoDenial)];
  const { erbij, eraf } = lijstverschil(was.map(categorieOf), is.map(categorieOf));
  const came = is.filter((gegeven) => erbij.includes(categorieOf(gegeven)));
  const kept = is.filter((gegeven) => !erbij.includes(categorieOf(gegeven)));
  return [
    ...came.map((gegeven) => ({
      tekst: `nieuw ${wat}: ‘${categorieOf(gegeven)}’, ${basisOf(gegeven)}`,
      aandacht: true,
    })),
    ...(eraf.length > 0 ? [{ tekst: `${wat} vervallen: ${aangehaald(eraf)}`, aandacht: false }] : []),
    ...kept.flatMap((gegeven) => basisChange(gegeven, was)),
  ];
}

/** The same data on another ground. */
function basisChange(gegeven: BijzonderGegeven, was: readonly BijzonderGegeven[]): Betekenis[] {
  const naam = categorieOf(gegeven);
  const before = was.find((one) => isGelijk(lijstverschil([categorieOf(one)], [naam])));
  const [a, b] = [before?.uitzondering?.tekst.tekst ?? '', gegeven.uitzondering?.tekst.tekst ?? ''];
  if (!before || isGelijk(lijstverschil([a], [b]))) return [];
  if (b === '') return [{ tekst: `‘${naam}’ nu zonder artikel dat het toestaat`, aandacht: true }];
  if (a === '') return [{ tekst: `‘${naam}’ nu op grond van ${b}`, aandacht: false }];
  return [{ tekst: `‘${naam}’ op grond van ${b}, was ${a}`, aandacht: true }];
}

function basisOf({ uitzondering }: BijzonderGegeven): string {
  return uitzondering ? `op grond van ${uitzondering.tekst.tekst}` : 'zonder artikel dat het toestaat';
}

function categorieOf({ categorie }: BijzonderGegeven): string {
  return categorie.tekst;
}

function isNoDenial({ categorie }: BijzonderGegeven): boolean {
  const { antwoord } = parseJaNee(categorie.tekst);
  return antwoord !== false && antwoord !== 'nvt';
}

export function tekstBsn({ bsn }: Verwerking): string {
  if (!bsn) return '';
  const van = bsn.van.length > 0 && !bsn.tekst.tekst.includes(bsn.van[0] ?? '') ? ` (van ${bsn.van.join(', ')})` : '';
  return `${bsn.tekst.tekst}${van}${bsn.grondslag ? `, op grond van ${bsn.grondslag.tekst.tekst}` : ''}`;
}

export function betekenisBsn(oud: Verwerking, nieuw: Verwerking): Betekenis[] {
  const [was, is] = [oud.bsn, nieuw.bsn];
  const basis = is?.grondslag?.tekst.tekst;
  const [before, now] = [was?.verwerkt === true, is?.verwerkt === true];
  if (now && !before)
    return [
      {
        tekst:
          basis === undefined
            ? `BSN nu verwerkt${draagtBsn(nieuw) ? '' : ' zonder grondslag'}`
            : `BSN nu verwerkt, op grond van ${basis}`,
        aandacht: true,
      },
    ];
  if (before && is?.verwerkt === false) return [{ tekst: 'BSN niet meer verwerkt', aandacht: false }];
  if (before && !now) return [{ tekst: 'er staat niet meer of het BSN wordt verwerkt', aandacht: true }];
  return now && was && is ? sameUse(was, is) : [];
}

/** Whether an article among the grounds of the verwerking may allow the BSN, though none stands beside it. */
export function draagtBsn({ bsn, doelen }: Verwerking): boolean {
  const gronden = [bsn?.grondslag, ...doelen.map(({ grondslag }) => grondslag)];
  return gronden.some((grond) => grond?.citaten.some(kanBsnDragen) === true);
}

function sameUse(was: BsnVeld, is: BsnVeld): Betekenis[] {
  const { erbij, eraf } = lijstverschil(was.van, is.van);
  const [a, b] = [was.grondslag?.tekst.tekst ?? '', is.grondslag?.tekst.tekst ?? ''];
  const basis = isGelijk(lijstverschil([a], [b]))
    ? []
    : b === ''
      ? [{ tekst: 'BSN nu zonder grondslag', aandacht: true }]
      : [{ tekst: a === '' ? `BSN nu op grond van ${b}` : `BSN op grond van ${b}, was ${a}`, aandacht: a !== '' }];
  return [
    ...(erbij.length > 0 ? [{ tekst: `BSN nu ook van ${aangehaald(erbij)}`, aandacht: true }] : []),
    ...(eraf.length > 0 ? [{ tekst: `BSN niet meer van ${aangehaald(eraf)}`, aandacht: false }] : []),
    ...basis,
  ];
}
