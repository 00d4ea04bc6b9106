/** `doelbinding verschil`: what changed between two versions of documents, and what that means. */
import type { Block } from '../../features/rapport/block.ts';
import type { Verschil } from '../../features/verschil/verschil.ts';
import type { Io } from '../../node/io.ts';
import type { Service } from '../../service.ts';
import type { ParsedArguments } from '../arguments.ts';
import { settingsOf } from '../check/check.ts';
import { UsageError } from '../usage.ts';
import { blockText } from './blockText.ts';
import { verschilJson } from './json.ts';
import { bronnenVan, leesStand, rulesOf } from './standen.ts';

const FORMATS = ['tekst', 'markdown', 'json'] as const;

export async function verschil(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  const asked = args.opties.get('formaat')?.at(-1) ?? 'tekst';
  const format = FORMATS.find((known) => known === asked);
  if (!format) throw new UsageError(`Het formaat ‘${asked}’ bestaat niet. Kies uit: ${FORMATS.join(', ')}.`);
  const settings = settingsOf(args, service, io);
  const [oud, nieuw] = await bronnenVan(args.paden, io);
  const sides = [await leesStand(oud, service, settings, io), await leesStand(nieuw, service, settings, io)] as const;
  const { vergelijkStanden } = await import('../../features/verschil/verschil.ts');
  const kennis = (sides[1].scenes[0] ?? sides[0].scenes[0])?.kennis;
  if (!kennis) throw new UsageError('Aan geen van beide kanten staat een bestand dat wij lezen: .md, .txt of .yaml.');
  const found = vergelijkStanden(sides[0].stand, sides[1].stand, kennis);
  io.out(await render(found, format, service, io));
  const unread = [...found.oud.nietGelezen, ...found.nieuw.nietGelezen];
  return unread.length > 0 ? 2 : 0;
}

async function render(found: Verschil, format: (typeof FORMATS)[number], service: Service, io: Io): Promise<string> {
  const rules = rulesOf(service);
  if (format === 'json') return verschilJson(found, (finding) => service.message(finding));
  const { verschildetails, verschilsamenvatting } = await import('../../features/verschil/verschilblokken.ts');
  const title: Block = {
    kind: 'heading',
    level: 2,
    tekst: `Wat is gewijzigd: van ${found.oud.naam} naar ${found.nieuw.naam}`,
  };
  const [summary, details] = [verschilsamenvatting(found), verschildetails(found, rules, 3)];
  if (format === 'tekst') return blockText([title, ...summary, ...details], { colour: io.colour });
  const { markdownOf } = await import('../../convert/rapport/markdown.ts');
  const folded: Block[] = details.length === 0 ? [] : [{ kind: 'fold', title: 'Alle wijzigingen', blocks: details }];
  return markdownOf([title, ...summary, ...folded]);
}
