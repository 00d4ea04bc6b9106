/** The exporters of registers: tables, JSON, a page for the public, and to and from Bijlage 1. */
import type { Exporter, ExportSource } from '../exporter.ts';
import type { Registerinhoud } from './inhoud.ts';

/** What a register says; undefined for a document of another kind, for which none of these is chosen. */
async function inhoudUit({ document, model }: ExportSource): Promise<Registerinhoud | undefined> {
  const { inhoudVan } = await import('./uitDocument.ts');
  return model.inhoud.soort === 'register' ? inhoudVan(document, model.inhoud) : undefined;
}

const GEEN_REGISTER = { reden: 'dit is geen register.' };
const LEEG = { reden: 'er staan geen verwerkingen in.' };

function exporterVan(
  naam: string,
  uitgang: string,
  write: (inhoud: Registerinhoud, source: ExportSource) => ReturnType<Exporter['write']>,
): Exporter {
  return {
    naam,
    uitgang,
    soorten: ['register'],
    async write(source) {
      const inhoud = await inhoudUit(source);
      if (!inhoud) return GEEN_REGISTER;
      return inhoud.verwerkingen.length === 0 ? LEEG : write(inhoud, source);
    },
  };
}

const csv = exporterVan('CSV-bestand', '.csv', async (inhoud) => {
  const [{ registertabel }, { schrijfCsv }] = await Promise.all([
    import('./registertabel.ts'),
    import('./schrijfCsv.ts'),
  ]);
  return { content: schrijfCsv(registertabel(inhoud)) };
});

const excel = exporterVan('Excel-werkmap', '.xlsx', async (inhoud) => {
  const [{ registertabel }, { schrijfExcel }] = await Promise.all([
    import('./registertabel.ts'),
    import('./schrijfExcel.ts'),
  ]);
  const content = await schrijfExcel(registertabel(inhoud));
  return 'reden' in content ? content : { content };
});

const json = exporterVan('JSON', '.json', async (inhoud) => (await import('./schrijfJson.ts')).eigenJson(inhoud));

const vng = exporterVan('JSON voor het VNG-register', '.vng.json', async (inhoud, { model }) => {
  const { vngJson } = await import('./schrijfJson.ts');
  return vngJson(inhoud, model.inhoud.soort === 'register' ? model.inhoud.verwerkingen : []);
});

const rijk = exporterVan(
  'JSON voor het AVG-register van de Rijksoverheid',
  '.avgregister.json',
  async (inhoud, { model, datum }) => {
    const { rijksoverheidJson } = await import('./schrijfRijksoverheid.ts');
    return rijksoverheidJson(inhoud, model.inhoud.soort === 'register' ? model.inhoud.verwerkingen : [], datum);
  },
);

const pagina = exporterVan('openbare webpagina', '.html', async (inhoud) => ({
  content: (await import('./schrijfPagina.ts')).schrijfPagina(inhoud),
  opmerkingen: [
    'Verwerkers, beveiliging, systemen, afdelingen, DPIA en toelichting staan niet op de pagina. Lees haar na voordat u haar openbaar maakt.',
  ],
}));

const bijlage: Exporter = {
  naam: 'Bijlage 1',
  uitgang: '.md',
  soorten: ['register'],
  async write({ model }) {
    if (model.inhoud.soort !== 'register') return GEEN_REGISTER;
    if (model.inhoud.verwerkingen.length === 0) return LEEG;
    return { content: (await import('./schrijfBijlage.ts')).schrijfBijlage(model.inhoud.verwerkingen) };
  },
};

const geraamte: Exporter = {
  naam: 'geraamte van een register',
  uitgang: '.yaml',
  soorten: ['protocol'],
  async write({ model }) {
    if (model.inhoud.soort !== 'protocol') return { reden: 'dit is geen protocol.' };
    if (model.inhoud.verwerkingen.length === 0)
      return { reden: 'het protocol heeft geen bijlage met een tabel van verwerkingen.' };
    const [{ veldenUit }, { metKenmerken }, { schrijfRegister }] = await Promise.all([
      import('./uitVerwerking.ts'),
      import('./kenmerken.ts'),
      import('./schrijfYaml.ts'),
    ]);
    const verwerkingen = metKenmerken(model.inhoud.verwerkingen.map(veldenUit));
    return {
      content: schrijfRegister({ hoofd: new Map(), verwerkingen, boven: [] }).text,
      opmerkingen: [
        'Vul aan wat de bijlage niet zegt: wie verantwoordelijk is, de FG, de verwerkers en de beveiliging.',
      ],
    };
  },
};

export const registerExporters: readonly Exporter[] = [csv, excel, json, vng, rijk, pagina, bijlage, geraamte];
