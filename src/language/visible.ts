/** What a file may hold that steers a terminal or turns its text around, made into signs that are only seen. */

const CONTROL = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu;

/** The text with a picture for each such character; its lines and tabs stay. */
export function visible(text: string): string {
  return text.replace(CONTROL, picture);
}

/** The text on one line, so that nothing in it looks like a message or a row of its own. */
export function oneLine(text: string): string {
  return visible(text.replace(/\n/g, picture).replace(/\t/g, ' '));
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code === 0x7f) return '␡';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '·';
}

/** JSON in which those characters are escaped; what it says is the same. */
export function harmlessJson(json: string): string {
  return json.replace(CONTROL, (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
