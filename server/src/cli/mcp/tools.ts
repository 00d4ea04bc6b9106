/** The questions that an assistant may ask, each with its answer as plain data. None of them changes anything. */
import * as z from 'zod';
import { dekkingVan, verwerkingfeiten } from '../../features/feiten.ts';
import type { Service } from '../../service.ts';
import type { Located } from '../check/outcome.ts';
import { uitlegtekst } from '../uitlegtekst.ts';
import { Refusal, type JudgedFolder, type ReadableFolder } from './folder.ts';

export interface Toolbox {
  readonly service: Service;
  readonly folder: ReadableFolder;
  /** The peildatum for questions on the law, ISO 8601. */
  readonly datum: string;
}

const pad = z.string().max(1000).optional().describe('een bestand of map, vanaf de map van deze server; anders alles');
const MOST = 200;
const van = z
  .number()
  .int()
  .min(0)
  .optional()
  .describe(`sla zoveel over; er komen er hoogstens ${String(MOST)} tegelijk`);

/** The inputs, for the SDK and for who asks. */
export const inputs = {
  documenten: { pad },
  bevindingen: {
    pad,
    regel: z.string().max(200).optional().describe('alleen bevindingen van deze regel'),
    klasse: z.enum(['fout', 'waarschuwing', 'oordeel']).optional(),
    van,
  },
  verwerkingen: { pad, domein: z.string().max(100).optional().describe('bijvoorbeeld jeugd of wmo'), van },
  dekking: { pad },
  bepaling: {
    vraag: z.string().min(1).max(400).describe('een wetsartikel of begrip, zoals: artikel 6 lid 1 onder e AVG'),
    datum: z.string().optional().describe('naar het recht van deze dag, jaar-maand-dag'),
  },
  regel: { id: z.string().min(1).max(200).describe('de naam van een regel, zoals bsn-toestemming') },
} as const;

type Asked<Name extends keyof typeof inputs> = z.infer<z.ZodObject<(typeof inputs)[Name]>>;

export async function documenten({ pad: path }: Asked<'documenten'>, { folder }: Toolbox): Promise<object> {
  const { files, pathOf } = await folder.judge(path);
  return {
    documenten: files.map(({ uri, soort, reden, peildatum, findings, afwijkingen }) => ({
      path: pathOf(uri),
      soort,
      waarom: reden,
      peildatum,
      fouten: countOf(findings, 'fout'),
      waarschuwingen: countOf(findings, 'waarschuwing'),
      oordelen: countOf(findings, 'oordeel'),
      afwijkingen: afwijkingen.length,
    })),
  };
}

function countOf(findings: readonly Located[], klasse: string): number {
  return findings.filter(({ finding }) => finding.severity === klasse).length;
}

export async function bevindingen(
  { pad: path, regel, klasse, van: from = 0 }: Asked<'bevindingen'>,
  { folder, service }: Toolbox,
): Promise<object> {
  if (regel !== undefined && !service.rule(regel)) throw new Refusal(`De regel ‘${regel}’ bestaat niet.`);
  const { files, pathOf } = await folder.judge(path);
  const all = files.flatMap(({ uri, findings }) =>
    findings
      .filter(({ finding }) => regel === undefined || finding.ruleId === regel)
      .filter(({ finding }) => klasse === undefined || finding.severity === klasse)
      .map((found) => ({ uri, found })),
  );
  return {
    aantal: all.length,
    bevindingen: all.slice(from, from + MOST).map(({ uri, found: { finding, place, excerpt } }) => ({
      path: pathOf(uri),
      regel: finding.ruleId,
      klasse: finding.severity,
      line: place.line,
      column: place.column,
      tekst: excerpt?.text.slice(excerpt.start, excerpt.end) ?? '',
      bericht: service.message(finding),
      bepalingen: finding.citations,
      peildatum: finding.peildatum,
      herstelbaar: finding.fixable,
    })),
  };
}

export async function verwerkingen(
  { pad: path, domein, van: from = 0 }: Asked<'verwerkingen'>,
  { folder }: Toolbox,
): Promise<object> {
  const judged = await folder.judge(path);
  const known = new Set(judged.files.map(({ uri }) => uri));
  const all = judged.scenes
    .flatMap((scene) => verwerkingfeiten(scene))
    .filter(({ plaats }) => known.has(plaats.uri))
    .filter((one) => domein === undefined || one.domein === domein.toLowerCase());
  return {
    aantal: all.length,
    verwerkingen: all
      .slice(from, from + MOST)
      .map(({ plaats, ...feiten }) => ({ ...judged.placeOf(plaats), ...feiten })),
  };
}

export async function dekking({ pad: path }: Asked<'dekking'>, { folder }: Toolbox): Promise<object> {
  const judged = await folder.judge(path);
  return { mappen: judged.scenes.map((scene) => mapDekking(judged, scene)) };
}

function mapDekking(judged: JudgedFolder, scene: JudgedFolder['scenes'][number]): object {
  const map = judged.pathOf(scene.dossier.map) || '.';
  const rows = dekkingVan(scene);
  if (!rows) return { map, uitleg: 'In deze map staat niet zowel een protocol als een register.' };
  return {
    map,
    inBeide: rows.filter(({ protocol, register }) => protocol && register).length,
    alleenInProtocol: rows.filter(({ register }) => !register).length,
    alleenInRegister: rows.filter(({ protocol }) => !protocol).length,
    verwerkingen: rows.map(({ naam, domein, protocol, register }) => ({
      naam,
      domein,
      protocol: protocol && judged.placeOf(protocol),
      register: register && judged.placeOf(register),
    })),
  };
}

export async function bepaling(
  { vraag, datum: asked }: Asked<'bepaling'>,
  { service, datum }: Toolbox,
): Promise<object> {
  if (asked !== undefined && !service.isDate(asked))
    throw new Refusal(`‘${asked}’ is geen datum. Schrijf jaar-maand-dag.`);
  const day = asked ?? datum;
  const antwoorden = (await service.uitlegger()).zoek(vraag, day);
  const known = antwoorden.filter(({ soort }) => soort === 'bepaling' || soort === 'begrip');
  if (known.length === 0)
    throw new Refusal(
      `Over ‘${vraag}’ weten wij niets. Noem het artikel en de wet, zoals: artikel 6 lid 1 onder e AVG.`,
    );
  return { uitleg: uitlegtekst(known, { datum: day, wetgegevens: service.wetgegevens }) };
}

export async function regel({ id }: Asked<'regel'>, { service }: Toolbox): Promise<object> {
  const page = await service.page(id);
  const rule = service.rule(id);
  if (page === undefined || !rule) throw new Refusal(`De regel ‘${id}’ bestaat niet.`);
  return { id, klasse: rule.severity, samenvatting: rule.summary, bron: service.sources(id), pagina: page };
}
