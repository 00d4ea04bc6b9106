/** A protocol that lacks some of what one expects of it, long enough to be missed. */

const LANG = 'De medewerker schrijft op wat is afgesproken en laat dat aan de inwoner lezen. '.repeat(12).trim();

/** What it lacks, in order of rule. */
export const ONTBREEKT = ['protocol-dpia-ontbreekt', 'protocol-fg-ontbreekt', 'protocol-klachtrecht-ap-ontbreekt'];

export const TITEL = 'Privacyprotocol Voorbeeldstad';

export const onvolledigProtocol = [
  `# ${TITEL}`,
  '',
  'Het college van burgemeester en wethouders van Voorbeeldstad stelt dit protocol vast.',
  '',
  '## Artikel 1 Werkwijze',
  '',
  LANG,
  '',
  '## Artikel 2 Gegevens',
  '',
  '1. Gegevens over gezondheid worden alleen verwerkt als een wet dat toestaat.',
  '2. De medewerker houdt gegevens geheim.',
  '3. Gegevens worden vernietigd volgens de Selectielijst gemeenten en intergemeentelijke organen 2020.',
  '',
  '## Artikel 3 Rechten',
  '',
  'De inwoner heeft recht op inzage, rectificatie, wissing en beperking van de verwerking, en kan bezwaar maken tegen de verwerking. Voor hem wordt geen besluit genomen met alleen geautomatiseerde verwerking.',
  '',
  '## Artikel 4 Datalekken',
  '',
  'Het college meldt een datalek binnen 72 uur aan de Autoriteit Persoonsgegevens en licht bij een hoog risico de inwoner in.',
  '',
  '## Artikel 5 Inwerkingtreding',
  '',
  'Dit protocol treedt in werking op 1 mei 2026.',
  '',
].join('\n');
