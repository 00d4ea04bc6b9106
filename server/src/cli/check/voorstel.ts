/** `--voorstel`: for texts that may not be edited, what the repairs would change, as Markdown. */
import type { Service, Settings, WorkspaceFile } from '../../service.ts';
import type { TextEdit } from '../../text/edit.ts';

export function voorstelText(
  files: readonly WorkspaceFile[],
  service: Service,
  settings: Settings,
  pathOf: (uri: string) => string,
): string {
  const edits = proposedEdits(files, service, settings);
  const parts = files.flatMap(({ uri, document }) => {
    const own = edits.get(uri);
    if (!document || !own) return [];
    const changes = service
      .wijzigingen(document, own, settings)
      .map(({ plaats, was, wordt }) =>
        [
          `### ${plaats === '' ? 'Overige tekst' : plaats}`,
          '',
          '**Was:**',
          '',
          quoted(was),
          '',
          '**Wordt:**',
          '',
          quoted(wordt),
          '',
        ].join('\n'),
      );
    return [`## Wijzigingsvoorstel voor ${pathOf(uri)}`, '', ...changes];
  });
  return parts.length === 0 ? 'Geen wijzigingen om voor te stellen.\n\n' : `${parts.join('\n')}\n`;
}

/** Of each finding the first repair that leaves no blank; of two at one place the first. */
function proposedEdits(
  files: readonly WorkspaceFile[],
  service: Service,
  settings: Settings,
): ReadonlyMap<string, TextEdit[]> {
  const taken = new Map<string, TextEdit[]>();
  for (const judged of service.judgeAll(files, settings))
    for (const finding of judged.findings) {
      const fix = judged.voorstellenVoor(finding).find(({ kind }) => kind !== 'placeholder');
      for (const { uri, edits } of fix?.edits ?? []) {
        const own = taken.get(uri) ?? [];
        taken.set(uri, own);
        for (const edit of edits) if (own.every((other) => isApart(edit, other))) own.push(edit);
      }
    }
  return taken;
}

function isApart({ span: a }: TextEdit, { span: b }: TextEdit): boolean {
  return a.end < b.start || b.end < a.start;
}

function quoted(text: string): string {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
}
