/** What is told to the editor without an answer. */

/** Sends a notification now. An editor that is gone does not hear it, and then there is nobody to tell. */
export function tell(send: () => Promise<void> | void): void {
  attempt(send).catch(() => undefined);
}

async function attempt(send: () => Promise<void> | void): Promise<void> {
  await send();
}
