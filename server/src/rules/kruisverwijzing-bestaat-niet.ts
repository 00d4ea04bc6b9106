/** A reference of a text to a part of itself that is not there. */
import { opsomming } from '../knowledge/wetten/bepaling.ts';
import { vervang } from '../lint/fix.ts';
import type { Klasse } from '../lint/finding.ts';
import { defineRule } from '../lint/rule.ts';
import { onderwerpenIn, rondVerwijzing, titelVan } from '../model/onderwerp.ts';
import { vindplaatsNaam } from '../model/structure/deel.ts';
import { bereikVan, nummerVan } from '../model/structure/reeksen.ts';
import type { Afwezig } from '../model/structure/verwijsantwoord.ts';
import { zoekDeel } from '../model/structure/verwijsdoel.ts';
import { isUittreksel } from '../model/uittreksel.ts';
import { bindingVan, type Binding, type Zelf } from '../model/verwijsbinding.ts';
import { perVerwijzendeGroep } from '../model/groupScan.ts';
import type { GenoemdDeel, InterneVerwijzing } from '../model/kruisverwijzingen.ts';
import { capitalise } from '../text/capitalise.ts';
import { spanIn } from '../text/reading.ts';
import { shift, type Span } from '../text/span.ts';

export default defineRule({
  id: 'kruisverwijzing-bestaat-niet',
  on: 'regeling',
  severity: 'fout',
  category: 'structuur',
  summary: 'Een verwijzing binnen de tekst komt ergens op uit.',
  cites: [],
  messages: {
    sectie: (genoemd = '', laatste = '', elders = '') => ({
      wat: `${capitalise(genoemd)} staat niet in deze tekst; ${laatste}.`,
      waarom: `De lezer die de verwijzing volgt, vindt niets.${elders === '' ? '' : ` Over dit onderwerp gaat ${elders}.`}`,
      herstel: 'Noem het onderdeel dat u bedoelt. Staat het in een ander document, noem dat dan erbij.',
    }),
    lid: (lid = '', artikel = '', laatste = '') => ({
      wat: `${capitalise(artikel)} heeft geen ${lid}; ${laatste}.`,
      waarom: 'De lezer die de verwijzing volgt, vindt niets.',
      herstel: 'Noem het lid of onderdeel dat u bedoelt.',
    }),
    bijlage: (bijlage = '', andere = '') => ({
      wat: `${capitalise(bijlage)} staat niet bij deze tekst${andere === '' ? '' : `; wel ${andere}`}.`,
      waarom: 'Wie de tekst leest, kan de bijlage niet raadplegen. Misschien is zij los bekendgemaakt.',
      herstel: 'Voeg de bijlage toe, verbeter het nummer, of zeg waar zij te vinden is.',
    }),
  },
  *check({ uri, protocol }, { kennis }) {
    if (isUittreksel(protocol.regeling)) return;
    for (const { origin, out } of absentees(protocol, kennis))
      for (const { at: counted, melding, fix } of out) {
        const at = shift(counted, origin);
        yield {
          at,
          ...melding,
          fixes: () =>
            fix ? [vervang(`Vervang ‘${fix.oud}’ door ‘${fix.nieuw}’`, 'suggestion', uri, at, fix.nieuw)] : [],
        };
      }
  },
});

/** What is not there, with `at` counted from the group that refers to it. */
interface Gemist {
  readonly at: Span;
  readonly melding: ReturnType<typeof messageFor> & { readonly severity: Klasse };
  readonly fix: { readonly oud: string; readonly nieuw: string } | undefined;
}

const absentees = perVerwijzendeGroep((verwijzingen, zelf, origin) =>
  verwijzingen.flatMap((verwijzing) => absentIn(verwijzing, zelf, origin)),
);

function absentIn(verwijzing: InterneVerwijzing, zelf: Zelf, origin: number): Gemist[] {
  const binding = bindingVan(verwijzing, zelf);
  if (binding === 'elders') return [];
  const { passage, pad } = verwijzing.plaats;
  return verwijzing.genoemd.flatMap((genoemd): Gemist[] => {
    const doel = zoekDeel(pad, genoemd.gezocht);
    if (doel.antwoord !== 'nee') return [];
    const place = placeOf(genoemd, doel);
    const suggestion = suggestionFor(verwijzing, doel);
    return [
      {
        at: shift(spanIn(passage, place.start, place.end), -origin),
        melding: { ...messageFor(doel, suggestion), severity: classOf(doel, binding) },
        fix: suggestion && { oud: doel.nummer, nieuw: suggestion.nummer },
      },
    ];
  });
}

/** The number that leads nowhere. */
function placeOf({ nummer, lid, onderdeel }: GenoemdDeel, { ontbreekt }: Afwezig): GenoemdDeel['nummer'] {
  if (ontbreekt === 'lid') return lid ?? nummer;
  if (ontbreekt === 'onderdeel') return onderdeel ?? nummer;
  return nummer;
}

interface Suggestie {
  readonly nummer: string;
  /** `paragraaf 6.5 (‘Verwerkingenregister’)`. */
  readonly naam: string;
}

/** The one section whose title stands in the words around the reference. */
function suggestionFor(verwijzing: InterneVerwijzing, { ontbreekt, nummer }: Afwezig): Suggestie | undefined {
  if (ontbreekt === 'lid' || ontbreekt === 'onderdeel' || ontbreekt === 'bijlage') return undefined;
  const bereik = bereikVan(verwijzing.plaats.pad);
  const found = bereik ? onderwerpenIn(bereik, rondVerwijzing(verwijzing)) : [];
  const sameForm = found.filter(({ pad }) => nummerVan(pad).includes('.') === nummer.includes('.'));
  const [only, ...more] = sameForm;
  const deel = only?.pad.at(-1);
  if (!only || !deel || more.length > 0) return undefined;
  return { nummer: nummerVan(only.pad), naam: `${deel.soort} ${nummerVan(only.pad)} (‘${titelVan(deel)}’)` };
}

function messageFor(doel: Afwezig, suggestion: Suggestie | undefined) {
  const { ontbreekt, nummer, binnen, aanwezig } = doel;
  const genoemd = `${ontbreekt} ${nummer}`;
  if (ontbreekt === 'bijlage')
    return {
      message: 'bijlage' as const,
      args: [genoemd, aanwezig.length === 0 ? '' : `bijlage ${opsomming(aanwezig)}`],
    };
  if (ontbreekt === 'lid' || ontbreekt === 'onderdeel')
    return {
      message: 'lid' as const,
      args: [genoemd, vindplaatsNaam(binnen), `het laatste is ${aanwezig.at(-1) ?? ''}`],
    };
  const last = aanwezig.at(-1) ?? '';
  return { message: 'sectie' as const, args: [genoemd, `het laatste nummer is ${last}`, suggestion?.naam ?? ''] };
}

/**
 * A fout only where the text says that it means itself. Annexes are often published apart; a text without any may leave
 * all of them out.
 */
function classOf({ ontbreekt, aanwezig }: Afwezig, binding: Binding): Klasse {
  if (ontbreekt === 'bijlage') return aanwezig.length > 0 ? 'waarschuwing' : 'oordeel';
  return binding === 'eigen' && ontbreekt !== 'onderdeel' ? 'fout' : 'waarschuwing';
}
