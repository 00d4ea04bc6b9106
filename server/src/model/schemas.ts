/** The JSON Schemas that other tools use, made from the schemas of the domain and of the settings. */
import * as z from 'zod';
import { afwijkingenSchema, configuratieSchema, type RegelFeit } from './configuratieSchema.ts';
import { frontMatterSchema, registerSchema } from './schema.ts';

export const schemas: readonly { readonly file: string; make(regels: readonly RegelFeit[]): object }[] = [
  { file: 'register.schema.json', make: () => jsonSchema(registerSchema) },
  { file: 'document.schema.json', make: () => jsonSchema(frontMatterSchema) },
  { file: 'configuratie.schema.json', make: (regels) => jsonSchema(configuratieSchema(regels)) },
  { file: 'afwijkingen.schema.json', make: () => jsonSchema(afwijkingenSchema) },
];

function jsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
}
