/**
 * What a rule on a dossier goes through when it judges running text and verwerkingen alike: every
 * protocol and register that Dutch law judges, each at its own peildatum.
 */
import type { IsoDate } from '../knowledge/datum.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import type { Register } from '../model/register/register.ts';
import type { Dossier } from '../workspace/dossier.ts';

export interface BeoordeeldDocument {
  readonly uri: string;
  readonly inhoud: Protocol | Register;
  readonly peildatum: IsoDate;
}

/** The registers that others keep for someone (`rol: verwerker`) are among them: they say so in their head. */
export function beoordeeldeDocumenten({ documenten }: Dossier): BeoordeeldDocument[] {
  return documenten.flatMap(({ uri, model: { inhoud }, peildatum }): BeoordeeldDocument[] => {
    const judged = inhoud.soort === 'protocol' || (inhoud.soort === 'register' && inhoud.nederlandsRecht);
    return judged ? [{ uri, inhoud, peildatum: peildatum.datum }] : [];
  });
}
