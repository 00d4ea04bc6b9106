/**
 * Parts of which the schemas of the domain are made. They are those of `zod/mini`: the same library, of which only what is
 * used comes along, since every check loads it.
 */
import * as z from 'zod/mini';

/** What other tools show of a part of a schema. */
export interface Beschrijving {
  readonly id?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: string[];
}

export function beschreven<Deel extends z.ZodMiniType>(deel: Deel, beschrijving: Beschrijving): Deel {
  const copy = deel.clone();
  z.globalRegistry.add<z.ZodMiniType>(copy, { ...beschrijving });
  return copy;
}

/** The description of a part; undefined where it has none. */
export function omschrijvingVan(deel: z.ZodMiniType): string | undefined {
  return z.globalRegistry.get(deel)?.description;
}

/** A field that may be left out. */
export function veld<Deel extends z.ZodMiniType>(
  deel: Deel,
  description?: string,
  more: Beschrijving = {},
): z.ZodMiniOptional<Deel> {
  const optional = z.optional(deel);
  return description === undefined ? optional : beschreven(optional, { description, ...more });
}

/** One of a kind, or a list of them. */
export function eenOfMeer<Deel extends z.ZodMiniType>(deel: Deel): z.ZodMiniUnion<[Deel, z.ZodMiniArray<Deel>]> {
  return z.union([deel, z.array(deel)]);
}
