/** The JSON Schemas that other tools use, made from the schemas of the domain and of the settings. */
import * as z from 'zod/mini';
import { afwijkingenSchema, configuratieSchema, type RuleFacts } from './configuratieSchema.ts';
import { frontMatterSchema, registerSchema } from './schema.ts';

export const schemas: readonly { readonly file: string; make(regels: readonly RuleFacts[]): object }[] = [
  { file: 'register.schema.json', make: () => jsonSchema(registerSchema) },
  { file: 'document.schema.json', make: () => jsonSchema(frontMatterSchema) },
  { file: 'configuratie.schema.json', make: (regels) => jsonSchema(configuratieSchema(regels)) },
  { file: 'afwijkingen.schema.json', make: () => jsonSchema(afwijkingenSchema) },
];

function jsonSchema(schema: z.ZodMiniType): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
}
