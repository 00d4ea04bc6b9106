/** What has just happened, in a line that screen readers read as it comes. */
import { make } from './host.ts';

/** Lines that stay in the page: a reader that is behind still finds the one before. */
const KEPT = 3;

export function say(region: HTMLElement, text: string): void {
  region.append(make('p', { text }));
  while (region.childElementCount > KEPT) region.firstElementChild?.remove();
}
