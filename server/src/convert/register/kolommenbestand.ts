/** The mapping of columns to fields as a file that a person reads, changes and uses again. */
import { parseDocument } from 'yaml';
import { foldName } from '../../model/verwerking/velden.ts';
import { doelveldOf, verwerkingsvelden, hoofdvelden, WEGLATEN, type Doelveld } from './kolomdoelen.ts';
import type { Kolom, Kolomkeuze } from './kopregel.ts';
import { waarde } from './schrijfYaml.ts';

const LARGEST = 1_000_000;

export function leesKolommen(text: string): Kolomkeuze | { readonly reden: string } {
  if (text.length > LARGEST) return { reden: 'de lijst van kolommen is te groot om er een te zijn.' };
  const root = recordOf(parsed(text));
  const kolommen = recordOf(root?.['kolommen'] ?? root);
  if (!kolommen) return { reden: 'de lijst van kolommen is niet te lezen. Schrijf per regel: kolomnaam: veld.' };
  const keuze = new Map<string, Doelveld>();
  for (const [naam, veld] of Object.entries(kolommen)) {
    if (naam === 'versie') continue;
    const doel = typeof veld === 'string' ? doelveldOf(veld) : undefined;
    if (doel === undefined)
      return {
        reden: `bij de kolom ‘${naam}’ staat geen veld van het register. Kies een veld zoals naam, doelen.doel of bewaartermijn.termijn, of toelichting of weglaten.`,
      };
    keuze.set(foldName(naam), doel);
  }
  return keuze;
}

function parsed(text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: false });
  if (document.errors.length > 0) return undefined;
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return undefined;
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : undefined;
}

/** @param bron the name of the file that the columns are of */
export function schrijfKolommen(kolommen: readonly Kolom[], bron: string): string {
  const seen = new Set<string>();
  const lines = kolommen.flatMap(({ naam, doel }) => {
    const key = foldName(naam);
    if (naam === '' || seen.has(key)) return [];
    seen.add(key);
    return [`  ${waarde(naam)}: ${waarde(doel)}`];
  });
  return [
    `# Welke kolom van ${bron.replace(/\s+/g, ' ')} welk veld van het register is.`,
    `# Velden: ${[...verwerkingsvelden, ...hoofdvelden].join(', ')}.`,
    `# Een kolom van ja en nee noemt haar soort: bijzondere-persoonsgegevens = gezondheid. Of: ${WEGLATEN}.`,
    'kolommen:',
    ...lines,
    '',
  ].join('\n');
}
