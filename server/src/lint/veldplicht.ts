/** Whether artikel 30 lid 1 AVG asks a field of a verwerking, and no other finding speaks of its absence. */
import type { RegisterOmgeving } from '../model/register/omgeving.ts';
import type { VeldNaam } from '../model/verwerking/velddefinities.ts';

/**
 * @param register undefined for a row of Bijlage 1
 * @returns false in the register of a verwerker (lid 2 has a rule of its own), and where the field stands under a
 *   mistyped name (that is the one finding)
 */
export function vraagtVeld(register: RegisterOmgeving | undefined, veld: VeldNaam): boolean {
  if (!register) return true;
  return register.rol !== 'verwerker' && !register.verschreven.has(veld);
}
