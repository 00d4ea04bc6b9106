/** The engine for tests of the server: the real one, loaded once, because it has no state. */
import type { Diagnostic } from 'vscode-languageserver';
import { createService, type Service } from '../../server/src/service.ts';

/**
 * The rules whose findings the documents of these tests are drawn for. Others may come and go
 * without these tests changing.
 */
const rules = [
  'bestand-onleesbaar',
  'citaat-artikel-bestaat-niet',
  'citaat-wet-vervallen',
  'register-id-dubbel',
  'verwerking-grondslag-ontbreekt',
];

let whole: Promise<Service> | undefined;

export function wholeService(): Promise<Service> {
  return (whole ??= createService());
}

/** The engine with a few of its rules. */
export async function theService(): Promise<Service> {
  const service = await wholeService();
  return { ...service, settings: (wishes) => service.settings({ ...wishes, alleen: rules }) };
}

/** Of the diagnostics of a server with all its rules those of these. */
export function tested(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ code }) => rules.includes(String(code)));
}
