/** What a user did wrong on the command line. */

/** Wrong use of the command line: what is wrong and what would be right, in one sentence each. */
export class UsageError extends Error {}
