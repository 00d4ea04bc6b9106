/** The name of a file by its URI, as a reader knows it. */

/** `register.yaml` of `file:///map/register.yaml`; escapes that cannot be read stay as they are. */
export function fileNameOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
