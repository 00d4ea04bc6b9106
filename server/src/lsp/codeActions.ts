/**
 * What an editor offers at a place: repairs, proposals and notes that set a finding aside. It follows
 * from our own findings and the place alone; what the editor sends of its diagnostics can be incomplete
 * and only tells which of them an action answers.
 */
import type { CancellationToken, CodeAction, CodeActionParams, Connection, Disposable } from 'vscode-languageserver';
import { CodeActionRequest, CodeActionResolveRequest, LSPErrorCodes, ResponseError } from './protocol.ts';
import type { DocumentEdit } from '../lint/finding.ts';
import type { Offer, Proposal, Service } from '../service.ts';
import { answering, invalid, keyOf, refuseIfCancelled } from './answering.ts';
import { actionKinds } from './capabilities.ts';
import { chosenFix, findingOf, keyOfFinding, readChosenAction, type ChosenAction } from './chosenAction.ts';
import type { Judgment } from './judging.ts';
import { spanOf } from './place.ts';
import type { SetAsideArgument } from './requests.ts';
import { chosenRenumbering, readChosenRenumbering, renumberActions } from './renumbering.ts';
import { wantedOf, type Wanted } from './requestedActions.ts';
import { safeEdits } from './safeEdits.ts';
import type { Session } from './session.ts';
import { isApplicable, workspaceEditOf } from './workspaceEdit.ts';

const [quickFix, fixAll] = actionKinds;

export function codeActions(connection: Connection, session: Session): Disposable[] {
  return [
    answering(connection, CodeActionRequest.type, (params, token) => actionsFor(session, params, token)),
    answering(connection, CodeActionResolveRequest.type, (action, token) =>
      resolved(connection, session, action, token),
    ),
  ];
}

/** What the actions of one request are made of. */
interface Asked {
  readonly session: Session;
  readonly service: Service;
  readonly judgment: Judgment;
  /** The document by its key. */
  readonly key: string;
  readonly wanted: Wanted;
}

async function actionsFor(session: Session, params: CodeActionParams, token: CancellationToken): Promise<CodeAction[]> {
  const key = keyOf(params.textDocument);
  // An editor takes its question back when the text changes: then nothing is judged for it.
  await session.settled();
  refuseIfCancelled(token);
  const judgment = session.reports(key) ? await session.dossiers.judgmentOn(key) : undefined;
  refuseIfCancelled(token);
  const text = judgment?.texts.textOf(key);
  if (!judgment || !text) return [];
  const range = spanOf(params.range, text);
  if (!range) throw invalid('An action needs a range');
  const service = await session.engine.get();
  const wanted = wantedOf(params.context);
  const asked: Asked = { session, service, judgment, key, wanted };
  const judged = [...judgment.verdicts.values()].map((verdict) => verdict.judged);
  const offers = wanted.takes(quickFix) ? service.offersAt(key, range, { ...judgment, judged }) : undefined;
  const hasSafe = offers?.repairs.some(({ fix, finding }) => fix.kind === 'safe' && finding.uri === key) === true;
  const repairs = (offers?.repairs ?? []).flatMap((offer) => repairAction(offer, offer === offers?.preferred, asked));
  const proposals = (offers?.proposals ?? []).flatMap((proposal) => proposalAction(proposal, asked));
  const asides = (offers?.asides ?? []).flatMap((offer) => asideAction(offer, asked));
  const all = wanted.names(fixAll) || (hasSafe && wanted.takes(fixAll)) ? fixAllAction(asked) : [];
  const rewriting = await renumberActions(session, params, wanted, token);
  return [...repairs, ...all, ...proposals, ...rewriting, ...keptLast(asides, [...repairs, ...proposals])];
}

/** An editor shows what answers a diagnostic before what answers none: so that notes stay last they then answer none. */
function keptLast(asides: readonly CodeAction[], others: readonly CodeAction[]): CodeAction[] {
  if (others.every(({ diagnostics }) => diagnostics !== undefined)) return [...asides];
  return asides.map(({ diagnostics: _, ...action }) => action);
}

function repairAction({ finding, fix }: Offer, preferred: boolean, asked: Asked): CodeAction[] {
  const { title } = fix;
  const mark = preferred && asked.session.client.edits.marksPreferred ? { isPreferred: true } : {};
  const chosen: ChosenAction = { kind: 'fix', finding: keyOfFinding(finding, asked.judgment), title };
  return withEdit({ title, kind: quickFix, ...answered(finding, asked), ...mark }, fix.edits, chosen, asked);
}

/** A note is written by the editor's own command where it asks for the words, else with blanks. */
function asideAction({ finding, fix }: Offer, asked: Asked): CodeAction[] {
  const { title } = fix;
  const { session, judgment } = asked;
  const base = { title, kind: quickFix, ...answered(finding, asked) };
  const chosen: ChosenAction = { kind: 'aside', finding: keyOfFinding(finding, judgment), title };
  if (!session.client.commands.includes('doelbinding.setAside')) return withEdit(base, fix.edits, chosen, asked);
  if (!isApplicable(fix.edits, judgment.texts, session.client.edits)) return [];
  const argument: SetAsideArgument = { action: chosen, wantsReason: finding.severity !== 'oordeel' };
  return [{ ...base, command: { title, command: 'doelbinding.setAside', arguments: [argument] } }];
}

/** An action with its edit, or with what the edit is made of later; none where the editor cannot apply it. */
function withEdit(
  base: CodeAction,
  edits: readonly DocumentEdit[],
  chosen: ChosenAction,
  { session, judgment }: Asked,
): CodeAction[] {
  const { edits: client } = session.client;
  if (client.resolves) return isApplicable(edits, judgment.texts, client) ? [{ ...base, data: chosen }] : [];
  const edit = workspaceEditOf(edits, judgment.texts, client);
  return edit ? [{ ...base, edit }] : [];
}

/** A text that may not be edited: an editor that cannot show a proposal is offered nothing. */
function proposalAction({ finding, uri }: Proposal, asked: Asked): CodeAction[] {
  const { session, judgment } = asked;
  const text = judgment.texts.textOf(uri);
  if (!text || !session.client.commands.includes('doelbinding.showProposal')) return [];
  const title = 'Toon wijzigingsvoorstel';
  const command = { title, command: 'doelbinding.showProposal', arguments: [text.uri] };
  return [{ title, kind: quickFix, ...answered(finding, asked), command }];
}

function fixAllAction(asked: Asked): CodeAction[] {
  const { session, service, judgment, key, wanted } = asked;
  const base = { title: 'Herstel alles wat veilig kan', kind: fixAll };
  const chosen: ChosenAction = { kind: 'all', uri: key };
  // Beside a safe repair there is something to do for certain; what it is waits until it is chosen.
  if (session.client.edits.resolves && !wanted.names(fixAll)) return [{ ...base, data: chosen }];
  const edits = safeEdits(judgment, service)(key);
  return edits.length === 0 ? [] : withEdit(base, [{ uri: key, edits }], chosen, asked);
}

/** Which of the diagnostics that the editor sent an action answers; those of another document are not among them. */
function answered(finding: Offer['finding'], { judgment, key, wanted }: Asked): Pick<CodeAction, 'diagnostics'> {
  const verdict = finding.uri === key ? judgment.verdicts.get(key) : undefined;
  const own = verdict?.diagnostics[verdict.shown.findIndex(({ bevindingen }) => bevindingen.includes(finding))];
  const sent = own && wanted.diagnosticsLike(own);
  return sent && sent.length > 0 ? { diagnostics: sent } : {};
}

/** The action with its edit, made of the texts as they are now. */
async function resolved(
  connection: Connection,
  session: Session,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction> {
  if (action.edit || action.command) return action;
  const renumbering = readChosenRenumbering(action.data);
  const chosen = readChosenAction(action.data);
  if (!chosen && !renumbering) throw invalid('This is no action of ours');
  await session.settled();
  refuseIfCancelled(token);
  const edit = renumbering
    ? await chosenRenumbering(connection, session, renumbering)
    : chosen && (await editOf(session, chosen));
  refuseIfCancelled(token);
  if (!edit) throw new ResponseError(LSPErrorCodes.ContentModified, 'The text has changed since');
  return { ...action, edit };
}

async function editOf(session: Session, chosen: ChosenAction): Promise<CodeAction['edit']> {
  const service = await session.engine.get();
  const judgment = await session.dossiers.judgmentOn(chosen.kind === 'all' ? chosen.uri : chosen.finding.uri);
  if (!judgment) return undefined;
  const { edits: client } = session.client;
  if (chosen.kind === 'all') {
    const edits = safeEdits(judgment, service)(chosen.uri);
    return workspaceEditOf([{ uri: chosen.uri, edits }], judgment.texts, client);
  }
  const finding = findingOf(chosen.finding, judgment);
  const fix = finding && chosenFix(finding, chosen, judgment);
  return fix && workspaceEditOf(fix.edits, judgment.texts, client);
}
