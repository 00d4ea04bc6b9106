/** References to a text: its own, and those of the other documents of the dossier that clearly mean it. */
import type { Citaat } from '../../knowledge/citaat/citaat.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import { isBewerkbaar } from '../../lint/bewerkbaar.ts';
import { interneVerwijzingen } from '../../model/kruisverwijzingen.ts';
import { passagesVan } from '../../model/passages.ts';
import type { Tekst, Verwerking } from '../../model/verwerking/verwerking.ts';
import { bindingVan } from '../../model/verwijsbinding.ts';
import type { Regeltekst } from './nummering.ts';
import { verwijzingenIn } from '../../model/verwijzingen.ts';
import type { Pad } from '../../model/structure/deel.ts';
import type { Passage } from '../../text/reading.ts';
import { protocollenVan, type DossierDocument } from '../../workspace/dossier.ts';
import { vouwNaam } from '../../workspace/koppeling.ts';
import type { Scene } from '../scene.ts';

export interface DossierVerwijzing {
  readonly uri: string;
  readonly text: string;
  readonly citaat: Citaat;
  readonly passage: Passage;
  readonly pad: Pad;
  readonly zeker: boolean;
  /** Whether the text that holds it may be changed. */
  readonly bewerkbaar: boolean;
}

export function verwijzingenNaar(
  { uri, document }: DossierDocument,
  regeltekst: Regeltekst,
  scene: Scene,
): DossierVerwijzing[] {
  const { text } = document.source;
  const own = interneVerwijzingen(regeltekst.regeling, scene.kennis).map((verwijzing): DossierVerwijzing => {
    const { citaat, plaats } = verwijzing;
    const zeker = bindingVan(verwijzing, regeltekst) !== 'elders';
    return { uri, text, citaat, passage: plaats.passage, pad: plaats.pad, zeker, bewerkbaar: true };
  });
  const elsewhere = scene.dossier.documenten
    .filter((one) => one.uri !== uri)
    .flatMap((one) => fromOther(one, regeltekst, scene));
  return [...own, ...elsewhere];
}

function fromOther(other: DossierDocument, regeltekst: Regeltekst, scene: Scene): DossierVerwijzing[] {
  const { text } = other.document.source;
  const alone = zijnerSoort(scene, regeltekst) === 1;
  const bewerkbaar = isBewerkbaar(other, scene.settings);
  return passagesIn(other).flatMap((passage) =>
    citatenIn(passage, scene.kennis).flatMap((citaat): DossierVerwijzing[] => {
      const naam = citaat.wet && passage.reading.text.slice(citaat.wet.span.start, citaat.wet.span.end);
      if (naam === undefined || !means(naam, regeltekst, alone)) return [];
      return [{ uri: other.uri, text, citaat, passage, pad: [regeltekst.regeling], zeker: true, bewerkbaar }];
    }),
  );
}

/** Citations of a work that is no law of the catalogue. */
function citatenIn({ reading }: Passage, kennis: Kennis): readonly Citaat[] {
  if (!/\bart/i.test(reading.text)) return [];
  const { citaten } = verwijzingenIn(reading, kennis, { fragment: true });
  return citaten.filter(({ soort, wet }) => soort === 'extern' && wet?.kandidaten.length === 0);
}

/** How many texts of its kind stand together. */
function zijnerSoort({ dossier }: Scene, { soort, variant }: Regeltekst): number {
  if (soort === 'protocol') return protocollenVan(dossier).length;
  return dossier.documenten.filter(({ model: { inhoud } }) => inhoud.soort === soort && inhoud.variant === variant)
    .length;
}

/** A register or agreement beside one protocol means that one by `het protocol`, and so for an agreement. */
function means(naam: string, { titel, variant }: Regeltekst, alone: boolean): boolean {
  const named = vouwNaam(naam).replace(/^(?:het|de|dit|deze|ons|onze) /, '');
  const title = vouwNaam(titel?.reading.text ?? '');
  if (title !== '' && (named === title || named === title.replace(/ \d{4}$/, ''))) return true;
  return alone && (named === variant || named === `privacy${variant}` || named === `privacy ${variant}`);
}

function passagesIn({ model: { inhoud } }: DossierDocument): readonly Passage[] {
  switch (inhoud.soort) {
    case 'protocol':
    case 'overeenkomst':
      return passagesVan(inhoud.regeling).map(({ passage }) => passage);
    case 'register':
      return inhoud.verwerkingen.flatMap(tekstenVan).map(({ passage }) => passage);
    case 'anders':
      return [];
  }
}

function tekstenVan(one: Verwerking): Tekst[] {
  const grondslagen = [
    ...one.doelen.flatMap(({ doel, grondslag }) => [...(doel ? [doel] : []), ...(grondslag ? [grondslag.tekst] : [])]),
    ...[...one.bijzondere, ...one.strafrechtelijke].flatMap(({ uitzondering }) =>
      uitzondering ? [uitzondering.tekst] : [],
    ),
  ];
  const velden = [one.bsn?.tekst, one.bewaartermijn?.tekst, one.bewaartermijn?.bron].filter(
    (tekst) => tekst !== undefined,
  );
  return [...grondslagen, ...velden, ...one.ontvangers, ...[...one.overig.values()].flat()];
}
