/** A period in one line, so that a test can be read: `P5Y · maximaal · start: na ontvangst [ontvangst]`. */
import type { Termijn } from '../../server/src/knowledge/bewaartermijn/termijnen.ts';

export function inLine(termijn: Termijn): string {
  const { duur, bovengrens, modaliteit, onderwerp, startmoment, voorwaarde, voorbehoud } = termijn;
  const parts = [
    bovengrens ? `${duur}–${bovengrens}` : duur,
    modaliteit === 'precies' ? '' : modaliteit,
    termijn.inWerkdagen ? 'werkdagen' : '',
    termijn.bijBenadering ? 'ongeveer' : '',
    onderwerp ? `onderwerp: ${onderwerp.tekst}` : '',
    startmoment
      ? `start: ${startmoment.tekst} [${startmoment.soort ?? '?'}${startmoment.vanafJaar ? ', jaar' : ''}]`
      : '',
    voorwaarde ? `voorwaarde: ${voorwaarde.tekst}` : '',
    voorbehoud ? `voorbehoud: ${voorbehoud.tekst}` : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
