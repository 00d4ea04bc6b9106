/**
 * The subjects that a privacy regulation of a public body is expected to speak of, each in its
 * aspects, with the signals by which a text shows that it does.
 *
 * Sources: AVG 4, 9, 10, 13, 15–18, 21, 22, 26, 33–35, 37–39 and 77, Awb 2:5 and 3:40 (confidence
 * high). No law asks for a protocol that holds all of it: what lacks is a question, never a fout.
 */
import type { RegelingTrait } from './regelingTraits.ts';
import type { Signal } from './signals.ts';

export type Onderwerp =
  | 'verwerkingsverantwoordelijke'
  | 'fg'
  | 'klacht'
  | 'datalek'
  | 'rechten'
  | 'dpia'
  | 'bijzondere gegevens'
  | 'geheimhouding'
  | 'inwerkingtreding';

/** An article of the AVG that a sentence cites, besides the traits of its words. */
export type Trait = RegelingTrait | `AVG ${number}`;

/** What a regulation can leave out of a subject. */
export interface Aspect {
  readonly signals: readonly Signal<Trait>[];
  /** Where it stands: `regels` in sentences and cells outside definitions; `overal` also there and in titles. */
  readonly where: 'regels' | 'overal';
}

const overal = (...signals: readonly Signal<Trait>[]): Aspect => ({ signals, where: 'overal' });
const regels = (...signals: readonly Signal<Trait>[]): Aspect => ({ signals, where: 'regels' });

export const rechten = ['inzage', 'rectificatie', 'wissing', 'beperking', 'bezwaar', 'geautomatiseerd'] as const;
export type Recht = (typeof rechten)[number];

/** The articles of the AVG, by right. */
export const artikelVanRecht: Readonly<Record<Recht, number>> = {
  inzage: 15,
  rectificatie: 16,
  wissing: 17,
  beperking: 18,
  bezwaar: 21,
  geautomatiseerd: 22,
};

function recht(naam: Recht, ...more: readonly Signal<Trait>[]): Aspect {
  const cited: Trait = `AVG ${artikelVanRecht[naam]}`;
  return regels({ all: [cited] }, { all: ['rechten elders'] }, { all: ['recht', naam], none: ['datalek'] }, ...more);
}

/** A report of data breaches and what stands with it may be left to a procedure that is named. */
const DATALEK_ELDERS: readonly Signal<Trait>[] = [{ all: ['datalekregeling'] }];

export const aspects = {
  verwerkingsverantwoordelijke: overal({ all: ['orgaan'] }, { all: ['verantwoordelijke'] }),
  fg: overal({ all: ['fg'] }, { all: ['AVG 37'] }, { all: ['AVG 38'] }, { all: ['AVG 39'] }),
  klacht: regels(
    { all: ['klacht', 'toezichthouder'] },
    { all: ['wenden', 'toezichthouder'], none: ['datalek', 'fg'] },
    { all: ['AVG 77'] },
  ),
  /** That there is a report of breaches at all, whoever gets it. */
  'datalek genoemd': regels(
    { all: ['datalek', 'melden'] },
    { all: ['incident', 'melden'] },
    { all: ['AVG 33'] },
    ...DATALEK_ELDERS,
  ),
  'datalek gemeld': regels(
    { all: ['datalek', 'toezichthouder'] },
    { all: ['incident', 'melden', 'toezichthouder'] },
    { all: ['72 uur'] },
    { all: ['AVG 33'] },
    ...DATALEK_ELDERS,
  ),
  'datalek meegedeeld': regels(
    { all: ['datalek', 'betrokkene hoort het'] },
    { all: ['incident', 'betrokkene hoort het'] },
    { all: ['AVG 34'] },
    ...DATALEK_ELDERS,
  ),
  inzage: recht('inzage'),
  rectificatie: recht('rectificatie'),
  wissing: recht('wissing'),
  beperking: recht('beperking'),
  // A decision can be objected to under the Awb: that is another objection than that of article 21 AVG.
  bezwaar: regels(
    { all: ['AVG 21'] },
    { all: ['rechten elders'] },
    { all: ['recht', 'bezwaar'], none: ['bezwaar tegen besluit', 'datalek'] },
  ),
  geautomatiseerd: recht('geautomatiseerd', { all: ['geautomatiseerd', 'bezwaar'] }),
  dpia: overal({ all: ['dpia'] }, { all: ['AVG 35'] }),
  'bijzondere gegevens': regels(
    { all: ['bijzonder'] },
    { all: ['strafrechtelijk'] },
    { all: ['AVG 9'] },
    { all: ['AVG 10'] },
  ),
  geheimhouding: regels({ all: ['geheimhouding'] }),
  inwerkingtreding: regels({ all: ['inwerkingtreding', 'eigen tekst'] }, { all: ['inwerkingtreding', 'citeertitel'] }),
  citeertitel: regels({ all: ['citeertitel', 'eigen tekst'] }),
  /** That it supplements a more general text, by the kind of that text: what it leaves out may stand there. */
  'vult beleid aan': overal({ all: ['vult beleid aan'] }, { all: ['deze tekst', 'werkt beleid uit'] }),
  'vult reglement aan': overal({ all: ['vult reglement aan'] }, { all: ['deze tekst', 'werkt reglement uit'] }),
  'vult algemeen aan': overal({ all: ['vult algemeen aan'] }, { all: ['deze tekst', 'werkt algemeen uit'] }),
} as const satisfies Readonly<Record<string, Aspect>>;

export type AspectName = keyof typeof aspects;

/** The aspects of a subject, the one that shows that it is treated at all first. */
export const aspectsVan: Readonly<Record<Onderwerp, readonly [first: AspectName, ...rest: readonly AspectName[]]>> = {
  verwerkingsverantwoordelijke: ['verwerkingsverantwoordelijke'],
  fg: ['fg'],
  klacht: ['klacht'],
  datalek: ['datalek genoemd', 'datalek gemeld', 'datalek meegedeeld'],
  rechten: ['inzage', 'rectificatie', 'wissing', 'beperking', 'bezwaar', 'geautomatiseerd'],
  dpia: ['dpia'],
  'bijzondere gegevens': ['bijzondere gegevens'],
  geheimhouding: ['geheimhouding'],
  inwerkingtreding: ['inwerkingtreding', 'citeertitel'],
};
