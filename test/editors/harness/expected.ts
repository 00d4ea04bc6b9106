/** What is wrong in the sample, and what repairs it: plain data, for tests inside and outside of VS Code. */

/** In the protocol. */
export const denial = {
  rule: 'bsn-geen-persoonsgegeven',
  message: 'Het BSN is wel een persoonsgegeven',
  /** Title of the page of the rule. */
  page: 'Het BSN is een persoonsgegeven',
  /** Line and column from 1. */
  line: 23,
  column: 4,
  repair: 'Vervang ‘geen persoonsgegeven’ door',
  from: 'Het BSN is geen persoonsgegeven.',
  to: 'Het BSN is een persoonsgegeven waarvoor eigen regels gelden.',
} as const;

/** In the register; its repair is in the protocol. */
export const missingRow = {
  rule: 'koppeling-niet-in-protocol',
  message: 'De verwerking ‘Pleegzorg | crisisopvang’ staat niet in Bijlage 1 van het protocol.',
  line: 32,
  column: 14,
  repair: 'Voeg Bijlage 1-rij toe voor ‘Pleegzorg | crisisopvang’',
  /** Where the new row comes: behind this one. */
  after: '| jeugdhulpaanbieder |\r\n',
  /** How the new row begins and ends. */
  row: /^\| Pleegzorg \\\| crisisopvang \| .*\| pleegzorgaanbieder \|\r\n$/u,
} as const;
