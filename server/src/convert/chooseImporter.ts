/** Which importer reads a source, or why none does. */
import type { Geweigerd, Importer } from './importer.ts';
import { importers } from './importers.ts';
import { sniff, type Sniffed } from './sniff.ts';

/** Larger files are no documents that people wrote. */
export const LARGEST = 50 * 1024 * 1024;

export function chooseImporter(
  bytes: Uint8Array,
  filename: string,
  known: readonly Importer[] = importers,
): Importer | Geweigerd {
  if (bytes.length > LARGEST) return tooLarge(bytes.length);
  if (bytes.length === 0) return { reden: 'het bestand is leeg.' };
  const source = sniff(bytes, filename);
  const refused = refusalOf(source);
  if (refused !== undefined) return { reden: refused };
  return known.find((importer) => importer.herkent(source)) ?? { reden: unsupported(source, known) };
}

/** @param size in bytes */
export function tooLarge(size: number): Geweigerd {
  const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1024 / 1024));
  return {
    reden: `het bestand is ${megabytes(size)} MB groot; wij importeren tot ${megabytes(LARGEST)} MB. Haal afbeeldingen eruit of splits het op.`,
  };
}

/** Kinds of which we can say what to do; undefined for all others. */
function refusalOf({ uitgang, begin, isOle, parts }: Sniffed): string | undefined {
  if (isOle && /^\.(?:docx|docm|xlsx|xlsm)$/.test(uitgang))
    return 'het bestand is met een wachtwoord beveiligd. Open het in Word of Excel, haal het wachtwoord eraf en sla het op.';
  if (uitgang === '.doc' || (isOle && uitgang !== '.xls'))
    return 'dit is een document van een oude versie van Word. Open het in Word en sla het op als .docx.';
  if (uitgang === '.xls' || isOle)
    return 'dit is een werkmap van een oude versie van Excel. Open haar in Excel en sla haar op als .xlsx.';
  if (begin.startsWith('%PDF-') || uitgang === '.pdf')
    return 'een pdf bewaart geen artikelen en tabellen. Vraag het document waarvan de pdf is gemaakt, of open de pdf in Word en sla haar op als .docx.';
  if (begin.startsWith('{\\rtf'))
    return 'dit is een document in de vorm RTF. Open het in Word en sla het op als .docx.';
  if (/^\.(?:docm|dotm|xlsm|xltm)$/.test(uitgang) || parts?.some((part) => /\/vbaProject\.bin$/i.test(part)) === true)
    return 'het bestand bevat macro’s; die openen wij niet. Sla het in Word op als .docx of in Excel als .xlsx.';
  if (uitgang === '.odt' || parts?.[0] === 'mimetype')
    return 'dit is een document van LibreOffice. Sla het daar op als .docx of .xlsx.';
  return undefined;
}

function unsupported({ uitgang }: Sniffed, known: readonly Importer[]): string {
  if (/^\.(?:md|markdown|ya?ml)$/.test(uitgang))
    return 'dit bestand hoeft u niet te importeren: Doelbinding leest het zoals het is.';
  const uitgangen = [...new Set(known.flatMap((importer) => importer.uitgangen))];
  return `dit soort bestand importeren wij niet. Wij lezen ${uitgangen.join(', ')}.`;
}
