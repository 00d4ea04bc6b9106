/** Consent as the ground for processing data of people who depend on who asks for it. */
import { noemtWettelijkeToestemming } from '../knowledge/toestemming/wettelijk.ts';
import {
  leesToestemmingszin,
  noemtAfhankelijken,
  noemtHulp,
  noemtVrijwilligheid,
} from '../knowledge/toestemming/zin.ts';
import { parseJaNee } from '../knowledge/jaNee.ts';
import type { Kennis } from '../knowledge/kennis.ts';
import type { Klasse } from '../lint/finding.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import { passagesWith } from '../model/passageScan.ts';
import { zinPassages, type Plaats } from '../model/passages.ts';
import { artikelVan, staatInBegrippen } from '../model/plaats.ts';
import type { Protocol } from '../model/protocol/protocol.ts';
import { delenOf, type Deel, type Pad } from '../model/structure/deel.ts';
import { tekstenVan } from '../model/verwerking/citaten.ts';
import { cellPassage, rowsOf, type Contactmatrix } from '../model/verwerking/tabel.ts';
import { naamVan, type Verwerking } from '../model/verwerking/verwerking.ts';
import { verwijzingenIn } from '../model/verwijzingen.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

type Meldingen = 'zin' | 'verwerking' | 'matrix';

export default defineRule({
  id: 'toestemming-afhankelijkheid',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'toestemming',
  summary: 'Toestemming is geen grondslag waar iemand afhankelijk is van wie haar vraagt.',
  cites: ['AVG 4 onder 11', 'AVG 7'],
  messages: {
    zin: () => ({
      wat: 'Hier wordt toestemming gevraagd aan iemand die van hulp afhankelijk is; zulke toestemming is zelden vrij.',
      waarom: 'Dan is zij geen geldige grondslag (artikelen 4 onder 11 en 7 AVG, overweging 43).',
      herstel:
        'Noem de wettelijke taak met haar artikel. Gaat het om beroepsgeheim, of om toestemming die een wet eist, zoals artikel 5.1.1 lid 4 of 5.3.3 Wmo 2015? Noem dat.',
    }),
    verwerking: (naam = '') => ({
      wat: `${naam === '' ? 'Deze verwerking' : `‘${naam}’`} steunt op toestemming van iemand die afhankelijk is; zulke toestemming is zelden vrij.`,
      waarom: 'Dan is zij geen geldige grondslag (artikelen 4 onder 11 en 7 AVG, overweging 43).',
      herstel: 'Noem de wettelijke taak met haar artikel, of de wet die zelf toestemming eist.',
    }),
    matrix: () => ({
      wat: 'De tabel laat het delen van gegevens afhangen van toestemming van mensen die van hulp afhankelijk zijn.',
      waarom:
        'Zulke toestemming is zelden vrij en dan geen geldige grondslag (artikelen 4 onder 11 en 7 AVG, overweging 43).',
      herstel:
        'Zet per contact de wettelijke grondslag in de tabel, en vraag alleen toestemming waar een wet of een beroepsgeheim die eist.',
    }),
  },
  check: ({ uri, protocol }, { kennis }) => [...inSentences(uri, protocol, kennis), ...inMatrices(protocol)],
  also: {
    verwerking: ({ verwerking, register }, { kennis }) =>
      register?.rol === 'verwerker' ? [] : inVerwerking(verwerking, kennis),
  },
});

interface Vondst {
  readonly span: Span;
  readonly severity: Klasse;
  readonly deel: Deel | undefined;
}

/** One finding for an artikel: at the gravest of its sentences, the others as related places. */
function inSentences(uri: string, protocol: Protocol, kennis: Kennis): Report<Meldingen>[] {
  const perDeel = new Map<Deel | undefined, Vondst[]>();
  for (const plaats of passagesThatAsk(protocol.regeling))
    for (const vondst of inPassage(plaats, protocol, kennis))
      perDeel.set(vondst.deel, [...(perDeel.get(vondst.deel) ?? []), vondst]);
  return [...perDeel.values()].flatMap((vondsten) => {
    const first = vondsten.find(({ severity }) => severity === 'waarschuwing') ?? vondsten[0];
    if (!first) return [];
    const others = vondsten.filter((vondst) => vondst !== first);
    const related = others.map(({ span }) => ({ uri, span, note: 'ook hier wordt toestemming gevraagd' }));
    return [{ at: first.span, message: 'zin' as const, severity: first.severity, related }];
  });
}

function inPassage(plaats: Plaats, protocol: Protocol, kennis: Kennis): Vondst[] {
  const { passage, pad, soort } = plaats;
  if (soort !== 'alinea' || staatInBegrippen(pad)) return [];
  const { text } = passage.reading;
  const deel = artikelVan(pad);
  return zinPassages(passage).flatMap((zin): Vondst[] => {
    const found = toestemmingIn(zin.reading);
    if (!found || !dependsHere(pad, protocol, text) || citesStatute(passage.reading, kennis)) return [];
    const question = found.beperkend || isFree(deel) || isDisclosureUnderWmo(zin.reading.text, protocol);
    return [
      { span: spanIn(zin, found.span.start, found.span.end), severity: question ? 'oordeel' : 'waarschuwing', deel },
    ];
  });
}

const passagesThatAsk = passagesWith((reading) =>
  zinPassages({ reading, origin: 0 }).some((zin) => toestemmingIn(zin.reading) !== undefined),
);

const toestemmingIn = derived(({ text }: Reading) => leesToestemmingszin(text));

/** The lid, a heading above it or the title speaks of help, benefits, care. */
function dependsHere(pad: Pad, { titel }: Protocol, lid: string): boolean {
  const headings = [titel, ...pad.map((deel) => deel.titel)];
  return noemtHulp(lid) || headings.some((heading) => heading !== undefined && noemtHulp(heading.reading.text));
}

function citesStatute(reading: Reading, kennis: Kennis): boolean {
  return verwijzingenIn(reading, kennis).citaten.some(noemtWettelijkeToestemming);
}

/** Somewhere in the artikel stands that a refusal has no consequences. */
function isFree(deel: Deel | undefined): boolean {
  if (!deel) return false;
  return [...delenOf(deel)].some(({ alineas }) => alineas.some(({ reading }) => noemtVrijwilligheid(reading.text)));
}

/** Wmo 2015 5.3.3 itself asks for consent before others are informed. */
function isDisclosureUnderWmo(zin: string, { domein }: Protocol): boolean {
  return domein === 'wmo' && /\b(?:verstrek[a-zà-ɏ]*|anderen|derden|delen|gedeeld)\b/i.test(zin);
}

/** One finding for a matrix, at the head of its column of consent. */
function inMatrices({ matrices, titel }: Protocol): Report<Meldingen>[] {
  return matrices.flatMap(({ matrix, deel }) => {
    const kolom = matrix.kolommen.find(({ rol }) => rol === 'toestemming');
    const [table] = matrix.delen;
    const [head] = table ? rowsOf(table.table) : [];
    const cell = kolom && head?.node.cells[kolom.index];
    const headings = [titel, deel.titel, head && cell && cellPassage(head, cell)];
    const depends = headings.some((heading) => heading !== undefined && noemtHulp(heading.reading.text));
    if (!head || !cell || !depends || !asksConsent(matrix, kolom.index)) return [];
    return [{ at: spanIn(cellPassage(head, cell)), message: 'matrix' as const }];
  });
}

function asksConsent({ delen }: Contactmatrix, column: number): boolean {
  return delen.some(({ rijen }) =>
    rijen.some(({ rij }) => parseJaNee(rij.node.cells[column]?.reading.text ?? '').antwoord === true),
  );
}

function inVerwerking(verwerking: Verwerking, kennis: Kennis): Report<Meldingen>[] {
  const gronden = verwerking.doelen.flatMap(({ grondslag }) => grondslag ?? []);
  const letters = gronden.flatMap((grond) => grond.aanwijzingen.map((aanwijzing) => ({ ...aanwijzing, grond })));
  const consent = letters.find(({ letter }) => letter === 'a');
  const teksten = tekstenVan(verwerking);
  if (!consent || !dependsOn(verwerking) || teksten.some(({ passage }) => citesStatute(passage.reading, kennis)))
    return [];
  const question =
    letters.some(({ letter }) => letter !== 'a') || teksten.some(({ tekst }) => noemtVrijwilligheid(tekst));
  const at = spanIn(consent.grond.tekst.passage, consent.span.start, consent.span.end);
  return [{ at, message: 'verwerking', args: [naamVan(verwerking)], severity: question ? 'oordeel' : 'waarschuwing' }];
}

/** The field for it says so; else the domein, the name, the purpose or the betrokkenen do. */
function dependsOn({ overig, domein, naam, doelen, betrokkenen }: Verwerking): boolean {
  const [own] = overig.get('afhankelijkheidsrelatie') ?? [];
  const answer = own && parseJaNee(own.tekst).antwoord;
  if (typeof answer === 'boolean') return answer;
  if (domein && domein.domein !== 'algemeen') return true;
  const teksten = [naam, ...doelen.map(({ doel }) => doel), ...betrokkenen];
  return teksten.some((found) => found !== undefined && noemtAfhankelijken(found.tekst));
}
