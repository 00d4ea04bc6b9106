/** A deviation from a rule that does not exist. */
import { defineRule } from '../lint/rule.ts';

export default defineRule({
  id: 'afwijking-regel-onbekend',
  on: 'afwijking',
  severity: 'waarschuwing',
  category: 'verantwoording',
  summary: 'Een afwijking noemt een regel die bestaat.',
  cites: [],
  messages: {
    onbekend: (id = '') => ({
      wat: `De regel ‘${id}’ bestaat niet; deze afwijking zet niets opzij.`,
      waarom: 'De naam van een regel staat boven elke bevinding.',
      herstel: 'Neem de naam van de regel over uit de bevinding.',
    }),
    geen: () => ({
      wat: 'Deze afwijking noemt geen regel en zet niets opzij.',
      waarom: 'De naam van een regel staat boven elke bevinding.',
      herstel: 'Zet achter ‘afwijking’ de naam van de regel.',
    }),
  },
  *check({ afwijking, regels }) {
    if (afwijking.regels.length === 0) yield { at: afwijking.span, message: 'geen' };
    for (const { id, span } of afwijking.regels)
      if (!regels.has(id)) yield { at: span, message: 'onbekend', args: [id] };
  },
});
