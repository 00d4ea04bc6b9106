/** Loads the explanations: a chunk of its own, because only who asks for an explanation needs it. */
import { createToelichtingen, type Toelichtingen } from './toelichtingen.ts';

export async function loadToelichtingen(): Promise<Toelichtingen> {
  const { toelichtingbestanden } = await import('./toelichtingbestanden.ts');
  return createToelichtingen(toelichtingbestanden);
}
