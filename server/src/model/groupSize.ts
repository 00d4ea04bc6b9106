/** Where a long row of parts is cut in groups, so that one part more moves no cut but its own. */

/** A group holds twice as many as the least of it on average, and never more than so many times as many. */
const MOST = 8;

/**
 * @param size how many parts the group has by now
 * @param least how many parts a group has, but for the last one of a row
 * @param length of the last part of it or of the one behind it, always the same one: it says whether the group ends here
 */
export function endsGroup(size: number, least: number, length: number): boolean {
  return size >= least && (size >= MOST * least || length % least === 0);
}
