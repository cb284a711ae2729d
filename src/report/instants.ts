const instantPattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$/;

/** Milliseconds between two ISO 8601 instants, UTC with milliseconds as events carry them. Throws on any other form. */
export function millisBetween(from: string, to: string): number {
  return millisOf(to) - millisOf(from);
}

/** An instant of a record for people, without its milliseconds: `2026-05-04 03:12:07 UTC`. */
export function instantWords(createdAt: string): string {
  return `${createdAt.slice(0, 10)} ${createdAt.slice(11, 19)} UTC`;
}

function millisOf(instant: string): number {
  const match = instantPattern.exec(instant);
  if (match === null) throw new Error(`"${instant}" is no UTC instant with milliseconds, as created_at must be.`);
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, ms = 0] = match.slice(1).map(Number);
  return (((daysSinceEpoch(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000 + ms;
}

/** Howard Hinnant's days_from_civil: exact in the proleptic Gregorian calendar, without a time zone. */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
