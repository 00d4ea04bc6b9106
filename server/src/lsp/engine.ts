/** The engine, loaded when it is first needed. */
import type { Service } from '../service.ts';

export interface Engine {
  /** Loads it the first time. A load that failed is tried again by the next who asks. */
  get(): Promise<Service>;
  /** The engine if it is there already. */
  now(): Service | undefined;
}

export function createEngine(load: () => Promise<Service>): Engine {
  let loading: Promise<Service> | undefined;
  let loaded: Service | undefined;
  return {
    get: () =>
      (loading ??= load().then(
        (service) => (loaded = service),
        (error: unknown) => {
          loading = undefined;
          throw error;
        },
      )),
    now: () => loaded,
  };
}
