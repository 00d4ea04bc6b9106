/** New documents in our own words, with blanks to fill in: a protocol and a register that fit each other. */

const protocol = `# Privacyprotocol [onderwerp] [naam gemeente] [jaar]

Het college van burgemeester en wethouders van [naam gemeente],

gelet op de Algemene verordening gegevensbescherming (hierna: AVG) en de Uitvoeringswet Algemene verordening
gegevensbescherming (hierna: UAVG);

besluit vast te stellen het Privacyprotocol [onderwerp] [naam gemeente] [jaar].

## Artikel 1 Begripsbepalingen

In dit protocol wordt verstaan onder:

- a. college: het college van burgemeester en wethouders van [naam gemeente];
- b. inwoner: degene van wie het college op grond van dit protocol gegevens verwerkt.

## Artikel 2 Reikwijdte

1. Dit protocol geldt voor de verwerkingen van het college die in bijlage 1 staan.
2. Het college is voor deze verwerkingen de verwerkingsverantwoordelijke.
3. De inwoner kan vragen over zijn gegevens stellen aan de functionaris voor gegevensbescherming, te bereiken via
   [e-mailadres].

## Artikel 3 Doel en grondslag

1. Het college verwerkt persoonsgegevens alleen voor de doelen die in bijlage 1 staan.
2. Bijlage 1 noemt bij elke verwerking de grondslag van artikel 6 lid 1 AVG en, bij een wettelijke plicht of een
   publieke taak, het wetsartikel waarin die staat.
3. Bijzondere persoonsgegevens verwerkt het college alleen als een wet dat toestaat. Bijlage 1 noemt het artikel.
4. Het college voert vooraf een gegevensbeschermingseffectbeoordeling uit als artikel 35 AVG dat voorschrijft.

## Artikel 4 Burgerservicenummer

Het college gebruikt het BSN alleen op grond van artikel 46 UAVG en het wetsartikel dat in bijlage 1 staat.

## Artikel 5 Geheimhouding

Wie op grond van dit protocol gegevens van een inwoner kent, houdt deze geheim, tenzij een wet tot mededeling
verplicht.

## Artikel 6 Bewaren

1. Het college bewaart de gegevens niet langer dan in bijlage 1 staat.
2. Na de termijn vernietigt het college de gegevens volgens de Selectielijst gemeenten en intergemeentelijke organen
   2020.

## Artikel 7 Rechten van de inwoner

1. De inwoner heeft recht op informatie, inzage en een kopie, rectificatie, wissing, beperking en bezwaar, en het recht
   om niet te worden onderworpen aan een besluit dat alleen door een computer is genomen (artikelen 13 tot en met 18, 21
   en 22 AVG). Het recht op overdraagbaarheid geldt niet voor gegevens die het college voor een publieke taak verwerkt
   (artikel 20 lid 3 AVG).
2. Het college beslist binnen één maand na ontvangst van het verzoek. Het kan die termijn met twee maanden verlengen en
   laat dat binnen de eerste maand weten (artikel 12 lid 3 AVG).
3. Tegen de beslissing staat bezwaar open (artikel 34 UAVG).
4. De inwoner kan een klacht indienen bij de Autoriteit Persoonsgegevens (artikel 77 AVG).

## Artikel 8 Datalekken

1. Een datalek wordt onverwijld gemeld bij de functionaris voor gegevensbescherming.
2. Het college meldt een datalek binnen 72 uur nadat het ervan kennis heeft genomen aan de Autoriteit Persoonsgegevens,
   tenzij het niet waarschijnlijk is dat het lek een risico oplevert (artikel 33 AVG).
3. Levert het lek waarschijnlijk een hoog risico op, dan stelt het college de betrokkenen op de hoogte (artikel 34 AVG).

## Artikel 9 Slotbepalingen

1. Dit protocol treedt in werking op [datum].
2. Dit protocol wordt aangehaald als: Privacyprotocol [onderwerp] [naam gemeente] [jaar].

Aldus vastgesteld op [datum].

## Bijlage 1 Verwerkingen

| Verwerking | Doel | Grondslag | Categorieën betrokkenen | Persoonsgegevens | Bijzondere persoonsgegevens | BSN | Bewaartermijn | Ontvangers |
| --- | --- | --- | --- | --- | --- | --- | --- | --- |
| [naam verwerking] | […] | […] | […] | […] | […] | […] | […] | […] |
`;

const register = `# Verwerkingsregister van de gemeente [naam gemeente].
versie: 1

verwerkingsregister:
  verwerkingsverantwoordelijke:
    naam: 'College van burgemeester en wethouders van [naam gemeente]'
    contact: '[e-mailadres]'
  fg:
    naam: 'Functionaris voor gegevensbescherming van [naam gemeente]'
    contact: '[e-mailadres]'
  rol: verantwoordelijke

verwerkingen:
  - naam: '[naam verwerking]'
    doel: '[…]'
    grondslag: '[…]'
    betrokkenen: ['[…]']
    persoonsgegevens: ['[…]']
    bijzondere-persoonsgegevens: '[…]'
    bsn: '[…]'
    bewaartermijn: '[…]'
    ontvangers: ['[…]']
    doorgifte: '[…]'
    beveiliging: ['[…]']
`;

export const sjablonen: Readonly<Record<'protocol' | 'register', string>> = { protocol, register };
