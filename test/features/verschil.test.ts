/** What changed between two versions of documents, and what that means in words. */
import assert from 'node:assert/strict';
import { markdownOf } from '../../server/src/convert/rapport/markdown.ts';
import { vraagtAandacht } from '../../server/src/features/verschil/aandacht.ts';
import { verschildetails, verschilsamenvatting } from '../../server/src/features/verschil/verschilblokken.ts';
import { isLeeg, type Verschil } from '../../server/src/features/verschil/verschil.ts';
import { woordverschil } from '../../server/src/features/verschil/woordverschil.ts';
import { rulesOf } from '../../server/src/cli/verschil/standen.ts';
import { service } from '../support/engine.ts';
import { verschilTussen, type Files } from '../support/standen.ts';

const entry = `  - id: v1
    naam: Aanvraag beoordelen
    doelen:
      - doel: Vaststellen welke hulp nodig is
        grondslag: toestemming
    betrokkenen: [inwoners]
    persoonsgegevens: [naam, adres]
    bsn: nee
    bewaartermijn: 5 jaar na afsluiting van de zaak
    ontvangers: [zorgaanbieder]
    doorgifte: geen
`;
const register = (...entries: readonly string[]): Files => ({ 'register.yaml': `verwerkingen:\n${entries.join('')}` });

function meanings(oud: string, nieuw: string): string[] {
  const { gewijzigd } = verschilTussen(register(oud), register(nieuw)).verwerkingen;
  return gewijzigd.flatMap(({ velden }) =>
    velden.flatMap(({ betekenissen }) => betekenissen.map(({ tekst }) => tekst)),
  );
}

/** What one change of the entry means. */
function changed(from: string, to: string): string[] {
  assert.ok(entry.includes(from), from);
  return meanings(entry, entry.replace(from, to));
}

describe('verschil: fields of a verwerking', () => {
  const cases: readonly (readonly [from: string, to: string, ...says: string[]])[] = [
    ['5 jaar', '20 jaar', 'bewaartermijn van 5 naar 20 jaar (langer)'],
    ['5 jaar', '6 maanden', 'bewaartermijn van 5 jaar naar 6 maanden (korter)'],
    ['bsn: nee', 'bsn: nee\n    afdeling: Team toegang', 'afdeling ingevuld: Team toegang'],
    [
      'afsluiting van de zaak',
      'het laatste contact',
      'bewaartermijn loopt vanaf het laatste contact, was vanaf afsluiting van de zaak',
    ],
    ['5 jaar na afsluiting van de zaak', 'zolang als nodig', 'bewaartermijn niet meer te bepalen: ‘zolang als nodig’'],
    ['grondslag: toestemming', 'grondslag: publieke taak', 'grondslag van toestemming naar publieke taak'],
    [
      'grondslag: toestemming',
      'grondslag: toestemming; artikel 5.1.1 lid 1 Wmo 2015',
      'wetsartikel erbij: artikel 5.1.1 lid 1 Wmo 2015',
    ],
    [
      'Vaststellen welke hulp nodig is',
      'Fraude opsporen',
      'doel van ‘Vaststellen welke hulp nodig is’ naar ‘Fraude opsporen’',
    ],
    [
      'Vaststellen welke hulp nodig is',
      'Vaststellen welke hulp nodig is en fraude opsporen',
      'doel anders omschreven: ‘Vaststellen welke hulp nodig is en fraude opsporen’ (erbij: ‘en fraude opsporen’)',
    ],
    [
      'Vaststellen welke hulp nodig is',
      'Bepalen welke hulp nodig is',
      'doel anders omschreven: ‘Bepalen welke hulp nodig is’',
    ],
    [
      'doorgifte: geen',
      'doorgifte: { land: India, waarborg: standaardcontractbepalingen }',
      'nieuwe doorgifte buiten de EER: ‘India’',
      'waarborg bij de doorgifte: ‘standaardcontractbepalingen’',
    ],
    ['bsn: nee', 'bsn: ja', 'BSN nu verwerkt zonder grondslag'],
    ['bsn: nee', 'bsn: { verwerkt: ja, grondslag: artikel 10 Wabb }', 'BSN nu verwerkt, op grond van artikel 10 Wabb'],
    [
      '[zorgaanbieder]',
      '[zorgaanbieder, callcenter in India]',
      'nieuwe ontvanger buiten de EER: ‘callcenter in India’',
    ],
    ['[zorgaanbieder]', '[zorgaanbieder, politie]', 'nieuwe ontvanger: ‘politie’'],
    [
      '[zorgaanbieder]',
      '[politie in Duitsland]',
      'nieuwe ontvanger: ‘politie in Duitsland’',
      'ontvanger vervallen: ‘zorgaanbieder’',
    ],
    ['doorgifte: geen', 'doorgifte: India', 'nieuwe doorgifte buiten de EER: ‘India’, zonder waarborg'],
    ['[naam, adres]', '[naam, adres, inkomen]', 'nieuw bij persoonsgegevens: ‘inkomen’'],
    ['[inwoners]', '[inwoners, buren]', 'nieuwe groep betrokkenen: ‘buren’'],
    [
      '    doorgifte: geen\n',
      '    doorgifte: geen\n    bijzondere-persoonsgegevens: [gezondheid]\n',
      'nieuw bijzonder persoonsgegeven: ‘gezondheid’, zonder artikel dat het toestaat',
    ],
    ['    betrokkenen: [inwoners]\n', '', 'categorieën betrokkenen staat er niet meer; er stond: inwoners'],
  ];
  for (const [from, to, ...says] of cases)
    it(says[0] ?? '', () => {
      assert.deepEqual(changed(from, to), says);
    });

  const same: readonly (readonly [from: string, to: string])[] = [
    ['[naam, adres]', '[adres, naam]'],
    ['5 jaar na', 'vijf jaar na'],
    ['persoonsgegevens: [naam, adres]', 'persoonsgegevens:\n      - Naam\n      - adres'],
    ['bsn: nee', 'bsn: { verwerkt: nee }'],
  ];
  for (const [from, to] of same)
    it(`says the same: ${to.replace(/\s+/g, ' ')}`, () => {
      assert.deepEqual(changed(from, to), []);
    });

  it('tells a change outside the fields that it knows', () => {
    const { gewijzigd } = verschilTussen(register(entry), register(`${entry}    eigen-veld: anders\n`)).verwerkingen;
    assert.deepEqual(
      gewijzigd.map(({ alleenTekst, velden }) => [alleenTekst, velden.length]),
      [[true, 0]],
    );
  });
});

describe('verschil: which verwerking is which', () => {
  const named = (id: string, naam: string): string =>
    `  - id: ${id}\n    naam: ${naam}\n    doel: Doel van ${naam}\n    bsn: nee\n    bewaartermijn: 5 jaar\n`;
  const names = (verschil: Verschil): string[] => {
    const { nieuw, vervallen, gewijzigd } = verschil.verwerkingen;
    return [
      ...nieuw.map(({ verwerking }) => `+ ${verwerking.naam?.tekst ?? ''}`),
      ...vervallen.map(({ verwerking }) => `- ${verwerking.naam?.tekst ?? ''}`),
      ...gewijzigd.map(
        ({ oud, nieuw: now }) => `${oud.verwerking.naam?.tekst ?? ''} > ${now.verwerking.naam?.tekst ?? ''}`,
      ),
    ];
  };

  it('knows one by its kenmerk under another name', () => {
    assert.deepEqual(names(verschilTussen(register(named('a', 'Eerste')), register(named('a', 'Tweede')))), [
      'Eerste > Tweede',
    ]);
  });
  it('knows them by name where running numbers moved on', () => {
    const oud = register(named('1', 'Eerste'), named('2', 'Tweede'));
    const nieuw = register(named('1', 'Nul'), named('2', 'Eerste'), named('3', 'Tweede'));
    assert.deepEqual(names(verschilTussen(oud, nieuw)), ['+ Nul', 'Eerste > Eerste', 'Tweede > Tweede']);
  });
  it('knows one by what it says, without number and name in common', () => {
    const text = (naam: string): string => entry.replace('id: v1\n    naam: Aanvraag beoordelen', `naam: ${naam}`);
    assert.deepEqual(names(verschilTussen(register(text('Oude naam')), register(text('Andere woorden')))), [
      'Oude naam > Andere woorden',
    ]);
  });
  it('does not take strangers for each other', () => {
    const other = named('z', 'Parkeren').replace('Doel van Parkeren', 'Boetes innen voor auto’s');
    assert.deepEqual(names(verschilTussen(register(entry), register(other))), ['+ Parkeren', '- Aanvraag beoordelen']);
  });
  it('finds nothing in what is the same', () => {
    assert.ok(isLeeg(verschilTussen(register(entry), register(entry))));
  });
});

const artikelen = (...texts: readonly string[]): Files => ({
  'protocol.md': `# Privacyprotocol Voorbeeldstad\n\n${texts.join('\n\n')}\n`,
});
const A = (nummer: number, titel: string, tekst: string): string => `## Artikel ${String(nummer)} ${titel}\n\n${tekst}`;
const doel = 'Het college verwerkt gegevens voor de doelen die in de bijlage staan.';
const bewaren = '1. Het college bewaart een dossier 15 jaar.\n2. Daarna vernietigt het college het dossier.';
const rechten = 'Iedere inwoner kan bij het college inzage vragen in zijn gegevens.';

describe('verschil: artikelen', () => {
  const changes = (oud: Files, nieuw: Files): string[] =>
    verschilTussen(oud, nieuw).artikelen.flatMap((one) => [
      ...one.nieuw.map(({ plaats }) => `+ ${plaats}`),
      ...one.vervallen.map(({ plaats }) => `- ${plaats}`),
      ...one.gewijzigd.map(
        ({ oud: was, nieuw: now, hernummerd, verplaatst, teksten }) =>
          `${was.plaats} > ${now.plaats}${hernummerd ? ' hernummerd' : ''}${verplaatst ? ' verplaatst' : ''}${teksten.length > 0 ? ` ${teksten.map(({ plaats, soort }) => `${plaats} ${soort}`.trim()).join(', ')}` : ''}`,
      ),
    ]);
  const base = artikelen(A(1, 'Doel', doel), A(2, 'Bewaren', bewaren), A(3, 'Rechten', rechten));

  it('tells an artikel that was put in, and those that moved on', () => {
    const nieuw = artikelen(
      A(1, 'Doel', doel),
      A(2, 'Geheim', 'Wie iets weet, zwijgt daarover.'),
      A(3, 'Bewaren', bewaren),
      A(4, 'Rechten', rechten),
    );
    assert.deepEqual(changes(base, nieuw), [
      '+ artikel 2',
      'artikel 2 > artikel 3 hernummerd',
      'artikel 3 > artikel 4 hernummerd',
    ]);
  });
  it('tells a lid that changed', () => {
    const nieuw = artikelen(A(1, 'Doel', doel), A(2, 'Bewaren', bewaren.replace('15', '20')), A(3, 'Rechten', rechten));
    assert.deepEqual(changes(base, nieuw), ['artikel 2 > artikel 2 lid 1 gewijzigd']);
    const [one] = verschilTussen(base, nieuw).artikelen[0]?.gewijzigd ?? [];
    assert.deepEqual(one?.betekenissen, [{ tekst: 'termijn van 15 jaar naar 20 jaar', aandacht: true }]);
  });
  it('tells a lid that was put in', () => {
    const nieuw = artikelen(
      A(1, 'Doel', doel),
      A(2, 'Bewaren', `1. Eerst dit nieuwe lid.\n${bewaren.replace('2.', '3.').replace('1.', '2.')}`),
      A(3, 'Rechten', rechten),
    );
    assert.deepEqual(changes(base, nieuw), ['artikel 2 > artikel 2 lid 1 nieuw, lid 2 hernummerd, lid 3 hernummerd']);
  });
  it('tells an artikel that went to another place', () => {
    const nieuw = artikelen(A(1, 'Rechten', rechten), A(2, 'Doel', doel), A(3, 'Bewaren', bewaren));
    const found = changes(base, nieuw);
    assert.ok(found.includes('artikel 3 > artikel 1 hernummerd verplaatst'), found.join('; '));
  });
  it('reads markup, line breaks and white space as nothing', () => {
    const nieuw = artikelen(
      A(1, 'Doel', doel.replace('gegevens', '**gegevens**').replace(' voor', '\nvoor')),
      A(2, 'Bewaren', bewaren),
      A(3, 'Rechten', rechten),
    );
    assert.deepEqual(changes(base, nieuw), []);
  });
});

describe('verschil: findings', () => {
  it('tells what came and what went, and not what moved', () => {
    const fault = 'Soms geldt artikel 6 lid 9 AVG.';
    const oud = artikelen(A(1, 'Doel', doel), A(2, 'Wet', fault));
    const nieuw = artikelen(
      A(1, 'Nieuw', 'Een heel nieuw begin van dit stuk.'),
      A(2, 'Doel', doel),
      A(3, 'Wet', fault),
    );
    const rules = ({ bevindingen }: Verschil): readonly (readonly string[])[] => [
      bevindingen.nieuw.map(({ finding }) => finding.ruleId).filter((id) => id.startsWith('citaat')),
      bevindingen.opgelost.map(({ finding }) => finding.ruleId).filter((id) => id.startsWith('citaat')),
    ];
    assert.deepEqual(rules(verschilTussen(oud, nieuw)), [[], []]);
    const repaired = artikelen(A(1, 'Doel', doel), A(2, 'Wet', fault.replace('lid 9', 'lid 1')));
    assert.deepEqual(rules(verschilTussen(oud, repaired)), [[], ['citaat-lid-bestaat-niet']]);
    assert.deepEqual(rules(verschilTussen(repaired, oud)), [['citaat-lid-bestaat-niet'], []]);
  });
});

describe('verschil: findings of a document as a whole', () => {
  it('keeps a finding that is first met elsewhere since an artikel moved', () => {
    const role = 'De kwaliteitsadviseur beslist over de aanvraag.';
    const last = 'De kwaliteitsadviseur meldt elk verzoek bij het college.';
    const terms = A(
      1,
      'Begrippen',
      '- a. college: het college van Voorbeeldstad;\n- b. dossier: de gegevens over een inwoner;\n- c. inwoner: wie hier woont.',
    );
    const oud = artikelen(terms, A(2, 'Beslissen', role), A(3, 'Doel', doel), A(4, 'Melden', last));
    const nieuw = artikelen(terms, A(2, 'Doel', doel), A(3, 'Melden', last), A(4, 'Beslissen', role));
    const { nieuw: come, opgelost } = verschilTussen(oud, nieuw).bevindingen;
    const about = (found: typeof come): string[] =>
      found.map(({ finding }) => finding.ruleId).filter((id) => id === 'begrip-niet-gedefinieerd');
    assert.ok(
      verschilTussen({}, oud).bevindingen.nieuw.some(({ finding }) => finding.ruleId === 'begrip-niet-gedefinieerd'),
    );
    assert.deepEqual([about(come), about(opgelost)], [[], []]);
  });
});

describe('verschil: for a merge request', () => {
  const page = (verschil: Verschil): string =>
    markdownOf([
      ...verschilsamenvatting(verschil),
      { kind: 'fold', title: 'Alles', blocks: verschildetails(verschil, rulesOf(service), 3) },
    ]);

  it('opens with a short summary and folds the details', () => {
    const text = page(verschilTussen(register(entry), register(entry.replace('5 jaar', '20 jaar'))));
    assert.ok(text.startsWith('1 verwerking gewijzigd'), text);
    assert.ok(text.indexOf('bewaartermijn van 5 naar 20 jaar') < text.indexOf('<details>'), text);
    assert.ok(
      text.includes('| Bewaartermijn | 5 jaar na afsluiting van de zaak | 20 jaar na afsluiting van de zaak |'),
      text,
    );
  });
  it('lets no name become markup', () => {
    const hostile = '"<script>alert(1)</script> | # kop @iedereen [x](javascript:y) </details>"';
    const text = page(verschilTussen(register(entry), register(entry.replace('Aanvraag beoordelen', hostile))));
    assert.ok(!/(?<!\\)<script|(?<!\\)<\/details>(?!\s*$)|\s@iedereen|(?<!\\)\]\(javascript/.test(text), text);
  });
  it('says the same twice', () => {
    const [oud, nieuw] = [
      register(entry),
      register(entry.replace('5 jaar', '20 jaar').replace('[naam, adres]', '[naam]')),
    ];
    assert.equal(page(verschilTussen(oud, nieuw)), page(verschilTussen(oud, nieuw)));
  });
  it('asks attention for what somebody must decide', () => {
    const verschil = verschilTussen(register(entry), register(entry.replace('bsn: nee', 'bsn: ja')));
    assert.deepEqual(vraagtAandacht(verschil), [
      { waar: 'Aanvraag beoordelen', tekst: 'BSN nu verwerkt zonder grondslag' },
    ]);
  });
});

describe('verschil: words', () => {
  it('gives either text again', () => {
    const [was, wordt] = ['een twee drie vier vijf', 'een 2 drie vijf zes'];
    const parts = woordverschil(was, wordt);
    assert.equal(
      parts
        .filter(({ soort }) => soort !== 'nieuw')
        .map(({ tekst }) => tekst)
        .join(''),
      was,
    );
    assert.equal(
      parts
        .filter(({ soort }) => soort !== 'weg')
        .map(({ tekst }) => tekst)
        .join(''),
      wordt,
    );
  });
  it('stays quick on long texts', function () {
    this.timeout(5000);
    const long = Array.from({ length: 200_000 }, (_, at) => `w${String(at)}`).join(' ');
    assert.equal(woordverschil(long, `x ${long} y`).length >= 2, true);
  });
});
