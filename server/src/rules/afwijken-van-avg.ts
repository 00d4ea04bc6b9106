/** A regulation that permits what the AVG does not: it holds directly and cannot be set aside. */
import { leesAfwijkzin, type Afwijkzin } from '../knowledge/afwijkenAvg.ts';
import type { Klasse } from '../lint/finding.ts';
import { defineRule } from '../lint/rule.ts';
import { zinnenVan } from '../model/passages.ts';
import { derived } from '../text/derived.ts';
import { spanIn, type Reading } from '../text/reading.ts';

/** A sentence of a lid that permits it; offsets in the reading of the lid. */
interface Vondst {
  readonly zinStart: number;
  readonly start: number;
  readonly end: number;
  readonly zin: Afwijkzin;
}

export default defineRule({
  id: 'afwijken-van-avg',
  on: 'zin',
  severity: 'fout',
  category: 'rechtmatigheid',
  summary: 'Een regeling staat niet toe dat van de AVG wordt afgeweken.',
  cites: ['AVG 99', 'AVG 5 lid 2'],
  messages: {
    toegestaan: () => ({
      wat: 'Hier staat dat van de AVG mag worden afgeweken; dat kan een gemeente niet toestaan.',
      waarom:
        'De AVG is een verordening: zij geldt rechtstreeks en gaat voor (artikel 288 VWEU). Een motivering in het dossier verandert dat niet.',
      herstel:
        'Haal de zin weg. Is er een geval waarin gegevens toch nodig zijn, noem dan de grondslag en het wetsartikel waarop u dan steunt.',
    }),
    gemotiveerd: () => ({
      wat: 'Deze zin gaat ervan uit dat van de AVG kan worden afgeweken; dat kan niet.',
      waarom:
        'De AVG geldt rechtstreeks en gaat voor (artikel 288 VWEU). Een motivering maakt een afwijking niet rechtmatig.',
      herstel: 'Haal de zin weg, of noem de grondslag van de AVG waarop u in zulke gevallen steunt.',
    }),
  },
  *check({ uri, zin, plaats }) {
    if (plaats.soort !== 'alinea') return;
    // One finding for a lid: at the gravest of its sentences.
    const { first, others } = vondstenIn(plaats.passage.reading);
    if (!first || spanIn(plaats.passage, first.zinStart).start !== spanIn(zin).start) return;
    yield {
      at: spanIn(plaats.passage, first.start, first.end),
      message: first.zin.soort,
      severity: classOf(first.zin),
      related: others.map(({ start, end }) => ({
        uri,
        span: spanIn(plaats.passage, start, end),
        note: 'ook hier wordt van de AVG afgeweken',
      })),
    };
  },
});

function classOf({ exact }: Afwijkzin): Klasse {
  return exact ? 'fout' : 'waarschuwing';
}

interface Vondsten {
  /** The gravest of a lid. */
  readonly first: Vondst | undefined;
  readonly others: readonly Vondst[];
}

const vondstenIn = derived((reading: Reading): Vondsten => {
  if (!/afwij|afgeweken|af\ste\swijken/i.test(reading.text)) return { first: undefined, others: [] };
  const vondsten = zinnenVan(reading).flatMap(({ start: zinStart, end: zinEnd }): Vondst[] => {
    const zin = leesAfwijkzin(reading.text.slice(zinStart, zinEnd));
    if (!zin) return [];
    const start = zinStart + zin.index;
    return [{ zinStart, start, end: start + zin.text.length, zin }];
  });
  const first = vondsten.find(({ zin }) => classOf(zin) === 'fout') ?? vondsten[0];
  return { first, others: vondsten.filter((vondst) => vondst !== first) };
});
