/** The JSON Schemas that other tools use, made from the one schema of the domain. */
import * as z from 'zod';
import { frontMatterSchema, registerSchema } from './schema.ts';

export const schemas: readonly { readonly file: string; make(): object }[] = [
  { file: 'register.schema.json', make: () => z.toJSONSchema(registerSchema, { target: 'draft-7', io: 'input' }) },
  { file: 'document.schema.json', make: () => z.toJSONSchema(frontMatterSchema, { target: 'draft-7', io: 'input' }) },
];
