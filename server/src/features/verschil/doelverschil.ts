/** What a change of purposes or of their grounds means. */
import { grondslagNamen } from '../../knowledge/grondslagen.ts';
import type { GrondslagLetter } from '../../knowledge/grondslagLabels.ts';
import { notatie, type Plaats } from '../../knowledge/wetten/bepaling.ts';
import type { WettenCatalogus } from '../../knowledge/wetten/catalogus.ts';
import { plaatsenVan } from '../../model/citaat.ts';
import type { Grondslag, Verwerking } from '../../model/verwerking/verwerking.ts';
import { gelijkenis, woordenVan } from './gelijkenis.ts';
import { isGelijk, lijstverschil, opgesomd } from './lijstverschil.ts';
import type { Betekenis } from './betekenis.ts';
import { woordverschil, type Tekststuk } from './woordverschil.ts';

export function tekstDoelen({ doelen }: Verwerking): string {
  return doelen.flatMap(({ doel }) => doel?.tekst ?? []).join('; ');
}

export function tekstGrondslagen({ doelen }: Verwerking): string {
  return doelen.flatMap(({ grondslag }) => grondslag?.tekst.tekst ?? []).join('; ');
}

/** Two sentences that share most words are one purpose in other words. */
const SAME_PURPOSE = 0.7;

/** A purpose that came or went matters most of all: data may be used for what they were gathered for. */
export function betekenisDoel(oud: Verwerking, nieuw: Verwerking): readonly Betekenis[] {
  const { erbij, eraf } = lijstverschil(doelenVan(oud), doelenVan(nieuw));
  const open = [...eraf];
  const reworded: Betekenis[] = [];
  const fresh = erbij.filter((doel) => {
    const at = open.findIndex((was) => gelijkenis(woordenVan(was), woordenVan(doel)) >= SAME_PURPOSE);
    const was = open[at];
    if (was === undefined) return true;
    const extra = toegevoegd(was, doel);
    reworded.push({
      tekst: `doel anders omschreven: ‘${doel}’${extra === '' ? '' : ` (erbij: ‘${extra}’)`}`,
      aandacht: extra !== '',
    });
    open.splice(at, 1);
    return false;
  });
  const [gone] = open;
  const [come] = fresh;
  if (gone !== undefined && come !== undefined && open.length === 1 && fresh.length === 1)
    return [...reworded, { tekst: `doel van ‘${gone}’ naar ‘${come}’`, aandacht: true }];
  return [
    ...reworded,
    ...fresh.map((doel) => ({ tekst: `nieuw doel: ‘${doel}’`, aandacht: true })),
    ...open.map((doel) => ({ tekst: `doel vervallen: ‘${doel}’`, aandacht: false })),
  ];
}

/** Words that came without any in their place may widen a purpose; empty where other words went. */
function toegevoegd(was: string, doel: string): string {
  const stukken = woordverschil(`${was} `, `${doel} `);
  const side = (wanted: Tekststuk['soort']): string[] =>
    stukken.flatMap(({ soort, tekst }) => (soort === wanted ? [tekst.trim()] : []));
  const gone = side('weg').flatMap(woordenLijst);
  const come = side('nieuw');
  const stays = new Set([...come.flatMap(woordenLijst), ...LINKING]);
  return gone.every((word) => stays.has(word)) ? come.filter((tekst) => isMeer(tekst, gone)).join(' … ') : '';
}

/** Words that only tie a list together. */
const LINKING: ReadonlySet<string> = new Set(['en', 'of']);

function isMeer(tekst: string, gone: readonly string[]): boolean {
  return woordenLijst(tekst).some((word) => word.length > 3 && !gone.includes(word));
}

function woordenLijst(tekst: string): string[] {
  return tekst.toLowerCase().match(/\p{L}+/gu) ?? [];
}

function doelenVan({ doelen }: Verwerking): string[] {
  return doelen.flatMap(({ doel }) => doel?.tekst ?? []);
}

export function betekenisGrondslag(
  oud: Verwerking,
  nieuw: Verwerking,
  catalogus: WettenCatalogus,
): readonly Betekenis[] {
  const [was, is] = [grondenVan(oud), grondenVan(nieuw)];
  const letters = lettersText(was, is);
  const artikelen = artikelenText(was, is, catalogus);
  if (letters.length + artikelen.length > 0) return [...letters, ...artikelen];
  // Grounds may have moved between purposes, or stand in words that we could not read as a ground.
  const said = lijstverschil(
    was.map(({ tekst }) => tekst.tekst),
    is.map(({ tekst }) => tekst.tekst),
  );
  const read = [...was, ...is].every((grond) => grond.aanwijzingen.length + grond.citaten.length > 0);
  return isGelijk(said) || read ? [] : [{ tekst: 'grondslag anders omschreven', aandacht: true }];
}

function grondenVan({ doelen }: Verwerking): Grondslag[] {
  return doelen.flatMap(({ grondslag }) => grondslag ?? []);
}

function lettersText(was: readonly Grondslag[], is: readonly Grondslag[]): Betekenis[] {
  const { erbij, eraf } = lijstverschil(lettersOf(was), lettersOf(is));
  const named = (letters: readonly string[]): string =>
    opgesomd(letters.flatMap((letter) => (isLetter(letter) ? shortName(letter) : [])));
  if (erbij.length > 0 && eraf.length > 0)
    return [{ tekst: `grondslag van ${named(eraf)} naar ${named(erbij)}`, aandacht: true }];
  if (erbij.length > 0) return [{ tekst: `grondslag erbij: ${named(erbij)}`, aandacht: true }];
  return eraf.length > 0 ? [{ tekst: `grondslag niet meer: ${named(eraf)}`, aandacht: true }] : [];
}

/** As registers call it: the words of the law are long. */
function shortName(letter: GrondslagLetter): string {
  return letter === 'e' ? 'publieke taak' : grondslagNamen[letter];
}

function lettersOf(gronden: readonly Grondslag[]): GrondslagLetter[] {
  return gronden.flatMap(({ aanwijzingen }) => aanwijzingen.map(({ letter }) => letter));
}

function isLetter(text: string): text is GrondslagLetter {
  return Object.hasOwn(grondslagNamen, text);
}

/** Articles of other laws than the AVG, whose letters are told above. */
function artikelenText(was: readonly Grondslag[], is: readonly Grondslag[], catalogus: WettenCatalogus): Betekenis[] {
  const { erbij, eraf } = lijstverschil(artikelenOf(was, catalogus), artikelenOf(is, catalogus), (tekst) => tekst);
  if (erbij.length > 0 && eraf.length > 0)
    return [{ tekst: `wetsartikel van ${opgesomd(eraf)} naar ${opgesomd(erbij)}`, aandacht: true }];
  if (erbij.length > 0) return [{ tekst: `wetsartikel erbij: ${opgesomd(erbij)}`, aandacht: false }];
  return eraf.length > 0 ? [{ tekst: `wetsartikel niet meer genoemd: ${opgesomd(eraf)}`, aandacht: true }] : [];
}

function artikelenOf(gronden: readonly Grondslag[], catalogus: WettenCatalogus): string[] {
  return gronden
    .flatMap(({ citaten }) => citaten.flatMap(plaatsenVan))
    .map(({ plaats }) => plaats)
    .filter(({ wet }) => wet !== 'AVG')
    .map((plaats: Plaats) => notatie(catalogus, plaats));
}
