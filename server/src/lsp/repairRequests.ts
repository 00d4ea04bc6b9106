/**
 * The requests of ours about repairs: all safe ones at once, setting a finding aside in the words of the user, and a
 * wijzigingsvoorstel.
 */
import type { Connection, Disposable } from 'vscode-languageserver';
import { invulplek } from '../text/invulplek.ts';
import { answeringOwn, invalid, keyOf } from './answering.ts';
import { findingOf, readChosenAction } from './chosenAction.ts';
import type { ProposalRequest, RepairAllRequest, SetAsideRequest } from './requests.ts';
import { safeEdits } from './safeEdits.ts';
import type { Session } from './session.ts';
import { fileName } from './uris.ts';
import { workspaceEditOf } from './workspaceEdit.ts';

export function repairRequests(connection: Connection, session: Session): Disposable[] {
  return [
    answeringOwn<SetAsideRequest>(connection, 'doelbinding/setAside', (params) =>
      setAside(connection, session, params),
    ),
    answeringOwn<RepairAllRequest>(connection, 'doelbinding/repairAll', (params) =>
      repairAll(connection, session, keyOf(params)),
    ),
    answeringOwn<ProposalRequest>(connection, 'doelbinding/proposal', (params) => proposalFor(keyOf(params), session)),
  ];
}

async function setAside(
  connection: Connection,
  session: Session,
  { action, reden, door }: SetAsideRequest['params'],
): Promise<SetAsideRequest['result']> {
  const chosen = readChosenAction(action);
  if (chosen?.kind !== 'aside') throw invalid('This is no action of ours');
  await session.settled();
  const judgment = await session.dossiers.judgmentOn(chosen.finding.uri);
  if (!judgment) return 'changed';
  const finding = findingOf(chosen.finding, judgment);
  const words = { reden: wordsOf(reden), door: wordsOf(door) };
  const fix = finding && judgment.verdicts.get(finding.uri)?.judged.asideOf(finding, words);
  if (fix?.title !== chosen.title) return 'changed';
  const edit = workspaceEditOf(fix.edits, judgment.texts, session.client.edits);
  if (!edit) return 'refused';
  const { applied } = await connection.workspace.applyEdit({ label: fix.title, edit });
  return applied ? 'done' : 'refused';
}

async function repairAll(connection: Connection, session: Session, key: string): Promise<RepairAllRequest['result']> {
  const service = await session.engine.get();
  await session.settled();
  const judgment = session.reports(key) ? await session.dossiers.judgmentOn(key) : undefined;
  const edits = judgment ? safeEdits(judgment, service)(key) : [];
  if (!judgment || edits.length === 0) return 'nothing';
  const edit = workspaceEditOf([{ uri: key, edits }], judgment.texts, session.client.edits);
  if (!edit) return 'refused';
  const { applied } = await connection.workspace.applyEdit({ label: 'Herstel alles wat veilig kan', edit });
  return applied ? 'done' : 'refused';
}

/** What was left open stays a blank to fill in. */
function wordsOf(given: unknown): string {
  return typeof given === 'string' && given.trim() !== '' ? given : invulplek;
}

async function proposalFor(key: string, session: Session): Promise<ProposalRequest['result']> {
  const service = await session.engine.get();
  const judgment = await session.dossiers.judgmentOn(key);
  if (!judgment) return null;
  const judged = [...judgment.verdicts.values()].map((verdict) => verdict.judged);
  const markdown = service.proposal({ ...judgment, judged }, fileName, key);
  return markdown === undefined ? null : { markdown };
}
