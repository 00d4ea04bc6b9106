/** The subjects of findings as management knows them, the weightiest first. */
import type { Categorie } from '../../lint/rule.ts';

const onderwerpen: Readonly<Record<Categorie, string>> = {
  rechtmatigheid: 'Doel en grondslag',
  'bijzondere gegevens': 'Bijzondere gegevens',
  bsn: 'Burgerservicenummer',
  toestemming: 'Toestemming',
  bewaren: 'Bewaartermijnen',
  register: 'Invulling van het register',
  koppeling: 'Protocol tegenover register',
  volledigheid: 'Ontbrekende onderwerpen',
  'sociaal domein': 'Regels van het sociaal domein',
  'verouderd recht': 'Verouderd recht',
  citaten: 'Verwijzingen naar de wet',
  begrippen: 'Begrippen',
  structuur: 'Opbouw en nummering',
  verantwoording: 'Verantwoording',
  bestand: 'Vorm van het bestand',
};

/** How a subject is called; the name of the category itself where it has no other. */
export function onderwerpNaam(categorie: string): string {
  return isCategorie(categorie) ? onderwerpen[categorie] : categorie;
}

/** 0 for the weightiest. */
export function gewichtVan(categorie: string): number {
  const at = Object.keys(onderwerpen).indexOf(categorie);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

function isCategorie(text: string): text is Categorie {
  return Object.hasOwn(onderwerpen, text);
}
