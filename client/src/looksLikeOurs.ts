/**
 * A cheap look at a text: whether it can be a protocol or a register at all. The editor cannot wait
 * for contents, so the extension wakes up for every Markdown, YAML and plain text, and starts the
 * server only after this look. It errs on the side of starting: the server knows better.
 */

/** Parts of words of which every text that is ours has at least one, in the languages that are read. */
const OURS =
  /privacy|priv[eé]|persoon|personal|gegeven|verwerk|betrokken|grondslag|bewaar|doel|avg|gdpr|bsn|regist|protocol|reglement|convenant|processing|purpose|datens|verarbeit|zweck|traitement|donn[eé]e|finalit|tratamiento|datos/i;

/** Names of files that say how documents are judged. */
const SETTINGS = /(?:^|\/)doelbinding\.ya?ml$|\.afwijkingen\.yml$/;

/** Titles, columns and keys stand within so many UTF-16 units. */
const LOOK_AT = 200_000;

export function looksLikeOurs(text: string): boolean {
  return OURS.test(text.slice(0, LOOK_AT));
}

export function isSettingsFile(path: string): boolean {
  return SETTINGS.test(path);
}
