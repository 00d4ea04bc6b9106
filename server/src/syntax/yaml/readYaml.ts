/**
 * YAML read as data, item by item: each entry at the left margin and each item of a list under it
 * is read on its own. So an unclosed bracket spoils one item and not the rest, and a keystroke costs
 * one item and not the file.
 *
 * Reading never fails: what cannot be read is a problem, and what remains is read.
 */
import type { TextEdit } from '../../text/edit.ts';
import type { DataSyntax } from '../tree.ts';
import { assemble } from './assemble.ts';
import { editChain, readChain, readUncut, splitter, type Chain } from './chain.ts';
import { linkUnits, noLinks, type Links } from './link.ts';

export interface YamlSyntax extends DataSyntax {
  /** Where the text starts in its document; all origins count it in. */
  readonly origin: number;
  /** The text in units: what an edit works on. */
  readonly chain: Chain;
  readonly links: Links;
}

/**
 * @param text without byte order mark
 * @param origin offset of the text in its document: that of the line after `---` for front matter
 */
export function readYaml(text: string, origin = 0): YamlSyntax {
  return yamlSyntax(readChain(text), origin, noLinks);
}

/** With fewer units the nodes weigh less than it costs to read them again. */
const LONG = 4_000;

/**
 * As `readYaml`, for a text that is gone by once: of a long list the nodes of one item at a time are kept.
 *
 * @param long how many units are not long yet
 */
export function readYamlOnce(text: string, long = LONG): YamlSyntax {
  return yamlSyntax(readChain(text, { ...splitter, passingFrom: long }), 0, noLinks);
}

/**
 * The syntax after edits: equal to `readYaml` of the new text. Units that the edits do not touch
 * are taken over, nodes and all.
 *
 * @param edits in the coordinates of the YAML text before any edit, whatever its origin
 * @param newText the YAML text after the edits
 */
export function editYaml(previous: YamlSyntax, edits: readonly TextEdit[], newText: string): YamlSyntax {
  const chain = editChain(previous.chain, edits, newText);
  return chain === previous.chain ? previous : yamlSyntax(chain, previous.origin, previous.links);
}

/** The text given to the library at once: what item-wise reading is held against in tests. */
export function readYamlWhole(text: string, origin = 0): YamlSyntax {
  return yamlSyntax(readUncut(text), origin, noLinks);
}

export function yamlSyntax(chain: Chain, origin: number, known: Links): YamlSyntax {
  const { units, links } = linkUnits(chain.units, chain.starts, known);
  return { ...assemble(units, chain.starts, origin), origin, chain, links };
}
