/**
 * Renumbering in an editor: as actions at a number or heading, and as a request of ours. An action is made of the text
 * as it is when it is chosen; what it leaves is then told in words.
 */
import type { CancellationToken, CodeAction, Connection, Disposable } from 'vscode-languageserver';
import { MessageType, ShowMessageNotification } from './protocol.ts';
import type { Achtergebleven, hernummer, Uitkomst } from '../features/hernummering/hernummer.ts';
import type { keuzesAt } from '../features/hernummering/keuzes.ts';
import { answeringOwn, invalid } from './answering.ts';
import { askedDocument, askedSpan, offsetOf, type AskedDocument } from './languageFeature.ts';
import { rangeOf } from './place.ts';
import { placesAfter } from './placesAfter.ts';
import type { LeftReference, RenumberChoicesRequest, RenumberRequest } from './requests.ts';
import type { Wanted } from './requestedActions.ts';
import type { Session } from './session.ts';
import { tell } from './telling.ts';
import { isRecord } from './untrusted.ts';
import { workspaceEditOf } from './workspaceEdit.ts';

export const rewrite = 'refactor.rewrite';

/** What an action carries until it is chosen. As JSON, because the editor keeps it and sends it back. */
export interface ChosenRenumbering {
  readonly kind: 'renumber';
  readonly uri: string;
  /** In the text of the engine, as it was when the action was offered. */
  readonly offset: number;
  readonly title: string;
}

const redenen: Readonly<Record<Achtergebleven['reden'], string>> = {
  weg: 'wat hier wordt genoemd, is verwijderd',
  onzeker: 'er kan een andere tekst zijn bedoeld',
  dubbel: 'dit nummer komt meer dan één keer voor',
  afwezig: 'wat hier wordt genoemd, is niet gevonden',
  bereik: 'wat hier wordt genoemd, staat niet meer bij elkaar',
  betrekkelijk: 'dit is nu een ander deel van de tekst',
  vorm: 'dit nummer is anders geschreven dan wij kunnen overnemen',
  vast: 'deze tekst mag niet worden gewijzigd',
};

const UNREAD = 'Dit bestand is geen protocol of overeenkomst die wordt gelezen.';

type Done = Extract<Uitkomst, { readonly soort: 'gereed' }>;

/** A request that nobody takes back. */
const lasting: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

export function renumberRequests(connection: Connection, session: Session): Disposable[] {
  return [
    answeringOwn<RenumberRequest>(connection, 'doelbinding/renumber', (params) =>
      renumber(connection, session, params),
    ),
    answeringOwn<RenumberChoicesRequest>(connection, 'doelbinding/renumberChoices', (params) =>
      choicesAt(session, params),
    ),
  ];
}

async function renumber(
  connection: Connection,
  session: Session,
  { textDocument, position, bewerking }: RenumberRequest['params'],
): Promise<RenumberRequest['result']> {
  const asked = await askedDocument(session, { textDocument }, lasting);
  if (!asked) return refused(UNREAD);
  const renumbering = await import('../features/hernummering/hernummer.ts');
  const known = renumbering.bewerkingen.find((one) => one === bewerking);
  if (!known) throw invalid('This is no way to renumber');
  const uitkomst = renumbering.hernummer(asked.scene, asked.document, offsetOf(position, asked.text), known);
  if (uitkomst.soort === 'geweigerd') return refused(uitkomst.reden);
  const edit = workspaceEditOf(uitkomst.edits, asked.texts, session.client.edits);
  if (!edit) return refused('Niet alle bestanden zijn te wijzigen.');
  const { applied } = await connection.workspace.applyEdit({ label: 'Hernummeren', edit });
  if (!applied) return refused('De wijziging is niet doorgevoerd.');
  const achtergebleven = leftReferences(uitkomst, asked);
  return { geweigerd: null, aangepast: uitkomst.aangepast, achtergebleven };
}

function refused(geweigerd: string): RenumberRequest['result'] {
  return { geweigerd, aangepast: 0, achtergebleven: [] };
}

async function choicesAt(
  session: Session,
  { textDocument, position }: RenumberChoicesRequest['params'],
): Promise<RenumberChoicesRequest['result']> {
  const asked = await askedDocument(session, { textDocument }, lasting);
  if (!asked) return { geweigerd: UNREAD, keuzes: [] };
  const { keuzesRond } = await import('../features/hernummering/keuzes.ts');
  const found = keuzesRond(asked.scene, asked.document, offsetOf(position, asked.text));
  if (typeof found === 'string') return { geweigerd: found, keuzes: [] };
  const keuzes = found.map(({ titel, bewerking, offset }) => ({
    titel,
    bewerking,
    position: rangeOf({ start: offset, end: offset }, asked.text).start,
  }));
  return { geweigerd: null, keuzes };
}

/** The references that were left, with their places in the texts as they become. */
function leftReferences({ edits, achtergebleven }: Done, asked: AskedDocument): LeftReference[] {
  const placeOf = placesAfter(edits, asked);
  return achtergebleven.flatMap(({ uri, span, tekst, reden }) => {
    const place = placeOf(uri, span);
    return place ? [{ ...place, tekst, reden: redenen[reden] }] : [];
  });
}

/** The actions for the numbered deel at a place. Unasked they are offered only at its number or heading. */
export async function renumberActions(
  session: Session,
  params: { readonly textDocument: unknown; readonly range: unknown },
  wanted: Wanted,
  token: CancellationToken,
): Promise<CodeAction[]> {
  if (!wanted.takes(rewrite)) return [];
  const asked = await askedDocument(session, params, token);
  // What has no artikelen does not make the module load.
  const soort = asked?.document.model.inhoud.soort;
  if (!asked || (soort !== 'protocol' && soort !== 'overeenkomst')) return [];
  const offset = askedSpan(params.range, asked.text).start;
  const known = await modules();
  return known
    .keuzesAt(asked.scene, asked.document, offset, wanted.names(rewrite))
    .flatMap(({ titel, bewerking }): CodeAction[] => {
      const data: ChosenRenumbering = { kind: 'renumber', uri: asked.document.uri, offset, title: titel };
      if (session.client.edits.resolves) return [{ title: titel, kind: rewrite, data }];
      // An editor that takes its edit at once is told in the title what the edit leaves.
      const uitkomst = known.hernummer(asked.scene, asked.document, offset, bewerking);
      const edit = uitkomst.soort === 'gereed' && workspaceEditOf(uitkomst.edits, asked.texts, session.client.edits);
      return edit ? [{ title: titel + noteOf(uitkomst), kind: rewrite, edit }] : [];
    });
}

/** The edit of a chosen action; undefined where the text has changed since. What it leaves is shown in words. */
export async function chosenRenumbering(
  connection: Connection,
  session: Session,
  { uri, offset, title }: ChosenRenumbering,
): Promise<CodeAction['edit']> {
  const asked = await askedDocument(session, { textDocument: { uri } }, lasting);
  if (!asked) return undefined;
  const known = await modules();
  const keuze = known.keuzesAt(asked.scene, asked.document, offset, true).find(({ titel }) => titel === title);
  const uitkomst = keuze && known.hernummer(asked.scene, asked.document, offset, keuze.bewerking);
  if (uitkomst?.soort !== 'gereed') return undefined;
  const edit = workspaceEditOf(uitkomst.edits, asked.texts, session.client.edits);
  const message = messageOf(leftReferences(uitkomst, asked));
  if (edit && message !== undefined)
    tell(() => connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }));
  return edit;
}

/** Undefined for what no action of renumbering carries. */
export function readChosenRenumbering(data: unknown): ChosenRenumbering | undefined {
  if (!isRecord(data) || data['kind'] !== 'renumber') return undefined;
  const { uri, offset, title } = data;
  if (typeof uri !== 'string' || typeof offset !== 'number' || typeof title !== 'string') return undefined;
  return { kind: 'renumber', uri, offset, title };
}

interface Modules {
  readonly hernummer: typeof hernummer;
  readonly keuzesAt: typeof keuzesAt;
}

async function modules(): Promise<Modules> {
  const [keuzes, renumbering] = await Promise.all([
    import('../features/hernummering/keuzes.ts'),
    import('../features/hernummering/hernummer.ts'),
  ]);
  return { keuzesAt: keuzes.keuzesAt, hernummer: renumbering.hernummer };
}

function noteOf(uitkomst: Uitkomst): string {
  const left = uitkomst.soort === 'gereed' ? uitkomst.achtergebleven.length : 0;
  return left === 0 ? '' : ` (let op: ${left === 1 ? '1 verwijzing gaat' : `${left} verwijzingen gaan`} niet mee)`;
}

function countOf(left: number): string {
  return left === 1 ? 'gaat 1 verwijzing' : `gaan ${left} verwijzingen`;
}

/** A message is read in passing: of many references the first are named. */
const NAMED = 5;

function messageOf(left: readonly LeftReference[]): string | undefined {
  if (left.length === 0) return undefined;
  const named = left
    .slice(0, NAMED)
    .map(({ range, tekst, reden }) => `regel ${range.start.line + 1}: ‘${tekst.replace(/\s+/g, ' ')}’ (${reden})`);
  const more = left.length > NAMED ? ` En nog ${left.length - NAMED}.` : '';
  return `Bij het hernummeren ${countOf(left.length)} niet mee. Kijk die zelf na: ${named.join('; ')}.${more}`;
}
