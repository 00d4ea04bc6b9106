/** The importers of registers: Excel, CSV, Markdown and JSON, by itself or in the zip of the AVG-register. */
import type { Geweigerd, Imported, Importer, ImportOptions } from '../importer.ts';
import { isGeweigerd, renamed } from '../importer.ts';
import type { Sniffed } from '../sniff.ts';

const REGISTER =
  /verwerkingsregister|register van (?:de )?verwerking|verwerkingsactiviteit|avg-?register|registre des (?:activit|traitement)|records? of processing/i;

export const excelImporter: Importer = {
  naam: 'Excel-werkmap',
  uitgangen: ['.xlsx'],
  herkent: ({ uitgang, parts }) => uitgang === '.xlsx' || parts?.includes('xl/workbook.xml') === true,
  async read(bytes, filename, options) {
    const [{ readExcel }, { importeerTabellen }] = await Promise.all([
      import('./excelBron.ts'),
      import('./importRegister.ts'),
    ]);
    const bron = await readExcel(bytes);
    return 'reden' in bron ? bron : importeerTabellen(bron, filename, options);
  },
};

export const csvImporter: Importer = {
  naam: 'CSV-bestand',
  uitgangen: ['.csv', '.tsv'],
  herkent: ({ uitgang }) => uitgang === '.csv' || uitgang === '.tsv',
  async read(bytes, filename, options) {
    const [{ readCsv }, { importeerTabellen }] = await Promise.all([
      import('./csvBron.ts'),
      import('./importRegister.ts'),
    ]);
    const bron = readCsv(bytes);
    return 'reden' in bron ? bron : importeerTabellen(bron, filename, options);
  },
};

export const jsonImporter: Importer = {
  naam: 'register in JSON',
  uitgangen: ['.json'],
  herkent: ({ uitgang }) => uitgang === '.json',
  read: readJsonRegister,
};

export const avgRegisterImporter: Importer = {
  naam: 'export van het AVG-register van de Rijksoverheid',
  uitgangen: ['.zip'],
  herkent: ({ uitgang, parts }) => uitgang === '.zip' && parts?.some((part) => part.endsWith('.json')) === true,
  async read(bytes, filename, options) {
    const { unzip } = await import('./unzip.ts');
    const found = unzip(bytes, (name) => name.endsWith('.json'));
    if ('reden' in found) return found;
    const read: { readonly naam: string; readonly outcome: Imported | Geweigerd }[] = [];
    for (const [naam, part] of found.parts)
      read.push({ naam, outcome: await readJsonRegister(part, filename, options) });
    return samenVan(read, filename);
  },
};

export const markdownImporter: Importer = {
  naam: 'register in Markdown',
  uitgangen: ['.md', '.markdown'],
  herkent: ({ uitgang, begin }: Sniffed) => (uitgang === '.md' || uitgang === '.markdown') && REGISTER.test(begin),
  async read(bytes, filename, options) {
    const [{ decode }, { readMarkdownBron }, { importeerTabellen }, { loadReaders }] = await Promise.all([
      import('../decode.ts'),
      import('./markdownBron.ts'),
      import('./importRegister.ts'),
      import('../../model/document.ts'),
    ]);
    const readers = await loadReaders();
    const bron = readMarkdownBron(readers.markdown.read(decode(bytes).text));
    return importeerTabellen(bron, filename, options);
  },
};

async function readJsonRegister(
  bytes: Uint8Array,
  filename: string,
  options: ImportOptions,
): Promise<Imported | Geweigerd> {
  const [{ readJson }, { importeerTabellen }] = await Promise.all([
    import('./jsonBron.ts'),
    import('./importRegister.ts'),
  ]);
  const found = readJson(bytes);
  return 'reden' in found
    ? found
    : importeerTabellen(found.bron, filename, options, { namen: found.paden, rol: found.rol });
}

/** The first part as the result, the others beside it: each is a register of its own. */
function samenVan(
  read: readonly { readonly naam: string; readonly outcome: Imported | Geweigerd }[],
  filename: string,
): Imported | Geweigerd {
  const done = read.flatMap(({ naam, outcome }) => (isGeweigerd(outcome) ? [] : [{ naam, outcome }]));
  const [first, ...others] = [...done].sort((a, b) => rank(a.naam) - rank(b.naam));
  if (!first)
    return read.map(({ outcome }) => outcome).find(isGeweigerd) ?? { reden: 'het archief bevat geen register.' };
  const naast = others.map(({ naam, outcome }) => ({
    filename: renamed(filename, `.${soortVan(naam)}.yaml`),
    text: outcome.text,
  }));
  const refused = read.flatMap(({ naam, outcome }) =>
    isGeweigerd(outcome) ? [`‘${naam}’ is niet geïmporteerd: ${outcome.reden}`] : [],
  );
  const sum = (count: (one: Imported) => number): number =>
    done.reduce((total, { outcome }) => total + count(outcome), 0);
  return {
    ...first.outcome,
    samenvatting: {
      eenheid: 'cellen',
      gelezen: sum(({ samenvatting }) => samenvatting.gelezen),
      geplaatst: sum(({ samenvatting }) => samenvatting.geplaatst),
      weggelaten: done.flatMap(({ outcome }) => outcome.samenvatting.weggelaten),
      opmerkingen: [
        ...done.map(
          ({ naam }, index) =>
            `‘${naam}’ is ${index === done.findIndex((one) => one === first) ? 'dit register' : 'een register daarnaast'}.`,
        ),
        ...done.flatMap(({ outcome }) => outcome.samenvatting.opmerkingen ?? []),
        ...refused,
      ],
    },
    naast: [...(first.outcome.naast ?? []), ...naast],
  };
}

/** The register of the verantwoordelijke goes first. */
function rank(naam: string): number {
  return /^avg verantwoordelijke/i.test(naam) ? 0 : /^avg/i.test(naam) ? 1 : 2;
}

function soortVan(naam: string): string {
  return /^avg verwerker/i.test(naam) ? 'verwerker' : /^wpg/i.test(naam) ? 'wpg' : 'deel';
}
