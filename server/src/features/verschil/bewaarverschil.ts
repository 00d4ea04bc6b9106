/** What a change of a bewaartermijn means: longer or shorter, from another moment, or no longer to be read. */
import { compareDuration, formatDuration, sameDuration } from '../../knowledge/bewaartermijn/duration.ts';
import type { Termijn } from '../../knowledge/bewaartermijn/termijnen.ts';
import type { BewaartermijnVeld, Verwerking } from '../../model/verwerking/verwerking.ts';
import { isGelijk, lijstverschil } from './lijstverschil.ts';
import type { Betekenis } from './betekenis.ts';

export function tekstBewaartermijn({ bewaartermijn }: Verwerking): string {
  if (!bewaartermijn) return '';
  const { tekst, vanaf, bron } = bewaartermijn;
  return [
    tekst.tekst,
    ...(vanaf ? [`vanaf ${vanaf.tekst}`] : []),
    ...(bron && bron !== tekst ? [`(${bron.tekst})`] : []),
  ].join(' ');
}

export function betekenisBewaartermijn(oud: Verwerking, nieuw: Verwerking): readonly Betekenis[] {
  const [was, is] = [oud.bewaartermijn, nieuw.bewaartermijn];
  if (!was || !is) return [];
  const [one, more] = was.termijn.termijnen;
  const [other, moreToo] = is.termijn.termijnen;
  if (one && other && !more && !moreToo) return [...lengte(one, other), ...begin(was, is), ...bron(was, is)];
  if (one && !other) return [{ tekst: `bewaartermijn niet meer te bepalen: ‘${is.tekst.tekst}’`, aandacht: true }];
  if (same(was, is)) return [...begin(was, is), ...bron(was, is)];
  return [{ tekst: `bewaartermijn van ‘${was.tekst.tekst}’ naar ‘${is.tekst.tekst}’`, aandacht: true }];
}

function same(was: BewaartermijnVeld, is: BewaartermijnVeld): boolean {
  const [a, b] = [was.termijn.termijnen, is.termijn.termijnen];
  if (a.length !== b.length) return false;
  if (a.length === 0) return isGelijk(lijstverschil([was.tekst.tekst], [is.tekst.tekst]));
  return a.every((termijn, index) => sameDuration(termijn.duur, b[index]?.duur ?? 'P0D'));
}

function lengte(was: Termijn, is: Termijn): Betekenis[] {
  if (sameDuration(was.duur, is.duur)) {
    if (was.modaliteit === is.modaliteit) return [];
    return [
      {
        tekst: `bewaartermijn blijft ${formatDuration(is.duur)}, maar staat er anders: ${modaliteiten[is.modaliteit]}`,
        aandacht: true,
      },
    ];
  }
  const order = compareDuration(was.duur, is.duur);
  const direction = order === undefined || order === 0 ? '' : order < 0 ? ' (langer)' : ' (korter)';
  return [
    {
      tekst: `bewaartermijn van ${vanNaar(formatDuration(was.duur), formatDuration(is.duur))}${direction}`,
      aandacht: true,
    },
  ];
}

const modaliteiten: Readonly<Record<Termijn['modaliteit'], string>> = {
  precies: 'precies zo lang',
  minimaal: 'ten minste zo lang',
  maximaal: 'ten hoogste zo lang',
};

/** `5 naar 20 jaar` where both end in one word, else both in full. */
function vanNaar(was: string, wordt: string): string {
  const [amount = '', unit, ...rest] = was.split(' ');
  return unit !== undefined && rest.length === 0 && wordt.split(' ').length === 2 && wordt.endsWith(` ${unit}`)
    ? `${amount} naar ${wordt}`
    : `${was} naar ${wordt}`;
}

function begin(was: BewaartermijnVeld, is: BewaartermijnVeld): Betekenis[] {
  const [a, b] = [beginOf(was), beginOf(is)];
  if (isGelijk(lijstverschil([a], [b]))) return [];
  if (b === '')
    return [{ tekst: `er staat niet meer vanaf wanneer de bewaartermijn loopt; er stond: ${a}`, aandacht: true }];
  if (a === '') return [{ tekst: `bewaartermijn loopt vanaf ${b}`, aandacht: false }];
  return [{ tekst: `bewaartermijn loopt vanaf ${b}, was vanaf ${a}`, aandacht: true }];
}

function beginOf({ vanaf, termijn }: BewaartermijnVeld): string {
  const tekst = vanaf?.tekst ?? termijn.termijnen[0]?.startmoment?.tekst ?? '';
  return tekst.replace(/^(?:na|vanaf)\s+/i, '');
}

function bron(was: BewaartermijnVeld, is: BewaartermijnVeld): Betekenis[] {
  const [a, b] = [was.bron?.tekst ?? '', is.bron?.tekst ?? ''];
  if (isGelijk(lijstverschil([a], [b]))) return [];
  if (b === '') return [{ tekst: `bron van de bewaartermijn staat er niet meer; er stond: ${a}`, aandacht: false }];
  return [
    {
      tekst: a === '' ? `bron van de bewaartermijn: ${b}` : `bron van de bewaartermijn van ${a} naar ${b}`,
      aandacht: false,
    },
  ];
}
