/**
 * Sentences that permit deviating from the AVG. They must be read exactly: a regulation of the Union
 * holds directly, so a text that sets it aside is wrong whatever its reasons. Each exception has a
 * sentence among the fixtures of the rule.
 */
import { openedBy, type Stretch } from '../text/openedBy.ts';

export interface Afwijkzin extends Stretch {
  /** `toegestaan`: says that it may be done. `gemotiveerd`: takes for granted that it is. */
  readonly soort: 'toegestaan' | 'gemotiveerd';
  /** Whether it says so outright and names the AVG itself, and not privacy law at large. */
  readonly exact: boolean;
}

const MAY = /\b(?:kan|kunnen|mag|mogen|toegestaan|gerechtigd|bevoegd|vrijheid|ruimte\sgelaten|mogelijk(?!\sdat))\b/gi;
const AVG = String.raw`(?:AVG|GDPR|Algemene\sverordening\sgegevensbescherming)`;
const RULES = String.raw`(?:eisen|regels|bepalingen|voorschriften|beginselen|verplichtingen|vereisten|normen|artikelen|waarborgen)`;
const OF = String.raw`(?:(?:die|van|uit|in|welke)\s)?(?:de\s)?`;
const FROM_LAW = String.raw`van\s(?:de\s)?(?:${RULES}\s${OF}|artikel(?:en)?\s[\d.,\sen]{1,12}\s(?:van\sde\s)?)?(?:${AVG}|privacy-?wet(?:geving)?|privacyregelgeving)\b`;
const DEVIATE = String.raw`\b(?:afwijken|afgeweken|afwijking|af\ste\swijken)\b`;

/** The permission before what it is of, and behind it. */
const ORDERS: readonly (readonly [opening: RegExp, rest: RegExp])[] = [
  [MAY, new RegExp(String.raw`^[^.;]{0,60}?${DEVIATE}\s${FROM_LAW}`, 'i')],
  [MAY, new RegExp(String.raw`^[^.;]{0,60}?\b${FROM_LAW}[^.;,]{0,30}?${DEVIATE}`, 'i')],
  [
    new RegExp(String.raw`\b${FROM_LAW}`, 'gi'),
    new RegExp(String.raw`^[^.;]{0,60}?\b(?:kan|kunnen|mag|mogen)\b[^.;]{0,60}?${DEVIATE}`, 'i'),
  ],
  [
    new RegExp(DEVIATE, 'gi'),
    new RegExp(String.raw`^\s${FROM_LAW}[^.;,]{0,40}?\b(?:toegestaan|mogelijk|geoorloofd)\b`, 'i'),
  ],
];
const DEVIATION = /\bafwijken\s(?=van\b)/gi;
const IS_MOTIVATED = new RegExp(
  String.raw`^${FROM_LAW}[^.;]{0,120}?\b(?:gemotiveerd|onderbouwd|goedgekeurd|verantwoord)\b`,
  'i',
);
const DENIAL = /\b(?:niet|geen|nooit|nimmer|noch|evenmin)\b/i;
const NAMES_AVG = new RegExp(String.raw`\b${AVG}\b`, 'i');

/** The legislator may, and so may a text in so far as a law or the AVG itself leaves room. */
const LAWFUL =
  /\b(?:lidsta(?:at|ten)|wetgever|nationale?\s(?:recht|wet[a-zà-ɏ]*)|lidstatelijk[a-zà-ɏ]*|cao|(?:bij|de|een)\swet|krachtens|UAVG|Uitvoeringswet|artikel\s(?:23|85|86|87|88|89)|toelaat|toestaat|voor\szover)\b/i;
/** What happens where a text differs from the AVG: the AVG goes first. */
const AVG_FIRST =
  /\b(?:gaat\s(?:de\sAVG\s)?voor|voorrang|preval[a-zà-ɏ]*|strijd|buiten\stoepassing|strenger[a-zà-ɏ]*)\b/i;
/** Words that differ, and what may happen against the rules. */
const NO_PERMISSION =
  /\b(?:definities?|begrippen|termen|terminologie|formulering[a-zà-ɏ]*|voorkomen|gebeuren|blijken|leiden|incident[a-zà-ɏ]*|datalek[a-zà-ɏ]*)\b/i;
/** A clause about somebody or about a case, and no rule of its own. */
const SUBORDINATE = /\b(?:die|welke|indien|als|wanneer|zodra|of)\b/i;
/** Between the permission and the deviation: then others deviate than may do something. */
const RELATIVE = /\s(?:die|welke|wat)\s/i;
const DEVIATES = new RegExp(DEVIATE, 'i');

/** What a sentence permits; undefined where it permits nothing. */
export function leesAfwijkzin(text: string): Afwijkzin | undefined {
  if (text.trimEnd().endsWith('?') || [LAWFUL, AVG_FIRST, NO_PERMISSION].some((exception) => exception.test(text)))
    return undefined;
  for (const [opening, rest] of ORDERS) {
    const found = openedBy(text, opening, rest);
    if (found && !isDenied(text, found) && !isOfOthers(found.text))
      return { ...found, soort: 'toegestaan', exact: isExact(text, found) };
  }
  const motivated = openedBy(text, DEVIATION, IS_MOTIVATED);
  if (!motivated || DENIAL.test(motivated.text)) return undefined;
  return { ...motivated, soort: 'gemotiveerd', exact: false };
}

/** `Niet mag` and `mag niet` deny it, and so does a refusal at the beginning of the clause. */
function isDenied(text: string, { index, text: found }: Stretch): boolean {
  return DENIAL.test(found) || DENIAL.test(text.slice(Math.max(0, index - 25), index));
}

/** `Mogen regels hebben die afwijken van de AVG`. */
function isOfOthers(found: string): boolean {
  const at = found.search(DEVIATES);
  return !/^van\b/i.test(found) && RELATIVE.test(found.slice(0, at));
}

function isExact(text: string, { index, text: found }: Stretch): boolean {
  const clause =
    text
      .slice(Math.max(0, index - 100), index)
      .split(',')
      .at(-1) ?? '';
  return NAMES_AVG.test(found) && !SUBORDINATE.test(clause);
}
