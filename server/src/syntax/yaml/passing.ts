/**
 * The items of a long list in a text that is gone by once: each is read when somebody asks for its node, and the node of
 * the one before is let go then. So a register of any length weighs little more than its text.
 */
import type { DataNode, Located } from '../tree.ts';
import { absentScalar } from './plainScalar.ts';
import { readPlainUnit } from './plainUnit.ts';

/** An item with its text. The node is another object, and an equal one, each time that other items were asked for between. */
export class PassingItem implements Located<DataNode> {
  readonly origin: number;
  /** Of its unit, which is a plain one. */
  readonly text: string;
  readonly #last: LastItem;

  constructor(origin: number, text: string, last: LastItem) {
    this.origin = origin;
    this.text = text;
    this.#last = last;
  }

  get node(): DataNode {
    return this.#last.nodeOf(this);
  }
}

/** The one item of a list whose node is kept. */
export class LastItem {
  #item: PassingItem | undefined;
  #node: DataNode = absentScalar(0);

  nodeOf(item: PassingItem): DataNode {
    if (this.#item !== item) {
      this.#node = plainItem(item.text);
      this.#item = item;
    }
    return this.#node;
  }
}

function plainItem(text: string): DataNode {
  const content = readPlainUnit(text, 'item')?.content;
  const item = content?.kind === 'items' ? content.items[0] : undefined;
  return item ?? absentScalar(0);
}
