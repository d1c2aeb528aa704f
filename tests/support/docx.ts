/** Word documents made by hand, as small as a test needs them. */

import { strToU8, zipSync } from 'fflate';

const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';

export const LINE_BREAK = '<w:r><w:br/></w:r>';
export const TAB = '<w:r><w:tab/></w:r>';
export const BOLD = '<w:b/>';

/** A document with these paragraphs and tables; `parts` are further files, by name, in the archive. */
export function docx(body: readonly string[], parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const main = `<w:document ${NAMESPACES}><w:body>${body.join('')}</w:body></w:document>`;
  return archive({ 'word/document.xml': main, ...parts });
}

export function archive(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === 'string' ? strToU8(content) : content,
      ]),
    ),
  );
}

/** A run; `properties` is what stands in its w:rPr. */
export function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph of these runs. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.join('')}</w:p>`;
}

/** A paragraph that only holds this text. */
export function line(text: string): string {
  return paragraph(run(text));
}

/** A table; each cell is a list of paragraphs and tables. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

/** A text box as Word writes it: once for itself, and once more for versions from before 2010. */
export function textBox(content: string): string {
  const box = `<w:txbxContent>${content}</w:txbxContent>`;
  return (
    '<w:r><mc:AlternateContent>' +
    `<mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback>` +
    '</mc:AlternateContent></w:r>'
  );
}
