/** The styles of the report in a template: the template's own where it has them, also under Dutch names, and ours where not. */

/** What Word calls built-in styles in its files, and what people and other programs call them in Dutch. */
const DUTCH: Readonly<Record<string, string>> = {
  'kop 1': 'heading 1',
  'kop 2': 'heading 2',
  'kop 3': 'heading 3',
  titel: 'title',
  bijschrift: 'caption',
  citaat: 'quote',
  standaard: 'normal',
  'inhopg 1': 'toc 1',
  'inhopg 2': 'toc 2',
  'lijst met afbeeldingen': 'table of figures',
  opmerkingverwijzing: 'annotation reference',
};

const STYLE_IN_USE = /<w:(pStyle|rStyle|tblStyle) w:val="([^"]*)"/g;

/**
 * @param main the filled document, in which our blocks have our style ids
 * @param theirs the styles of the template
 * @param ours the styles of a report without a template
 * @returns both parts, changed so that every style that is used is there
 */
export function fitStyles(
  main: string,
  theirs: string,
  ours: string,
): { readonly main: string; readonly styles: string } {
  const known = stylesIn(theirs);
  const idByName = new Map(known.map(({ id, name }) => [name, id]));
  const own = stylesIn(ours);
  const added: string[] = [];
  const ids = new Map<string, string>();
  /** The id in the template of one of our styles, which is added when it is not there. */
  const idFor = (id: string): string => {
    const fitted = ids.get(id);
    if (fitted !== undefined) return fitted;
    const style = own.find((one) => one.id === id);
    const same = style === undefined ? undefined : idByName.get(style.name);
    const chosen = same ?? id;
    ids.set(id, chosen);
    if (style !== undefined && same === undefined) {
      added.push(
        style.xml.replace(
          /(<w:(?:basedOn|next|link) w:val=)"([^"]*)"/g,
          (_, before: string, other: string) => `${before}"${idFor(other)}"`,
        ),
      );
    }
    return chosen;
  };
  const taken = new Set(known.map(({ id }) => id));
  const fitted = main.replace(STYLE_IN_USE, (whole, kind: string, id: string) => {
    // A style of the template that happens to have the id of one of ours stays what it is.
    const isOurs = own.some((one) => one.id === id);
    return isOurs || !taken.has(id) ? `<w:${kind} w:val="${idFor(id)}"` : whole;
  });
  return { main: fitted, styles: theirs.replace('</w:styles>', `${added.join('')}</w:styles>`) };
}

interface Style {
  readonly id: string;
  /** In English, in small letters. */
  readonly name: string;
  readonly xml: string;
}

function stylesIn(xml: string): Style[] {
  return [...xml.matchAll(/<w:style\b[^>]*>.*?<\/w:style>/gs)].map(([style]) => {
    const id = /\bw:styleId="([^"]*)"/.exec(style)?.[1] ?? '';
    const name = (/<w:name w:val="([^"]*)"/.exec(style)?.[1] ?? id).toLowerCase();
    return { id, name: DUTCH[name] ?? name, xml: style };
  });
}
