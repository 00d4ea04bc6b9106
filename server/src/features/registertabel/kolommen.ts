/** The columns of a register as a table, and the rules whose finding is about a field that is not there. */
import type { VeldNaam } from '../../model/verwerking/velddefinities.ts';

export interface Tabelkolom {
  readonly veld: VeldNaam;
  /** The head as a reader sees it. */
  readonly kop: string;
  /** Whether a register of a controller should say it of each verwerking. */
  readonly gevraagd: boolean;
}

export const tabelkolommen: readonly Tabelkolom[] = [
  { veld: 'naam', kop: 'Verwerking', gevraagd: true },
  { veld: 'domein', kop: 'Domein', gevraagd: false },
  { veld: 'doelen', kop: 'Doel', gevraagd: true },
  { veld: 'grondslag', kop: 'Grondslag', gevraagd: true },
  { veld: 'betrokkenen', kop: 'Betrokkenen', gevraagd: true },
  { veld: 'persoonsgegevens', kop: 'Persoonsgegevens', gevraagd: true },
  { veld: 'bijzondere-persoonsgegevens', kop: 'Bijzondere persoonsgegevens', gevraagd: false },
  { veld: 'bsn', kop: 'BSN', gevraagd: false },
  { veld: 'bewaartermijn', kop: 'Bewaartermijn', gevraagd: true },
  { veld: 'ontvangers', kop: 'Ontvangers', gevraagd: true },
  { veld: 'verwerkers', kop: 'Verwerkers', gevraagd: false },
  { veld: 'doorgifte', kop: 'Doorgifte', gevraagd: false },
  { veld: 'beveiliging', kop: 'Beveiliging', gevraagd: true },
];

/** What a new verwerking leaves a blank for. */
export const openVelden: readonly VeldNaam[] = tabelkolommen
  .filter(({ veld, gevraagd }) => gevraagd && veld !== 'naam')
  .map(({ veld }) => veld);

/** Findings that stand at the name because what they are about is not there. */
const ABSENT: Readonly<Record<string, VeldNaam>> = {
  'verwerking-doel-ontbreekt': 'doelen',
  'verwerking-grondslag-ontbreekt': 'grondslag',
  'verwerking-betrokkenen-ontbreekt': 'betrokkenen',
  'verwerking-gegevensset-ontbreekt': 'persoonsgegevens',
  'verwerking-bsn-ontbreekt': 'bsn',
  'verwerking-bewaartermijn-ontbreekt': 'bewaartermijn',
  'verwerking-ontvangers-ontbreekt': 'ontvangers',
  'verwerking-beveiliging-ontbreekt': 'beveiliging',
};

export function ontbrekendVeld(ruleId: string): VeldNaam | undefined {
  return Object.hasOwn(ABSENT, ruleId) ? ABSENT[ruleId] : undefined;
}
