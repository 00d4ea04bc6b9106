/** Where what is asked about is written down, as an editor takes it. */
import type { Definition, DefinitionLink } from 'vscode-languageserver';
import type { Definition as Found } from '../../features/definition.ts';
import type { AskedDocument } from '../languageFeature.ts';
import { rangeOf } from '../place.ts';

/** @param linked whether the editor takes links, which say which words name the target */
export function targetLinks(
  { origin, targets }: Found,
  { text, texts }: AskedDocument,
  linked: boolean,
): Definition | DefinitionLink[] {
  const links = targets.flatMap(({ uri, span, name }): DefinitionLink[] => {
    const target = texts.textOf(uri);
    if (!target) return [];
    return [
      {
        originSelectionRange: rangeOf(origin, text),
        targetUri: target.uri,
        targetRange: rangeOf(span, target),
        targetSelectionRange: rangeOf(name, target),
      },
    ];
  });
  return linked ? links : links.map(({ targetUri, targetSelectionRange: range }) => ({ uri: targetUri, range }));
}
