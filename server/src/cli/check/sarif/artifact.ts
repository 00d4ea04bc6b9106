/** Places in SARIF: a file by its path from the folder of the check, and a region of it. */
import type { ArtifactLocation, PhysicalLocation, Region } from 'sarif';
import type { Place } from '../outcome.ts';

export const SOURCE_ROOT = '%SRCROOT%';

/**
 * A file as a URI: every sign that a URI reads in another way is escaped. A file above the folder of
 * the check has no place in it, and keeps its path alone.
 */
export function artifactLocation(path: string): ArtifactLocation {
  const uri = path.split('/').map(encodeSegment).join('/');
  return path.startsWith('../') || /^(?:[A-Za-z]:)?\//.test(path) ? { uri } : { uri, uriBaseId: SOURCE_ROOT };
}

function encodeSegment(segment: string): string {
  try {
    return encodeURIComponent(segment).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    );
  } catch {
    // Half of a surrogate pair is no text: no URI can name it.
    return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
  }
}

export function regionOf({ line, column, endLine, endColumn }: Place): Region {
  return { startLine: line, startColumn: column, endLine, endColumn };
}

export function physicalLocation(path: string, place: Place): PhysicalLocation {
  return { artifactLocation: artifactLocation(path), region: regionOf(place) };
}
