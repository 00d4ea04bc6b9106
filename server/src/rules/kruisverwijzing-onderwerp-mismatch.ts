/** A reference of a text to a part of itself that exists and is about something else. */
import { bevatFrase, stammenVan } from '../knowledge/woordstam.ts';
import { vervang } from '../lint/fix.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import {
  isAlgemeen,
  isOnderwerp,
  onderwerpenIn,
  rondVerwijzing,
  stammenIn,
  titelVan,
  type Titelonderwerp,
} from '../model/onderwerp.ts';
import { zinRond } from '../model/passages.ts';
import { delenOf, vindplaatsNaam, type Deel, type Pad } from '../model/structure/deel.ts';
import { bereikVan, isSectie, nummerVan } from '../model/structure/reeksen.ts';
import { zoekDeel } from '../model/structure/verwijsdoel.ts';
import { bindingVan } from '../model/verwijsbinding.ts';
import { perVerwijzendeGroep } from '../model/groupScan.ts';
import type { GenoemdDeel, InterneVerwijzing } from '../model/kruisverwijzingen.ts';
import { capitalise } from '../text/capitalise.ts';
import { derived } from '../text/derived.ts';
import { spanIn } from '../text/reading.ts';

export default defineRule({
  id: 'kruisverwijzing-onderwerp-mismatch',
  on: 'regeling',
  severity: 'waarschuwing',
  category: 'structuur',
  summary: 'Een verwijzing binnen de tekst komt uit bij het onderwerp van de zin.',
  cites: [],
  messages: {
    titel: (genoemd = '', titel = '', onderwerp = '', elders = '') => ({
      wat: `${genoemd} heet ‘${titel}’, maar de zin gaat over ‘${onderwerp}’; dat is ${elders}.`,
      waarom:
        'De nummering is waarschijnlijk veranderd nadat de zin is geschreven. De lezer komt op een andere plaats uit.',
      herstel: `Verwijs naar ${elders} als u dat onderwerp bedoelt.`,
    }),
    lid: (genoemd = '', woord = '', naast = '') => ({
      wat: `${genoemd} zegt niets over ‘${woord}’; ${naast} ernaast wel.`,
      waarom: 'De andere plaatsen die de zin noemt, gaan daar ook over. Misschien is een nummer verschoven.',
      herstel: `Ga na of u ${naast} bedoelt.`,
    }),
  },
  *check({ uri, protocol }, { kennis }) {
    for (const { out, verwijzingen } of doubtful(protocol, kennis)) {
      const all = verwijzingen();
      for (const index of out) {
        const verwijzing = all[index];
        const doelen = verwijzing ? doelenVan(verwijzing) : [];
        for (const doel of doelen)
          if (verwijzing) yield* [...otherTitle(uri, verwijzing, doel), ...otherLid(uri, verwijzing, doel, doelen)];
      }
    }
  },
});

/** Which references of a group may miss their subject: of these the text of what they name decides. */
const doubtful = perVerwijzendeGroep((verwijzingen, zelf) =>
  verwijzingen.flatMap((verwijzing, index): readonly number[] => {
    if (bindingVan(verwijzing, zelf) === 'elders') return [];
    const doelen = doelenVan(verwijzing);
    return doelen.some((doel) => isBesideLid(doel, doelen) || titleBeside(verwijzing, doel)) ? [index] : [];
  }),
);

function doelenVan({ genoemd: named, plaats }: InterneVerwijzing): Doel[] {
  return named.flatMap((genoemd): Doel[] => {
    const found = zoekDeel(plaats.pad, genoemd.gezocht);
    return found.antwoord === 'ja' ? [{ genoemd, pad: found.pad }] : [];
  });
}

interface Doel {
  readonly genoemd: GenoemdDeel;
  readonly pad: Pad;
}

type Melding = Report<'titel' | 'lid'>;

/** The one other section of which the words around the reference are the title. */
function titleBeside(verwijzing: InterneVerwijzing, { pad }: Doel): Titelonderwerp | undefined {
  const deel = pad.at(-1);
  const bereik = bereikVan(pad);
  if (!deel || !bereik || !isSectie(deel.soort) || deel.titel === undefined) return undefined;
  const others = onderwerpenIn(bereik, rondVerwijzing(verwijzing)).filter((one) =>
    isApart(one, pad, verwijzing.plaats.pad),
  );
  return others.length === 1 ? others[0] : undefined;
}

/** The words around the reference are the title of another section, and not that of its target. */
function otherTitle(uri: string, verwijzing: InterneVerwijzing, doel: Doel): Melding[] {
  const { genoemd, pad } = doel;
  const { passage } = verwijzing.plaats;
  const deel = pad.at(-1);
  const other = titleBeside(verwijzing, doel);
  const goal = other?.pad.at(-1);
  if (!deel || !other || !goal || isAbout(deel, rondVerwijzing(verwijzing), other.frase)) return [];
  const at = spanIn(passage, genoemd.nummer.start, genoemd.nummer.end);
  const nummer = nummerVan(other.pad);
  return [
    {
      at,
      message: 'titel',
      args: [`${capitalise(deel.soort)} ${nummerVan(pad)}`, titelVan(deel), titelVan(goal), `${goal.soort} ${nummer}`],
      fixes: () => [vervang(`Vervang ‘${genoemd.gezocht.nummer}’ door ‘${nummer}’`, 'suggestion', uri, at, nummer)],
    },
  ];
}

/** A section of the same form of number that holds neither the target nor the reference. */
function isApart({ pad: other }: Titelonderwerp, target: Pad, own: Pad): boolean {
  const [deel, goal] = [other.at(-1), target.at(-1)];
  if (!deel || !goal || own.includes(deel) || target.includes(deel) || other.includes(goal)) return false;
  const sameKind = (deel.soort === 'artikel') === (goal.soort === 'artikel');
  return sameKind && nummerVan(other).includes('.') === nummerVan(target).includes('.');
}

/** Whether the target may be meant after all: a title in it stands in the words, or its text speaks of the subject. */
function isAbout(deel: Deel, stems: readonly string[], frase: readonly string[]): boolean {
  for (const under of delenOf(deel)) {
    const title = under.titel ? stammenIn(under.titel.reading) : [];
    if (title.some((stem) => stems.includes(stem) && !isAlgemeen(stem))) return true;
    if (bevatFrase(title, frase)) return true;
    // A long chapter may name anything in passing; an artikel or paragraph may not.
    if (deel.soort !== 'hoofdstuk' && under.alineas.some(({ reading }) => bevatFrase(stammenIn(reading), frase)))
      return true;
  }
  return false;
}

function isBesideLid({ genoemd, pad }: Doel, doelen: readonly Doel[]): boolean {
  return pad.at(-1)?.soort === 'lid' && pad.length > 1 && doelen.length > 1 && genoemd.lid !== undefined;
}

/** Of several places that a sentence names for one subject, one does not speak of it and the lid beside it does. */
function otherLid(
  uri: string,
  verwijzing: InterneVerwijzing,
  { genoemd, pad }: Doel,
  doelen: readonly Doel[],
): Melding[] {
  const deel = pad.at(-1);
  const holder = pad.at(-2);
  const { passage } = verwijzing.plaats;
  if (!deel || !holder || !genoemd.lid || !isBesideLid({ genoemd, pad }, doelen)) return [];
  const { start, end } = zinRond(passage.reading, verwijzing.citaat.span.start, verwijzing.citaat.span.end);
  const sentence = passage.reading.text.slice(start, end);
  const at = holder.delen.indexOf(deel);
  const beside = [holder.delen[at + 1], holder.delen[at - 1]];
  const others = doelen.filter((other) => other.pad !== pad).map((other) => allStems(other.pad.at(-1)));
  const mine = allStems(deel);
  for (const stem of new Set(stammenVan(sentence).filter(isSubject))) {
    const near = beside.find((lid) => lid !== undefined && allStems(lid).has(stem));
    const named = doelen.some((other) => other.pad.at(-1) === near);
    if (mine.has(stem) || !near?.nummer || named || !others.every((stems) => stems.has(stem))) continue;
    const place = spanIn(passage, genoemd.lid.start, genoemd.lid.end);
    const nummer = near.nummer.tekst;
    return [
      {
        at: place,
        message: 'lid',
        args: [capitalise(vindplaatsNaam(pad)), wordWith(sentence, stem), `lid ${nummer}`],
        severity: 'oordeel',
        fixes: () => [
          vervang(`Vervang ‘${deel.nummer?.tekst ?? ''}’ door ‘${nummer}’`, 'suggestion', uri, place, nummer),
        ],
      },
    ];
  }
  return [];
}

/** A word that can be a subject, and no participle: `ingegaan`, `verstrekt`. */
function isSubject(stem: string): boolean {
  return isOnderwerp(stem) && !/^(?:inge|ge|ver|be|ont)[a-z]+[dt]$|gegaan$|gaan$/.test(stem);
}

const noStems: ReadonlySet<string> = new Set();

function allStems(deel: Deel | undefined): ReadonlySet<string> {
  return deel ? stemsUnder(deel) : noStems;
}

const stemsUnder = derived((deel: Deel): ReadonlySet<string> => {
  const readings = [...delenOf(deel)].flatMap(({ titel, alineas }) => [...(titel ? [titel] : []), ...alineas]);
  return new Set(readings.flatMap(({ reading }) => stammenIn(reading)));
});

/** The word of a sentence that has a stem. */
function wordWith(sentence: string, stem: string): string {
  return sentence.split(/[^\p{L}]+/u).find((word) => stammenVan(word)[0] === stem) ?? stem;
}
