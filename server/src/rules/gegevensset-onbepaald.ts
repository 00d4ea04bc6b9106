/** A data set with an element that names no data: `gegevens`, `persoonlijke omstandigheden`, `etc.` */
import { phrases, matchAt } from '../knowledge/vocabulary.ts';
import { tokenize } from '../knowledge/words.ts';
import { defineRule } from '../lint/rule.ts';
import { naamVan, type Tekst, type Verwerking } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';
import type { Span } from '../text/span.ts';

/** Elements that name no kind of data; only where nothing else stands in the element. */
const VAGUE_ELEMENTS = phrases(`
  gegevens, persoonsgegevens, informatie, overige gegevens, overige persoonsgegevens, andere gegevens, andere
  persoonsgegevens, overige informatie, overige, overig, diversen, diverse gegevens, alle gegevens, alle
  persoonsgegevens, alle relevante gegevens, relevante gegevens, relevante informatie, noodzakelijke gegevens,
  benodigde gegevens, alle benodigde gegevens, alle noodzakelijke gegevens, aanvullende gegevens, aanvullende
  informatie, algemene gegevens, persoonlijke gegevens, persoonlijke informatie, persoonlijke omstandigheden,
  persoonlijke situatie, omstandigheden, achtergrondinformatie, persoonlijke levenssfeer
`);

/** Words that leave a list open; between brackets they only explain an element that has a name. */
const OPEN_END =
  /\b(?:etc\b\.?|et cetera|enz\b\.?|enzovoorts?|e\.d\.|en dergelijke|niet[ -]limitatief|niet[ -]uitputtend|o\.a\.|onder andere|onder meer)/i;

export default defineRule({
  id: 'gegevensset-onbepaald',
  on: 'verwerking',
  severity: 'waarschuwing',
  category: 'rechtmatigheid',
  summary: 'Een gegevensset noemt elk soort gegeven bij zijn naam.',
  cites: ['AVG 5 lid 1 onder c', 'AVG 30 lid 1 onder c'],
  messages: {
    vaag: (woorden = '') => ({
      wat: `‘${woorden}’ zegt niet welke gegevens u gebruikt.`,
      waarom:
        'Alleen gegevens die voor het doel nodig zijn, mag u verwerken (artikel 5 lid 1 onder c AVG). Zonder naam is niet na te gaan of een gegeven nodig is.',
      herstel: 'Noem het soort gegeven, zoals woonsituatie of inkomen, of haal het woord weg.',
    }),
    open: (woorden = '') => ({
      wat: `‘${woorden}’ laat de lijst met gegevens open.`,
      waarom:
        'Alleen gegevens die voor het doel nodig zijn, mag u verwerken (artikel 5 lid 1 onder c AVG). Bij een open lijst is dat niet na te gaan.',
      herstel: 'Maak de lijst af en haal deze woorden weg.',
    }),
  },
  *check({ uri, verwerking, register }) {
    if (register?.rol === 'verwerker') return;
    const [first, ...more] = vagueIn(verwerking);
    if (!first) return;
    yield {
      at: spanIn(first.tekst.passage, first.span.start, first.span.end),
      message: first.soort,
      args: [wordsOf(first), naamVan(verwerking)],
      related: more.map(({ tekst, span }) => ({
        uri,
        span: spanIn(tekst.passage, span.start, span.end),
        note: 'dit is ook te onbepaald',
      })),
    };
  },
});

interface Vaagheid {
  readonly soort: 'vaag' | 'open';
  readonly tekst: Tekst;
  /** In the reading of the element. */
  readonly span: Span;
}

function wordsOf({ tekst, span }: Vaagheid): string {
  return tekst.passage.reading.text.slice(span.start, span.end);
}

function vagueIn({ persoonsgegevens, bijzondere }: Verwerking): Vaagheid[] {
  const elementen = [...persoonsgegevens, ...bijzondere.map(({ categorie }) => categorie)];
  return elementen.flatMap((tekst): Vaagheid[] => {
    const { text } = tekst.passage.reading;
    const whole = vagueElement(text);
    if (whole) return [{ soort: 'vaag', tekst, span: whole }];
    const open = OPEN_END.exec(withoutBrackets(text));
    return open ? [{ soort: 'open', tekst, span: { start: open.index, end: open.index + open[0].length } }] : [];
  });
}

/** The words of an element that is nothing but a vague term, signs around it left out. */
function vagueElement(text: string): Span | undefined {
  const tokens = tokenize(text);
  const words = tokens.filter(({ kind }) => kind === 'word' || kind === 'number');
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return undefined;
  const from = tokens.indexOf(first);
  const match = matchAt(VAGUE_ELEMENTS, tokens, from);
  return match && tokens[match.next - 1] === last ? { start: first.start, end: last.end } : undefined;
}

/** The text with blanks for what stands between brackets, so that offsets stay. */
function withoutBrackets(text: string): string {
  return text.replace(/\([^()]{0,300}\)/g, (found) => ' '.repeat(found.length));
}
