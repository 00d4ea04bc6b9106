/** `doelbinding geraakt` and `doelbinding wetswijziging`: which documents rely on a provision, and what a change of law does to them. */
import type { Gebruik } from '../../features/geraakt/gebruik.ts';
import type { Io } from '../../node/io.ts';
import type { Service } from '../../service.ts';
import type { ParsedArguments } from '../arguments.ts';
import { settingsOf } from '../check/check.ts';
import { visible } from '../check/excerpt.ts';
import { UsageError } from '../usage.ts';
import { leesStand, type GelezenStand } from '../verschil/standen.ts';

/** `doelbinding geraakt "artikel 5.1.1 Wmo 2015"`: the documents below the present folder. */
export async function geraakt(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  const asked = args.paden.join(' ').trim();
  if (asked === '') throw new UsageError('Noem een bepaling of een wet: doelbinding geraakt "artikel 5.1.1 Wmo 2015"');
  const { stand, scenes } = await present(args, service, io);
  const kennis = scenes[0]?.kennis;
  if (!kennis) throw new UsageError('In deze map staat geen bestand dat wij lezen: .md, .txt of .yaml.');
  const { gebruikIn, raakt } = await import('../../features/geraakt/gebruik.ts');
  const { gevraagd } = await import('../../features/geraakt/gevraagd.ts');
  const { peildatum } = settingsOf(args, service, io);
  const wanted = gevraagd(asked, kennis, peildatum.opdracht ?? peildatum.vandaag);
  if (wanted.length === 0)
    throw new UsageError(
      `‘${visible(asked)}’ is geen bepaling of wet die wij kennen. Schrijf bijvoorbeeld: artikel 5.1.1 Wmo 2015.`,
    );
  const found = stand.documenten
    .flatMap((document) => gebruikIn(document, kennis))
    .filter((one) => wanted.some(({ plaats }) => raakt(one, plaats)));
  const names = wanted.map(({ naam }) => naam).join(', ');
  if (isJson(args)) {
    io.out(json({ gevraagd: wanted.map(({ naam }) => naam), gebruik: usesJson(found) }));
    return stand.nietGelezen.length > 0 ? 2 : 0;
  }
  io.out(
    found.length === 0
      ? `Geen document in deze map noemt ${names}.\n`
      : `${[`Deze plaatsen noemen ${names}:`, ...usesText(found)].join('\n')}\n`,
  );
  return stand.nietGelezen.length > 0 ? 2 : 0;
}

/** `doelbinding wetswijziging 2019-01-01 2020-06-01`: for the documents below the present folder. */
export async function wetswijziging(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  const { domeinenIn, leesTijdvak } = await import('../../features/geraakt/gevraagd.ts');
  const [van = '', tot = '', ...more] = args.paden;
  const tijdvak = leesTijdvak(van, tot);
  if (!tijdvak || more.length > 0)
    throw new UsageError('Geef twee datums, de vroegste eerst: doelbinding wetswijziging 2019-01-01 2020-06-01');
  const { stand, scenes } = await present(args, service, io);
  const kennis = scenes[0]?.kennis;
  if (!kennis) throw new UsageError('In deze map staat geen bestand dat wij lezen: .md, .txt of .yaml.');
  const { gebruikIn } = await import('../../features/geraakt/gebruik.ts');
  const { wetswijzigingen } = await import('../../features/geraakt/wetswijziging.ts');
  const gebruik = stand.documenten.flatMap((document) => gebruikIn(document, kennis));
  const changes = wetswijzigingen(gebruik, domeinenIn(stand.documenten), tijdvak.van, tijdvak.tot, kennis.catalogus);
  if (isJson(args)) {
    const { van: from, tot: to } = tijdvak;
    const wijzigingen = changes.map(({ gebruik: uses, ...said }) => ({ ...said, gebruik: usesJson(uses) }));
    io.out(json({ van: from, tot: to, wetgegevens: service.wetgegevens, wijzigingen }));
    return stand.nietGelezen.length > 0 ? 2 : 0;
  }
  io.out(
    changes.length === 0
      ? `Voor deze documenten weten wij van geen wijziging van de wet ${tijdvak.woorden}.\n`
      : `${[`Wat voor deze documenten wijzigt ${tijdvak.woorden}:`, ...changes.flatMap(({ wat, tekst, gebruik: uses }) => ['', wat, `  ${tekst}`, ...usesText(uses)])].join('\n')}\n`,
  );
  io.out(
    `Wetgegevens bijgewerkt tot ${service.wetgegevens}; een wijziging die wij niet kennen, staat hier niet bij.\n`,
  );
  return stand.nietGelezen.length > 0 ? 2 : 0;
}

function present(args: ParsedArguments, service: Service, io: Io): Promise<GelezenStand> {
  return leesStand({ soort: 'nu' }, service, settingsOf(args, service, io), io);
}

/** @throws UsageError for a format that there is not */
function isJson({ opties }: ParsedArguments): boolean {
  const asked = opties.get('formaat')?.at(-1) ?? 'tekst';
  if (asked !== 'tekst' && asked !== 'json')
    throw new UsageError(`Het formaat ‘${asked}’ bestaat niet. Kies uit: tekst, json.`);
  return asked === 'json';
}

function json(value: object): string {
  return `${JSON.stringify({ version: 1, ...value }, null, 2)}\n`;
}

/** Each place once, with what it cites; lines count from 1. */
function usesJson(found: readonly Gebruik[]): object[] {
  const seen = new Set<string>();
  return found.flatMap(({ document, waar, regel, tekst }) => {
    const one = { path: document.pad, line: regel, waar, tekst: tekst.replace(/\s+/g, ' ') };
    const key = JSON.stringify(one);
    if (seen.has(key)) return [];
    seen.add(key);
    return [one];
  });
}

/** Each place once, though it may name several parts of an artikel. */
function usesText(found: readonly Gebruik[]): string[] {
  const lines = found.map(({ document, waar, regel, tekst }) =>
    visible(`  ${document.pad}:${String(regel)}  ${waar === '' ? '' : `${waar}: `}‘${tekst.replace(/\s+/g, ' ')}’`),
  );
  return [...new Set(lines)];
}
