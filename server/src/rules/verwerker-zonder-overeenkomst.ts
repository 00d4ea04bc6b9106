/** A verwerker without an agreement: none is named, or the register says that there is none. */
import { findInvulplek } from '../knowledge/bewaartermijn/invulplek.ts';
import { parseJaNee } from '../knowledge/jaNee.ts';
import { tokenize } from '../knowledge/words.ts';
import { defineRule, type Report } from '../lint/rule.ts';
import type { Tekst, Verwerker } from '../model/verwerking/verwerking.ts';
import { spanIn } from '../text/reading.ts';

const WAAROM =
  'Wie gegevens laat verwerken, legt dat vast in een overeenkomst of een andere bindende regeling (artikel 28 lid 3 AVG).';

type Message = 'geen' | 'ontbreekt' | 'open' | 'voorbereiding';

export default defineRule({
  id: 'verwerker-zonder-overeenkomst',
  on: 'verwerking',
  severity: 'fout',
  category: 'verantwoording',
  summary: 'Bij elke verwerker staat de overeenkomst.',
  cites: ['AVG 28 lid 3'],
  messages: {
    geen: (naam = '') => ({
      wat: `Met verwerker ‘${naam}’ is volgens het register geen overeenkomst gesloten.`,
      waarom: WAAROM,
      herstel: 'Sluit een verwerkersovereenkomst, of noem de regeling die deze verwerker bindt.',
    }),
    ontbreekt: (naam = '') => ({
      wat: `Bij verwerker ‘${naam}’ staat geen overeenkomst.`,
      waarom: WAAROM,
      herstel: 'Noem de datum of het kenmerk van de verwerkersovereenkomst, of de regeling die deze verwerker bindt.',
    }),
    open: (naam = '') => ({
      wat: `De overeenkomst met verwerker ‘${naam}’ is nog niet ingevuld.`,
      waarom: WAAROM,
      herstel: 'Noem de datum of het kenmerk van de verwerkersovereenkomst.',
    }),
    voorbereiding: (naam = '') => ({
      wat: `De overeenkomst met verwerker ‘${naam}’ is er nog niet.`,
      waarom: `${WAAROM} Tot die tijd mag de verwerker niet met de gegevens werken.`,
      herstel: 'Sluit de overeenkomst voordat de verwerker begint, en noem dan de datum.',
    }),
  },
  *check({ verwerking, register }) {
    // A register of art. 30 lid 2 AVG owes what that lid asks, and a table has no place for the agreement.
    if (register?.rol === 'verwerker') return;
    for (const verwerker of verwerking.verwerkers) {
      if (!namesOne(verwerker.naam)) continue;
      const args = [verwerker.naam.tekst];
      const found = verwerker.overeenkomst
        ? judge(verwerker.overeenkomst, verwerker)
        : withoutField(verwerker, verwerking.notatie === 'yaml');
      if (found) yield { ...found, args };
    }
  },
});

function judge(overeenkomst: Tekst, { naam }: Verwerker): Report<Message> | undefined {
  const { tekst, passage } = overeenkomst;
  const at = spanIn(passage);
  const warning = { at, severity: 'waarschuwing' } as const;
  const { antwoord, toelichting } = parseJaNee(tekst);
  if (antwoord === true) return undefined;
  if (antwoord !== undefined) {
    const isPlain = antwoord === false && toelichting === undefined && !BOUND_BY_LAW.test(naam.tekst);
    // `Geen, de wet regelt dit` may be right, and so may `n.v.t.`.
    return isPlain
      ? { at, message: 'geen' }
      : LAW.test(toelichting ?? '')
        ? undefined
        : { ...warning, message: 'geen' };
  }
  if (findInvulplek(tekst, tokenize(tekst))) return { ...warning, message: 'open' };
  return NOT_YET.test(tekst) ? { ...warning, message: 'voorbereiding' } : undefined;
}

/** A record of YAML has a place for the agreement; elsewhere only words that deny it count. */
function withoutField({ naam }: Verwerker, hasPlace: boolean): Report<Message> | undefined {
  const at = spanIn(naam.passage);
  if (DENIED.test(naam.tekst)) return { at, message: 'geen', severity: 'waarschuwing' };
  return hasPlace && !NAMED.test(naam.tekst) ? { at, message: 'ontbreekt', severity: 'waarschuwing' } : undefined;
}

/** `geen`, `n.v.t.` and `onbekend` name no verwerker. */
function namesOne({ tekst }: Tekst): boolean {
  const { antwoord } = parseJaNee(tekst);
  return (
    antwoord === undefined && !/^(?:onbekend|intern|-|–|\/)?$/i.test(tekst) && !findInvulplek(tekst, tokenize(tekst))
  );
}

/** Bodies whose task a law lays down: an agreement may then be absent with reason. */
const BOUND_BY_LAW =
  /\b(?:CAK|SVB|UWV|DUO|RvIG|CJIB|Inlichtingenbureau|Bureau Informatiediensten|Sociale Verzekeringsbank|gemeenschappelijke regeling|omgevingsdienst|veiligheidsregio|gemeente)\b/i;
const LAW = /\b(?:wet|wettelijke?|regeling|besluit|verordening|artikel|art)\b|rechtshandeling|convenant/i;
const NOT_YET =
  /\bnog niet\b|\bin (?:voorbereiding|concept|de maak|ontwikkeling)\b|\b(?:concept|ontbreekt)\b|\bniet (?:gesloten|aanwezig|getekend|afgesloten)\b/i;
const DENIED = /\b(?:geen|zonder|nog niet)\s(?:een\s)?(?:verwerkers)?overeenkomst\b/i;
/** `Zaakhuis BV (overeenkomst van 2024)`. */
const NAMED = /overeenkomst|\b(?:VWO|DPA|contract)\b/i;
