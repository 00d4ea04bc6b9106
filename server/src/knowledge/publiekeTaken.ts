/**
 * Words by which a verwerking shows that it carries out a task that only a public body has: deciding
 * on a voorziening, uitkering or vergunning, levying, supervising. And words of acts that a public
 * body does as any other organisation: hiring, buying, guarding its own building.
 *
 * Source: our own choice, on article 6 lid 1 AVG, last sentence, and lid 1 onder b and e (read in the
 * text; since 2018-05-25). What is a task of a public body follows from its laws; confidence middle.
 */
import { findTerms, phrases, termsOf, vocabulary } from './vocabulary.ts';
import { tokenize } from './words.ts';
import { perText } from '../text/perText.ts';

/** What an inwoner asks and a public body decides on. */
const besluit = `
  voorziening, voorzieningen, maatwerkvoorziening, maatwerkvoorzieningen, uitkering, uitkeringen, bijstand,
  bijstandsuitkering*, bijzondere bijstand, inkomenstoeslag, vergunning, vergunningen, omgevingsvergunning*,
  parkeervergunning*, evenementenvergunning*, exploitatievergunning*, ontheffing, ontheffingen, subsidie, subsidies,
  subsidieaanvraag, subsidieaanvragen, urgentieverklaring*, gehandicaptenparkeerkaart*, kwijtschelding,
  leerlingenvervoer, jeugdhulp, huishoudelijke hulp
`;

/** Other acts of public authority. */
const gezag = `
  handhaving, handhaven, leerplicht*, bestuurlijke boete*, dwangsom, gemeentelijke belasting*, belastingaanslag*, paspoort,
  paspoorten, rijbewijs, rijbewijzen, burgerlijke stand, basisregistratie personen, bezwaarschrift, bezwaarschriften
`;

/** Compounds that look like the words above. */
const anders = `
  ict voorziening*, technische voorziening*, bestaande voorziening*, pensioenuitkering*, verzekeringsuitkering*,
  handhaving huisregels
`;

const taken = vocabulary<'besluit' | 'gezag' | 'anders'>([
  ...termsOf('besluit', besluit),
  ...termsOf('gezag', gezag),
  ...termsOf('anders', anders),
]);

const eigenHandelen = phrases(`
  personeel, personeelsadministratie, personeelszaken, medewerker, medewerkers, werknemer, werknemers, sollicitant,
  sollicitanten, sollicitatie*, arbeidsovereenkomst*, salarisadministratie, camera, camera's, cameratoezicht,
  toegangscontrole, toegangsbeheer, beveiliging gebouw, beveiliging van gebouwen, bezoekers, nieuwsbrief, nieuwsbrieven,
  relatiebeheer, relatiegeschenk*, website, inkoop, inkopen, aanbesteding*, aanbieder, aanbieders, zorgaanbieder,
  zorgaanbieders, jeugdhulpaanbieder, jeugdhulpaanbieders, leverancier, leveranciers, opdrachtnemer*, contract, contracten,
  contractbeheer, contractmanagement, huur, verhuur, verhuren, huurovereenkomst*, koop, koopovereenkomst*, verkoop, verkopen,
  verzekering, verzekeringen, lening, leningen, krediet, kredieten, kredietbank, budgetbeheer, zorgovereenkomst*, facturatie
`);

/** Whether a text names a task of a public body; `besluit` where an inwoner asks and the body decides. */
export const publiekeTaakIn = perText((text): 'besluit' | 'gezag' | undefined => {
  const found = findTerms(taken, tokenize(text)).map(({ value }) => value);
  return found.includes('besluit') ? 'besluit' : found.includes('gezag') ? 'gezag' : undefined;
});

/** Whether a text names an act that any organisation does: staff, buying, letting, guarding a building. */
export const isEigenHandelen = perText((text): boolean => findTerms(eigenHandelen, tokenize(text)).length > 0);
