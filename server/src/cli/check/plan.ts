/** The options of `check` as one value, checked before anything is read. */
import { resolve } from 'node:path';
import type { Io } from '../../node/io.ts';
import type { Service, Wishes } from '../../service.ts';
import { nearest, type ParsedArguments } from '../arguments.ts';
import { UsageError } from '../usage.ts';
import type { BasislijnWijze } from './basislijn.ts';
import type { RunWishes, Shard } from './dossierRun.ts';
import { formats, type FormatName } from './formats.ts';
import type { Wijzigingen } from './sinds.ts';

export interface CheckPlan extends Omit<RunWishes, 'only'> {
  readonly paden: readonly string[];
  readonly formaat: FormatName;
  readonly stil: boolean;
  readonly fix: boolean;
  readonly proef: boolean;
  readonly voorstel: boolean;
  /** Whether all documents must be at hand at once, to change them or to propose changes. */
  readonly repairing: boolean;
  readonly maximum: number | undefined;
  /** Which changes the findings must concern; undefined for all findings. */
  readonly wijzigingen: Wijzigingen | undefined;
  readonly basislijn: { readonly bestand: string; readonly wijze: BasislijnWijze } | undefined;
  readonly bestandsnaam: string | undefined;
}

/** @throws UsageError for what cannot be, or not together */
export function planOf(args: ParsedArguments, service: Service, io: Io): CheckPlan {
  const { opties, paden } = args;
  const last = (name: string): string | undefined => opties.get(name)?.at(-1);
  const formaat = formatOf(last('formaat'));
  const [fix, proef, voorstel] = [opties.has('fix'), opties.has('proef'), opties.has('voorstel')];
  const plan: CheckPlan = {
    paden,
    formaat,
    stil: opties.has('stil'),
    fix,
    proef,
    voorstel,
    repairing: fix || proef || voorstel,
    repairs: formaat === 'sarif',
    maximum: numberOf(last('maximaal-waarschuwingen'), 'maximaal-waarschuwingen', 0),
    threads: numberOf(last('draden'), 'draden', 1),
    shard: shardOf(last('shard')),
    wijzigingen: wijzigingenOf(args),
    basislijn: basislijnOf(args),
    cache: cacheOf(args, io.folder),
    bestandsnaam: last('bestandsnaam'),
    wishes: wishesOf(args, service, io),
  };
  refuseTogether(plan);
  return plan;
}

function refuseTogether({ paden, repairing, shard, basislijn, wijzigingen }: CheckPlan): void {
  const sinds = wijzigingen?.soort === 'klaargezet' ? '--klaargezet' : '--sinds';
  if (paden.includes('-') && paden.length > 1)
    throw new UsageError('Het streepje (-) leest de standaardinvoer en gaat niet samen met andere paden.');
  if (paden.includes('-') && (shard || wijzigingen || basislijn))
    throw new UsageError(`De standaardinvoer (-) gaat niet samen met --shard, ${sinds} of --basislijn.`);
  if (repairing && (shard || wijzigingen))
    throw new UsageError(`--fix, --proef en --voorstel gaan niet samen met --shard of ${sinds}.`);
  if (basislijn && basislijn.wijze !== 'gebruiken' && (shard || wijzigingen))
    throw new UsageError(`Een basislijn schrijft u van alle documenten: laat --shard en ${sinds} weg.`);
}

function wijzigingenOf({ opties }: ParsedArguments): Wijzigingen | undefined {
  const sinds = opties.get('sinds')?.at(-1);
  if (!opties.has('klaargezet')) return sinds === undefined ? undefined : { soort: 'sinds', commit: sinds };
  if (sinds !== undefined) throw new UsageError('Kies --sinds of --klaargezet, niet beide.');
  return { soort: 'klaargezet' };
}

function formatOf(asked = 'tekst'): FormatName {
  const format = formats.find((known) => known === asked);
  if (format) return format;
  const near = nearest(asked, formats);
  throw new UsageError(
    `Het formaat ‘${asked}’ bestaat niet.${near ? ` Bedoelt u ‘${near}’?` : ''} Kies uit: ${formats.join(', ')}.`,
  );
}

function numberOf(asked: string | undefined, name: string, least: number): number | undefined {
  if (asked === undefined) return undefined;
  if (!/^\d{1,9}$/.test(asked) || Number(asked) < least)
    throw new UsageError(`Achter --${name} hoort een getal van ${String(least)} of meer.`);
  return Number(asked);
}

function shardOf(asked: string | undefined): Shard | undefined {
  if (asked === undefined) return undefined;
  const [, index = '', of = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(asked) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (shard.index >= 1 && shard.index <= shard.of) return shard;
  throw new UsageError('Achter --shard hoort welk deel van hoeveel, zoals 1/3 voor het eerste van drie delen.');
}

function basislijnOf({ opties }: ParsedArguments): CheckPlan['basislijn'] {
  const bestand = opties.get('basislijn')?.at(-1);
  const schrijven = opties.has('basislijn-schrijven');
  const krimpen = opties.has('basislijn-krimpen');
  if (schrijven && krimpen) throw new UsageError('Kies --basislijn-schrijven of --basislijn-krimpen, niet beide.');
  if (bestand !== undefined) return { bestand, wijze: schrijven ? 'schrijven' : krimpen ? 'krimpen' : 'gebruiken' };
  if (!schrijven && !krimpen) return undefined;
  throw new UsageError('Zeg ook in welk bestand de basislijn staat: --basislijn BESTAND');
}

function cacheOf({ opties }: ParsedArguments, folder: string): string | undefined {
  const named = opties.get('cachemap')?.at(-1);
  if (named === undefined && !opties.has('cache')) return undefined;
  return resolve(folder, named ?? '.doelbinding-cache');
}

export function wishesOf(args: ParsedArguments, service: Service, io: Pick<Io, 'today'>): Wishes {
  const alleen = ruleIds(args, 'regel', service);
  const peildatum = args.opties.get('peildatum')?.at(-1);
  if (peildatum !== undefined && !service.isDate(peildatum))
    throw new UsageError(`‘${peildatum}’ is geen datum. Schrijf jaar-maand-dag, zoals 2026-11-21.`);
  return { vandaag: io.today, peildatum, alleen, zonder: ruleIds(args, 'zonder', service) };
}

function ruleIds(args: ParsedArguments, option: string, service: Service): string[] {
  const asked = (args.opties.get(option) ?? []).flatMap((value) => value.split(',')).map((id) => id.trim());
  for (const id of asked) {
    if (service.rule(id)) continue;
    const near = nearest(
      id,
      service.rules.map((rule) => rule.id),
    );
    throw new UsageError(
      `De regel ‘${id}’ bestaat niet.${near ? ` Bedoelt u ‘${near}’?` : ''} Zie: doelbinding regels`,
    );
  }
  return asked;
}
