/** What a change of betrokkenen, recipients, verwerkers or transfers means. */
import { parseJaNee } from '../../knowledge/jaNee.ts';
import { findLanden, noemtWaarborg } from '../../knowledge/landen.ts';
import { foldBetrokkene } from '../../model/verwerking/betrokkenen.ts';
import type { Tekst, Verwerker, Verwerking } from '../../model/verwerking/verwerking.ts';
import { aangehaald, isGelijk, lijstverschil, opgesomd } from './lijstverschil.ts';
import type { Betekenis } from './betekenis.ts';

export function betekenisBetrokkenen(oud: Verwerking, nieuw: Verwerking): Betekenis[] {
  const { erbij, eraf } = lijstverschil(words(oud.betrokkenen), words(nieuw.betrokkenen), foldBetrokkene);
  return [
    ...(erbij.length > 0 ? [{ tekst: `nieuwe groep betrokkenen: ${aangehaald(erbij)}`, aandacht: true }] : []),
    ...(eraf.length > 0 ? [{ tekst: `groep betrokkenen vervallen: ${aangehaald(eraf)}`, aandacht: false }] : []),
  ];
}

export function betekenisOntvangers(oud: Verwerking, nieuw: Verwerking): Betekenis[] {
  const { erbij, eraf } = lijstverschil(named(oud.ontvangers), named(nieuw.ontvangers));
  const [buiten, binnen] = [erbij.filter(isBuitenEer), erbij.filter((tekst) => !isBuitenEer(tekst))];
  return [
    ...(buiten.length > 0 ? [{ tekst: `nieuwe ontvanger buiten de EER: ${aangehaald(buiten)}`, aandacht: true }] : []),
    ...(binnen.length > 0 ? [{ tekst: `nieuwe ontvanger: ${aangehaald(binnen)}`, aandacht: true }] : []),
    ...(eraf.length > 0 ? [{ tekst: `ontvanger vervallen: ${aangehaald(eraf)}`, aandacht: false }] : []),
  ];
}

/** A place outside the EER, whatever the Commission decided on it. */
function isBuitenEer(tekst: string): boolean {
  return findLanden(tekst).some(({ soort }) => soort !== 'eer');
}

export function betekenisDoorgifte(oud: Verwerking, nieuw: Verwerking): Betekenis[] {
  const [was, is] = [named(oud.overig.get('doorgifte') ?? []), named(nieuw.overig.get('doorgifte') ?? [])];
  const { erbij, eraf } = lijstverschil(was, is);
  const buiten = erbij.filter(isBuitenEer);
  const waarborgen = erbij.filter((tekst) => !isBuitenEer(tekst) && noemtWaarborg(tekst));
  const anders = erbij.filter((tekst) => !isBuitenEer(tekst) && !noemtWaarborg(tekst));
  const waarborg = is.some(noemtWaarborg) ? '' : ', zonder waarborg';
  return [
    ...(buiten.length > 0
      ? [{ tekst: `nieuwe doorgifte buiten de EER: ${aangehaald(buiten)}${waarborg}`, aandacht: true }]
      : []),
    ...(waarborgen.length > 0
      ? [{ tekst: `waarborg bij de doorgifte: ${aangehaald(waarborgen)}`, aandacht: false }]
      : []),
    ...(anders.length > 0 ? [{ tekst: `doorgifte nu: ${aangehaald(anders)}`, aandacht: was.length === 0 }] : []),
    ...(eraf.length > 0
      ? [
          {
            tekst:
              is.length === 0
                ? `geen doorgifte meer; er stond: ${aangehaald(eraf)}`
                : `weg bij doorgifte: ${aangehaald(eraf)}`,
            aandacht: eraf.some(noemtWaarborg) && is.length > 0,
          },
        ]
      : []),
  ];
}

export function tekstVerwerkers({ verwerkers }: Verwerking): string {
  return verwerkers.map(verwerkerText).join(', ');
}

function verwerkerText({ naam, overeenkomst, tot }: Verwerker): string {
  const parts = [...(overeenkomst ? [`overeenkomst ${overeenkomst.tekst}`] : []), ...(tot ? [`tot ${tot.tekst}`] : [])];
  return parts.length > 0 ? `${naam.tekst} (${parts.join(', ')})` : naam.tekst;
}

export function tekstGezamenlijken({ gezamenlijken }: Verwerking): string {
  return gezamenlijken
    .map(({ naam, regeling }) => (regeling ? `${naam.tekst} (${regeling.tekst})` : naam.tekst))
    .join(', ');
}

export function betekenisVerwerkers(oud: Verwerking, nieuw: Verwerking): Betekenis[] {
  const [was, is] = [parties(oud), parties(nieuw)];
  const { erbij, eraf } = lijstverschil(was.map(naamOf), is.map(naamOf));
  const came = is.filter((one) => erbij.includes(naamOf(one)));
  const kept = is.filter((one) => !erbij.includes(naamOf(one)));
  return [
    ...came.map((one) => ({
      tekst: `nieuwe verwerker${isBuitenEer(naamOf(one)) ? ' buiten de EER' : ''}: ‘${naamOf(one)}’${one.overeenkomst ? '' : ', zonder datum van een overeenkomst'}`,
      aandacht: true,
    })),
    ...(eraf.length > 0 ? [{ tekst: `verwerker vervallen: ${aangehaald(eraf)}`, aandacht: false }] : []),
    ...kept.flatMap((one) => agreement(one, was)),
  ];
}

/** The same verwerker with another agreement. */
function agreement(one: Verwerker, was: readonly Verwerker[]): Betekenis[] {
  const before = was.find((other) => isGelijk(lijstverschil([naamOf(other)], [naamOf(one)])));
  if (!before) return [];
  const changes = [
    ['overeenkomst', before.overeenkomst?.tekst, one.overeenkomst?.tekst] as const,
    ['einddatum', before.tot?.tekst, one.tot?.tekst] as const,
  ].filter(([, a, b]) => a !== b);
  if (changes.length === 0) return [];
  const texts = changes.map(([wat, a, b]) => `${wat} van ${a ?? 'niets'} naar ${b ?? 'niets'}`);
  return [
    {
      tekst: `bij verwerker ‘${naamOf(one)}’: ${opgesomd(texts)}`,
      aandacht: changes.some(([, , b]) => b === undefined),
    },
  ];
}

function parties({ verwerkers }: Verwerking): Verwerker[] {
  return verwerkers.filter(({ naam }) => !isNothing(naam.tekst));
}

function naamOf({ naam }: Verwerker): string {
  return naam.tekst;
}

function named(teksten: readonly Tekst[]): string[] {
  return words(teksten).filter((tekst) => !isNothing(tekst));
}

/** `geen` is an answer and no party. */
function isNothing(tekst: string): boolean {
  const { antwoord, toelichting } = parseJaNee(tekst);
  return (antwoord === false || antwoord === 'nvt') && (toelichting ?? '').trim() === '';
}

function words(teksten: readonly Tekst[]): string[] {
  return teksten.map(({ tekst }) => tekst);
}
