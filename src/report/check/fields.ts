/** The codes of the fields in a part: page numbers, references, links. */

import { everyElement, type XmlElement } from '../../files/xml/tree.js';

/** Word may cut the code of a field into pieces; a field may stand within the code of another. */
export function fieldsIn(tree: XmlElement): string[] {
  const codes: string[] = [];
  const open: { code: string; isRead: boolean }[] = [];
  const close = (): void => {
    const field = open.pop();
    if (field !== undefined) codes.push(field.code);
  };
  for (const { name, attributes, children } of everyElement(tree)) {
    if (name === 'w:fldSimple') codes.push(attributes['w:instr'] ?? '');
    const field = open.at(-1);
    if (name === 'w:instrText' && field !== undefined && !field.isRead) field.code += children.join('');
    if (name !== 'w:fldChar') continue;
    const type = attributes['w:fldCharType'];
    if (type === 'begin') open.push({ code: '', isRead: false });
    else if (type === 'end') close();
    else if (field !== undefined) field.isRead = true;
  }
  while (open.length > 0) close();
  return codes;
}
