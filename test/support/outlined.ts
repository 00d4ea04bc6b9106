/** A text beside the outline that a reader of regulations would draw of it. */
import assert from 'node:assert/strict';
import { drawn } from './blockOutline.ts';
import { structureOutline } from './deelOutline.ts';
import { structureOf } from './engine.ts';

/** As a published text, as Markdown, or as both with one outline. */
type Language = 'txt' | 'md' | 'both';

/**
 * Expects the outline below `---` of the text above it. The text gets the title of a protocol,
 * and the outline its first line, so that a drawing shows no more than it is about.
 */
export function expectOutline(drawing: string, language: Language = 'both'): void {
  const [text = '', outline = ''] = drawn(drawing).split(/^---$\n?/m);
  expectWholeOutline(
    `Privacyprotocol Voorbeeldstad\n\n${text}`,
    `regeling ‘Privacyprotocol Voorbeeldstad’\n${indented(outline)}`,
    language,
  );
}

/** The same for a whole text with its whole outline. */
export function expectWholeOutline(text: string, outline: string, language: Language = 'both'): void {
  const extensions = language === 'both' ? ['txt', 'md'] : [language];
  for (const extension of extensions) {
    const ending = language === 'md' ? ['\n'] : ['\n', '\r\n'];
    for (const lineBreak of ending)
      assert.equal(
        structureOutline(structureOf(`voorbeeld.${extension}`, text.replaceAll('\n', lineBreak))),
        outline.trimEnd(),
        `as .${extension} with ${JSON.stringify(lineBreak)}`,
      );
  }
}

function indented(outline: string): string {
  return outline.replace(/^(?=.)/gm, '  ');
}
