/** Words for works that are cited: laws, regulations, agreements, plans. */

const endings = [
  ...['wet', 'wetboek', 'besluit', 'regeling', 'verordening', 'reglement', 'protocol', 'convenant', 'overeenkomst'],
  ...['contract', 'beleid', 'plan', 'statuut', 'richtlijn', 'richtlijnen', 'verdrag', 'handvest', 'circulaire'],
  ...['handreiking', 'notitie', 'nota', 'verklaring', 'beleidsregel', 'beleidsregels', 'voorschrift', 'voorschriften'],
  ...['kader', 'instructie', 'handboek', 'voorwaarden', 'leidraad', 'selectielijst', 'gedragscode', 'code', 'norm'],
  ...[
    'wetgeving',
    'document',
    'akkoord',
    'mandaat',
    'decreet',
    'ordonnantie',
    'rapport',
    'advies',
    'bijlage',
    'grondwet',
    'uitvoeringswet',
  ],
];

const ending = new RegExp(`(?:${endings.join('|')})$`);

/** Whether a folded word names a kind of work: `privacyreglement`, `wet`, `verwerkersovereenkomst`. */
export function isWerk(word: string): boolean {
  return word.length < 60 && ending.test(word);
}

const titelhoofd =
  /(?:besluit|regeling|regels|beleidsregel|verordening|protocol|reglement|beleid|convenant|overeenkomst|invoeringswet|uitvoeringswet|plan|handreiking|nota|statuut)$/;

/** Whether a folded word begins titles that name a law behind it: `Besluit Jeugdwet`, `Privacyprotocol Wmo`. */
export function isTitelhoofd(word: string): boolean {
  return word.length < 60 && titelhoofd.test(word);
}
