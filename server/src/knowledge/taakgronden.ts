/**
 * Which articles of a sector law carry a task of the college, and which articles of that law are about something else:
 * who assesses a right to bijstand does so on 7, 17 or 53a Participatiewet, and not on the articles about verhaal.
 *
 * Source: the headings and articles of the laws as read in their texts (Participatiewet 2025-01-01, Jeugdwet 2026-01-01,
 * Wmo 2015 2026-07-01); confidence high, but for whom articles 5.1.2 to 5.1.5 Wmo 2015 speak of: middle. Only tasks stand
 * here of which the carrying articles were read. Leerplicht, schuldhulp and inburgering are left out: of these we have no
 * complete list.
 */
import type { Domein } from './domein.ts';
import { phrases, type Vocabulary } from './vocabulary.ts';
import type { Bepaling } from './wetten/bepalingen.generated.ts';
import type { WetId } from './wetten/wetIds.generated.ts';
import type { Zekerheid } from './wetten/wet.ts';

export interface Taakgrond {
  readonly domein: Domein;
  readonly wet: WetId;
  /** The task as a sentence names it: `het recht op bijstand`. */
  readonly taak: string;
  /** Words of a name or purpose by which the task is known, and those that show another task beside it. */
  readonly woorden: Vocabulary<true>;
  readonly nietBij: Vocabulary<true>;
  /** Articles that carry the task, the usual ones first; they are examples for the reader. */
  readonly gronden: readonly Bepaling[];
  /** Articles of the same law about something else, both ends included. */
  readonly anders: readonly AnderOnderwerp[];
}

export interface AnderOnderwerp {
  readonly van: string;
  readonly tot: string;
  /** `verhaal op wie onderhoud schuldig is`. */
  readonly onderwerp: string;
  readonly zekerheid: Zekerheid;
}

export const taakgronden: readonly Taakgrond[] = [
  {
    domein: 'participatie',
    wet: 'Participatiewet',
    taak: 'het recht op bijstand',
    woorden: phrases(`
      recht op bijstand, recht op een bijstandsuitkering, recht op uitkering, recht op een uitkering, bijstandsuitkering,
      bijstandsaanvraag, bijstandsaanvragen, aanvraag bijstand, aanvraag om bijstand, aanvraag voor bijstand,
      aanvraag uitkering, aanvraag om een uitkering, algemene bijstand, bijstand toekennen
    `),
    nietBij: phrases(`
      verhaal*, verhalen, terugvorder*, terugbetal*, onderhoudsplicht*, onderhoudsbijdrage*, alimentatie*, boete*, invorder*,
      debiteur*, debiteuren, fraude*, vordering, vorderingen
    `),
    gronden: ['Participatiewet 7', 'Participatiewet 17', 'Participatiewet 53a lid 6'],
    anders: [
      { van: '58', tot: '60c', onderwerp: 'terugvordering', zekerheid: 'hoog' },
      { van: '61', tot: '62i', onderwerp: 'verhaal op wie onderhoud schuldig is', zekerheid: 'hoog' },
    ],
  },
  {
    domein: 'wmo',
    wet: 'Wmo2015',
    taak: 'de beoordeling van een aanvraag om ondersteuning',
    woorden: phrases(`
      wmo aanvraag, wmo aanvragen, aanvraag wmo, aanvragen wmo, aanvraag om ondersteuning, aanvraag voor ondersteuning,
      maatwerkvoorziening, maatwerkvoorzieningen, wmo voorziening, wmo voorzieningen, behoefte aan ondersteuning,
      huishoudelijke hulp, noodzaak tot voorziening
    `),
    nietBij: phrases(`
      eigen bijdrage*, bijdrage*, pgb, pgb's, persoonsgebonden budget*, cak, svb, sociale verzekeringsbank, toezicht*,
      veilig thuis, aanbieder*, inzage*, klacht*, bezwaar*, calamiteit*, kwaliteit*, rechten van betrokkenen, bewaren
    `),
    gronden: ['Wmo2015 5.1.1 lid 1', 'Wmo2015 5.1.1 lid 2', 'Wmo2015 5.1.1 lid 3'],
    anders: [
      { van: '5.1.2', tot: '5.1.5', onderwerp: 'verwerking door een ander dan het college', zekerheid: 'middel' },
      { van: '5.3.1', tot: '5.3.6', onderwerp: 'de rechten van de betrokkene', zekerheid: 'hoog' },
    ],
  },
  {
    domein: 'jeugd',
    wet: 'Jeugdwet',
    taak: 'de toegang tot jeugdhulp',
    woorden: phrases(`
      toeleiding, toegang tot jeugdhulp, jeugdhulp toewijzen, aanvraag jeugdhulp, aanvraag om jeugdhulp,
      aanvraag voor jeugdhulp, beslissen op de aanvraag, beslissen over jeugdhulp, bepalen welke jeugdhulp,
      individuele voorziening, individuele voorzieningen
    `),
    nietBij: phrases(`
      verwijsindex*, vir, pgb, persoonsgebonden budget*, svb, sociale verzekeringsbank, dossier*, inzage*, klacht*, bezwaar*,
      gecertificeerde instelling*, kinderbescherming*, ouderbijdrage*, bekostiging*, declaratie*, hulpverlener*, bewaren
    `),
    gronden: ['Jeugdwet 7.4.0 lid 1 onder a', 'Jeugdwet 2.3'],
    anders: [
      { van: '7.1.1.1', tot: '7.1.5.2', onderwerp: 'de verwijsindex', zekerheid: 'hoog' },
      { van: '7.3.1', tot: '7.3.17', onderwerp: 'het dossier van de jeugdhulpverlener', zekerheid: 'hoog' },
      { van: '8.4.2', tot: '8.4.4', onderwerp: 'gegevens voor de Sociale verzekeringsbank', zekerheid: 'hoog' },
    ],
  },
];
