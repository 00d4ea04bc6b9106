/** URIs as keys: editors and Node escape the same path differently. */
import { URI } from 'vscode-uri';

/** One spelling for every way to write the URI of a file. */
export function uriKey(uri: string): string {
  try {
    return URI.parse(uri).toString();
  } catch {
    // No URI at all: then it is only equal to itself.
    return uri;
  }
}

/** Whether a file is the folder itself or lies within it. Both are keys. */
export function isWithin(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** Of some folders the innermost that holds a file. All are keys. */
export function innermost(folders: readonly string[], file: string): string | undefined {
  return folders
    .filter((folder) => isWithin(folder, file))
    .reduce<string | undefined>(
      (best, folder) => (best === undefined || folder.length > best.length ? folder : best),
      undefined,
    );
}

/** The folder that holds a file, without its closing slash; undefined for a text that stands nowhere yet. */
export function parentOf(key: string): string | undefined {
  const slash = key.lastIndexOf('/');
  return slash < 0 ? undefined : key.slice(0, slash);
}

/** The last segment of a path, decoded as far as it can be. */
export function fileName(uri: string): string {
  const last = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
