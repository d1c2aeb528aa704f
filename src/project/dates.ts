/** Dates as Dutch people and Excel write them. */

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const DUTCH = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/;

/** `2026-05-12` or `12-5-2026` as ISO 8601, or null when it is no existing date. */
export function parseDate(written: string): string | null {
  const iso = ISO.exec(written);
  if (iso !== null) return existing(iso[1], iso[2], iso[3]);
  const dutch = DUTCH.exec(written);
  if (dutch !== null) return existing(dutch[3], dutch[2], dutch[1]);
  return null;
}

/** The day that a moment falls on here, as ISO 8601. */
export function localDay(moment: Date): string {
  const year = String(moment.getFullYear());
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  return `${year}-${month}-${String(moment.getDate()).padStart(2, '0')}`;
}

function existing(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? null : iso;
}
