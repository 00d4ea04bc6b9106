/** An invented regulation as it looks when a published text is saved as text: for tests of reading and editing. */

export const publishedSample = `Gemeenteblad van Voorbeeldstad
Officiële uitgave

Privacyprotocol Sociaal Domein Voorbeeldstad 2024

Het college van burgemeester en wethouders van Voorbeeldstad,

gelet op de Algemene verordening gegevensbescherming (AVG) en de Jeugdwet;

besluit vast te stellen:

Artikel 1 Begrippen
In dit protocol wordt verstaan onder:
a. college: het college van burgemeester en wethouders;
b. inwoner: degene die onder-
steuning vraagt;
c. dossier: alle gegevens over één inwoner.

Artikel2 Gegevens

  • 1.

    Het college verwerkt alleen gegevens die nodig zijn voor het doel waarvoor zij zijn gevraagd en die de inwoner zelf

heeft verstrekt.

  • 2.

    De grondslag is artikel 6 lid 1 onder e AVG en artikel 7.4.0 Jeugdwet, en soms artikel 6 lid 1 onder k AVG.

**Artikel 3 Bewaren**
3.1 Gegevens blijven twintig jaar bewaard.
3.2 Daarna worden zij vernietigd, in elk geval:
- de aanvraag;
- het verslag.

Aldus vastgesteld op 12 maart 2024.

Bijlage 1 Verwerkingen

Verwerking\tDoel & grondslag\tPersoonsgegevens\tBSN
Jeugd\t\t\t
Toeleiding naar jeugdhulp\tBepalen welke hulp nodig is. Publieke taak, artikel 6 lid 1 sub 3 AVG\tNAW-gegevens;
geboortedatum\tJa
Wmo\t\t\t
Beoordelen van een aanvraag\tBepalen welke voorziening past. Wettelijke verplichting\tNAW-gegevens\tNee
\t\tinkomen\t

Bijlage 2 Werkwijze

Artikel 1 Melding
1. Een melding komt binnen op grond van de Wet bescherming persoonsgegevens.
2. De medewerker handelt haar af.
`;

/** Signs and lines that mean something in a published text, and a whole other document. */
export const publishedTokens: readonly string[] = [
  '\n\n',
  '\r\n\r\n',
  '\n \n',
  '\n\u00A0\n',
  '\t',
  '\f',
  '\n\t\t\n',
  'a\tb\tc\n',
  '**',
  '<br>',
  '<i>',
  '</i>',
  '<b',
  '*',
  '1. ',
  'a. ',
  '• 2.\n\n',
  '3.1 ',
  '- ',
  'Artikel 4 Titel\n',
  'Bijlage 3\n\n',
  '§ 2.1 Titel\n',
  'onder-\n',
  '\uFEFF',
  '👩‍⚖️',
  'artikel 6 lid 1 onder z AVG ',
  publishedSample.replaceAll('\n', '\r\n'),
];
