/** A moment as people here write it. */

/** `28-11-2026 17:05`, of ISO 8601 in UTC, on the clock of this computer. */
export function momentAsText(at: string): string {
  const moment = new Date(at);
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${two(moment.getDate())}-${two(moment.getMonth() + 1)}-${moment.getFullYear()}`;
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
