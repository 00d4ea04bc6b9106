/** What provisions, laws and terms mean, as lines for a terminal. */
import type { Antwoord, Begripuitleg, Bepalinguitleg } from '../service.ts';
import { visible } from './check/excerpt.ts';

interface Stand {
  /** The peildatum. */
  readonly datum: string;
  readonly wetgegevens: string;
}

export function uitlegtekst(antwoorden: readonly Antwoord[], { datum, wetgegevens }: Stand): string {
  const parts = antwoorden.flatMap((antwoord) => {
    if (antwoord.soort === 'bepaling') return [bepalingLines(antwoord.uitleg, antwoord.regels)];
    return antwoord.soort === 'begrip' ? [begripLines(antwoord.uitleg)] : [];
  });
  const end = `Peildatum ${datum}; wetgegevens bijgewerkt tot ${wetgegevens}.`;
  return [...parts.flatMap((lines) => [...lines, '']), end].map(visible).join('\n');
}

function bepalingLines(
  { titel, kop, wet, geldigheid, toelichting, link }: Bepalinguitleg,
  regels: readonly string[],
): string[] {
  const [ofWet = '', ...ofPlaats] = geldigheid;
  return [
    kop === undefined ? titel : `${titel}: ${kop}`,
    ofWet.startsWith(wet) ? ofWet : `${wet}. ${ofWet}`,
    ...ofPlaats,
    ...(toelichting
      ? [
          '',
          ...(toelichting.over === undefined ? [] : [`Over ${toelichting.over}:`]),
          toelichting.tekst,
          `Bron: ${toelichting.bron}`,
        ]
      : []),
    ...(link === undefined && regels.length === 0 ? [] : ['']),
    ...(link === undefined ? [] : [`Wettekst: ${link}`]),
    ...(regels.length > 0 ? [`Regels die hierop rusten: ${regels.join(', ')}`] : []),
  ];
}

function begripLines({ term, uitleg, bepalingen, woorden }: Begripuitleg): string[] {
  return [
    term,
    uitleg,
    ...woorden,
    ...(bepalingen.length > 0 ? [''] : []),
    ...bepalingen.map(({ titel, link }) => (link === undefined ? titel : `${titel}: ${link}`)),
  ];
}
