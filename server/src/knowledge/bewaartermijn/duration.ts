/**
 * Durations as ISO 8601 writes them: made, compared and put in words.
 *
 * A year is twelve months and a week is seven days, but a month is no number of days. So two
 * durations can be equal, ordered, or impossible to order (90 days against three months), and a
 * rule that compares them has to know which.
 */

/** An ISO 8601 duration in whole numbers: `P20Y`, `P18M`, `P6W`, `P42D`, `PT72H`; `P0D` is "at once". */
export type IsoDuration = `P${string}`;

export type DurationUnit = 'year' | 'month' | 'week' | 'day' | 'hour';

interface Parts {
  readonly months: number;
  readonly hours: number;
}

const iso = /^P(?=\d|T\d)(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(\d{1,6})H)?$/;

/** What half a unit and other broken amounts become; half a month is no whole number of anything. */
const smaller: Readonly<Record<DurationUnit, readonly [unit: DurationUnit, count: number] | undefined>> = {
  year: ['month', 12],
  month: undefined,
  week: ['day', 7],
  day: ['hour', 24],
  hour: undefined,
};

/** The duration that a text is, as `p20y` or `P1Y6M`; undefined when it is none. */
export function parseIsoDuration(text: string): IsoDuration | undefined {
  const upper = text.trim().toUpperCase();
  return isIsoDuration(upper) ? upper : undefined;
}

export function isIsoDuration(text: string): text is IsoDuration {
  return iso.test(text);
}

/**
 * The duration of an amount: 1.5 years is `P18M`. Undefined for an amount that no whole number of a
 * smaller unit can express, that is negative, or that nobody means as a period (1000 or more years).
 */
export function durationOf(amount: number, unit: DurationUnit): IsoDuration | undefined {
  if (!Number.isFinite(amount) || amount < 0 || amount >= (unit === 'year' ? 1000 : 1_000_000)) return undefined;
  if (Number.isInteger(amount)) return write(amount, unit);
  const step = smaller[unit];
  const whole = step && Math.round(amount * step[1] * 1e6) / 1e6;
  return step && whole !== undefined && Number.isInteger(whole) ? write(whole, step[0]) : undefined;
}

/** Whether two durations are the same length of time: 42 days and 6 weeks, 12 months and 1 year. */
export function sameDuration(a: IsoDuration, b: IsoDuration): boolean {
  const left = partsOf(a);
  const right = partsOf(b);
  return left.months === right.months && left.hours === right.hours;
}

/**
 * Negative when `a` is always the shorter, positive when it is always the longer, 0 when the two are
 * the same; undefined when it depends on the date from which they run (90 days, three months).
 */
export function compareDuration(a: IsoDuration, b: IsoDuration): number | undefined {
  if (sameDuration(a, b)) return 0;
  const [leastA, mostA] = hourBounds(partsOf(a));
  const [leastB, mostB] = hourBounds(partsOf(b));
  if (mostA < leastB) return -1;
  if (leastA > mostB) return 1;
  const left = partsOf(a);
  const right = partsOf(b);
  const months = Math.sign(left.months - right.months);
  const hours = Math.sign(left.hours - right.hours);
  return months === 0 || hours === 0 || months === hours ? months || hours : undefined;
}

/** In Dutch words: `20 jaar`, `6 weken`, `anderhalf jaar`, `1 jaar en 3 maanden`, `72 uur`; `P0D` is `direct`. */
export function formatDuration(duration: IsoDuration): string {
  if (duration === 'P18M') return 'anderhalf jaar';
  const [, years, months, weeks, days, hours] = iso.exec(duration) ?? [];
  const words = [
    count(years, 'jaar', 'jaar'),
    count(months, 'maand', 'maanden'),
    count(weeks, 'week', 'weken'),
    count(days, 'dag', 'dagen'),
    count(hours, 'uur', 'uur'),
  ].filter((part) => part !== '');
  const last = words.pop();
  if (last === undefined) return 'direct';
  return words.length === 0 ? last : `${words.join(', ')} en ${last}`;
}

function write(amount: number, unit: DurationUnit): IsoDuration {
  const text = String(amount);
  switch (unit) {
    case 'year':
      return `P${text}Y`;
    case 'month':
      return `P${text}M`;
    case 'week':
      return `P${text}W`;
    case 'day':
      return `P${text}D`;
    case 'hour':
      return `PT${text}H`;
  }
}

function count(amount: string | undefined, one: string, many: string): string {
  const value = Number(amount ?? 0);
  if (value === 0) return '';
  return `${String(value)} ${value === 1 ? one : many}`;
}

function partsOf(duration: IsoDuration): Parts {
  const [, years, months, weeks, days, hours] = (iso.exec(duration) ?? []).map((part) => (part ? Number(part) : 0));
  return {
    months: 12 * (years ?? 0) + (months ?? 0),
    hours: 24 * (7 * (weeks ?? 0) + (days ?? 0)) + (hours ?? 0),
  };
}

/** Fewest and most days that one to eleven months in a row can have. */
const fewestDays = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];
const mostDays = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

function hourBounds({ months, hours }: Parts): [least: number, most: number] {
  const years = Math.floor(months / 12);
  const leapDays = Math.floor(years / 4);
  const noLeap = Math.ceil(years / 100);
  const fewest = 365 * years + Math.max(0, leapDays - noLeap) + (fewestDays[months % 12] ?? 0);
  const most = 365 * years + leapDays + (years % 4 === 0 ? 0 : 1) + (mostDays[months % 12] ?? 0);
  return [24 * fewest + hours, 24 * most + hours];
}
