/** Loads what explains: code and texts come when somebody asks, because judging needs neither. */
import { loadBegrippenlijst } from '../../knowledge/begrippenlijst.ts';
import type { Kennis } from '../../knowledge/kennis.ts';
import { loadToelichtingen } from '../../knowledge/wetten/loadToelichtingen.ts';
import type { AnyRule } from '../../lint/rule.ts';
import { createUitlegger, type Uitlegger } from './uitlegger.ts';

export async function loadUitlegger(kennis: Kennis, rules: readonly AnyRule[]): Promise<Uitlegger> {
  const [toelichtingen, begrippenlijst] = await Promise.all([loadToelichtingen(), loadBegrippenlijst()]);
  return createUitlegger({ kennis, toelichtingen, begrippenlijst, rules });
}
