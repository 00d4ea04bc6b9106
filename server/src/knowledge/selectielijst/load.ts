/** Loads the selectielijst from its data file. Asynchronous: a host awaits it. */
import { readSelectielijst } from './read.ts';
import { createSelectielijsten, type Selectielijsten } from './selectielijst.ts';

/** A lazy chunk of a bundle, so that a program that judges nothing does not load it. */
export async function loadSelectielijsten(): Promise<Selectielijsten> {
  const { default: data } = await import('../../../data/selectielijst/2020.json', { with: { type: 'json' } });
  return createSelectielijsten(readSelectielijst(data));
}
