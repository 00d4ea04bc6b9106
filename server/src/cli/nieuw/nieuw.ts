/** `doelbinding nieuw`: asks what is not given, and writes a protocol, a register or both. Nothing is overwritten. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import type { Ask, Io } from '../../node/io.ts';
import { withSlashes } from '../../node/slashes.ts';
import { nieuweDomeinen, type NieuwDomein } from '../../features/nieuw/modellen.ts';
import { isGemeentenaam, nieuweSoorten, type NieuweSoort } from '../../features/nieuw/maak.ts';
import type { Service } from '../../service.ts';
import { nearest, type ParsedArguments } from '../arguments.ts';
import { UsageError } from '../usage.ts';

export async function nieuw(args: ParsedArguments, service: Service, io: Io): Promise<number> {
  if (args.paden.length > 0)
    throw new UsageError(
      'De opdracht nieuw krijgt geen paden. Geef de map met --naar MAP. Zie: doelbinding nieuw --help',
    );
  const given = (name: string): string | undefined => args.opties.get(name)?.at(-1);
  const soort = await answered(given('soort'), SOORT, io.ask);
  const domeinen = await answered(args.opties.get('domein')?.join(','), DOMEINEN, io.ask);
  const gemeente = await answered(given('gemeente'), GEMEENTE, io.ask);
  const folder = resolve(io.folder, given('naar') ?? '.');
  const files = await service.nieuw({ soort, domeinen, gemeente, jaar: io.today.slice(0, 4) });
  const shown = (naam: string): string => withSlashes(relative(io.folder, join(folder, naam)));
  const there = files.filter(({ naam }) => existsSync(join(folder, naam)));
  if (there.length > 0)
    throw new UsageError(
      `${there.map(({ naam }) => shown(naam)).join(' en ')} ${there.length === 1 ? 'bestaat' : 'bestaan'} al en ${there.length === 1 ? 'blijft' : 'blijven'} zoals ${there.length === 1 ? 'het is' : 'ze zijn'}. Kies een andere map met --naar.`,
    );
  await mkdir(folder, { recursive: true });
  for (const { naam, tekst } of files) await writeFile(join(folder, naam), tekst, { flag: 'wx' });
  io.out(`${files.map(({ naam }) => `Gemaakt: ${shown(naam)}`).join('\n')}\n`);
  io.out(
    'De verwerkingen zijn voorbeelden: pas ze aan aan wat uw gemeente doet. Controleer daarna met: doelbinding check\n',
  );
  return 0;
}

/** A question: what is asked, how an answer is read, and what is said of one that cannot be read. */
interface Question<Value> {
  readonly option: string;
  readonly text: string;
  /** Holds where nobody is asked and nothing is given. */
  readonly standard: Value | undefined;
  readonly read: (answer: string) => Value | undefined;
  readonly wrong: (answer: string) => string;
}

const SOORT: Question<NieuweSoort> = {
  option: 'soort',
  text: 'Wat wilt u maken: protocol, register of beide? [beide] ',
  standard: 'beide',
  read: (answer) => (answer === '' ? 'beide' : nieuweSoorten.find((soort) => soort === answer.toLowerCase())),
  wrong: (answer) => `‘${answer}’ is geen keuze. Kies uit: ${nieuweSoorten.join(', ')}.`,
};

const DOMEINEN: Question<readonly NieuwDomein[]> = {
  option: 'domein',
  text: `Voor welke domeinen (met komma’s ertussen): ${nieuweDomeinen.join(', ')}, of alle? [alle] `,
  standard: undefined,
  read(answer) {
    if (answer === '' || answer.toLowerCase() === 'alle') return nieuweDomeinen;
    const words = answer.split(',').map((word) => word.trim().toLowerCase());
    const known = nieuweDomeinen.filter((domein) => words.includes(domein));
    return words.every((word) => known.some((domein) => domein === word)) ? known : undefined;
  },
  wrong(answer) {
    const unknown = answer
      .split(',')
      .map((word) => word.trim())
      .find((word) => !nieuweDomeinen.some((domein) => domein === word.toLowerCase()));
    const near = unknown === undefined ? undefined : nearest(unknown.toLowerCase(), nieuweDomeinen);
    return `Het domein ‘${unknown ?? ''}’ kennen wij niet.${near ? ` Bedoelt u ‘${near}’?` : ''} Kies uit: ${nieuweDomeinen.join(', ')}.`;
  },
};

const GEMEENTE: Question<string> = {
  option: 'gemeente',
  text: 'Hoe heet de gemeente? ',
  standard: undefined,
  read: (answer) => (isGemeentenaam(answer) ? answer : undefined),
  wrong: (answer) =>
    answer === ''
      ? 'Geef de naam van de gemeente.'
      : `‘${answer}’ is geen naam van een gemeente die wij in een tekst kunnen zetten. Gebruik letters, spaties en streepjes.`,
};

/** What was given, else what a person answers; a wrong answer is asked again, a wrong option is not. */
async function answered<Value>(
  given: string | undefined,
  question: Question<Value>,
  ask: Ask | undefined,
): Promise<Value> {
  const { option, standard } = question;
  if (given !== undefined) {
    const value = question.read(given.trim());
    if (value !== undefined) return value;
    throw new UsageError(question.wrong(given.trim()));
  }
  if (ask) return askUntilRead(question, ask);
  if (standard !== undefined) return standard;
  throw new UsageError(
    `Geef ook --${option}. Zo: doelbinding nieuw --gemeente Voorbeeldstad --domein jeugd,wmo. Zie: doelbinding nieuw --help`,
  );
}

async function askUntilRead<Value>({ text, read, wrong }: Question<Value>, ask: Ask): Promise<Value> {
  let question = text;
  for (;;) {
    const answer = await ask(question);
    if (answer === undefined) throw new UsageError('Er is niets gemaakt: niet alle vragen zijn beantwoord.');
    const value = read(answer.trim());
    if (value !== undefined) return value;
    question = `${wrong(answer.trim())}\n${text}`;
  }
}
