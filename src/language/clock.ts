/** A moment in a recording as it is read: minutes and seconds, with hours where there are any. */

/** `75` as "1:15", `3675` as "1:01:15". @param seconds from the beginning; parts of a second are left out */
export function clock(seconds: number): string {
  const whole = Math.floor(seconds);
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  const rest = two(whole % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
