/** Codebooks as people leave them: every style of YAML, comments in odd places, and the line ends of any editor. */

import fc from 'fast-check';

export interface OddCode {
  readonly id: string;
  readonly label: string;
  readonly definitie: string;
  readonly zoektermen: readonly string[];
}

export interface OddCodebook {
  readonly text: string;
  readonly themes: readonly { readonly id: string; readonly codes: readonly OddCode[] }[];
}

const WORDS = ['jury', 'plein', 'brief', 'één straat', 'stem*', "foto's", 'zelf & ingediend', 'wist ik niet'];
const quote = {
  bare: (text: string) => (/^[\p{L} ]+$/u.test(text) ? text : JSON.stringify(text)),
  single: (text: string) => `'${text.replaceAll("'", "''")}'`,
  double: (text: string) => JSON.stringify(text),
};
const style = fc.constantFrom<keyof typeof quote>('bare', 'single', 'double');

/** Draws a codebook of one to three themes. */
export const oddCodebooks: fc.Arbitrary<OddCodebook> = fc
  .record({
    bom: fc.constantFrom('', '\uFEFF'),
    end: fc.constantFrom('\n', '\r\n'),
    lastEnd: fc.boolean(),
    step: fc.constantFrom(0, 2, 4),
    blank: fc.boolean(),
    themes: fc.array(
      fc.record({
        form: fc.constantFrom('block', 'flow', 'absent'),
        comment: fc.boolean(),
        codes: fc.array(
          fc.record({
            words: fc.uniqueArray(fc.constantFrom(...WORDS), { maxLength: 4 }),
            style,
            list: fc.constantFrom('flow', 'block', 'broken'),
            definition: fc.constantFrom('inline', 'folded', 'literal'),
            note: fc.constantFrom('none', 'above', 'behind', 'inside'),
            form: fc.constantFrom('block', 'block', 'flow'),
          }),
          { maxLength: 4 },
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ bom, end, lastEnd, step, blank, themes }) => {
    const lines = ['# Codeboek', 'codeboek: { id: proef, versie: "1.0" } # versie', '', 'themas:'];
    const dash = ' '.repeat(step);
    const drawn = themes.map((theme, t) => {
      const id = `T${t}`;
      const codes = theme.codes.map(({ words }, c) => ({
        id: `t${t}_c${c}`,
        label: `Label ${t} ${c}`,
        definitie: `Gaat over ${t}, niet over (t0_c0).`.replace(
          t === 0 && theme.codes.length > 0 ? '' : ', niet over (t0_c0)',
          '',
        ),
        zoektermen: words,
      }));
      if (blank && t > 0) lines.push('');
      if (theme.comment) lines.push(`${dash}# thema ${id}`);
      lines.push(`${dash}- id: ${id} # id van ${id}`, `${dash}  label: "Thema ${id}"`);
      const key = `${dash}  codes:`;
      if (theme.form === 'absent' || codes.length === 0) {
        if (theme.form === 'flow') lines.push(`${key} [] # nog leeg`);
        return { id, codes: [] };
      }
      if (theme.form === 'flow') {
        const flows = codes.map((code, c) => flowCode(code, theme.codes[c]?.style ?? 'bare'));
        lines.push(`${key} [`, ...flows.map((flow) => `${dash}      ${flow}, # na`), `${dash}    ]`);
        return { id, codes };
      }
      lines.push(key);
      for (const [c, code] of codes.entries()) {
        const drawnAs = theme.codes[c];
        if (drawnAs === undefined) continue;
        const at = `${dash}${dash}  `;
        if (blank && c > 0) lines.push('');
        if (drawnAs.note === 'above') lines.push(`${at}# over ${code.id}`);
        if (drawnAs.form === 'flow') lines.push(`${at}- ${flowCode(code, drawnAs.style)}`);
        else lines.push(...blockCode(code, drawnAs, at));
      }
      return { id, codes };
    });
    lines.push('# einde');
    const text = bom + lines.join(end) + (lastEnd ? end : '');
    return { text, themes: drawn };
  });

function flowCode({ id, label, definitie, zoektermen }: OddCode, written: keyof typeof quote): string {
  const say = written === 'single' ? quote.single : quote.double;
  return `{ id: ${id}, label: ${say(label)}, definitie: ${say(definitie)}, zoektermen: [${zoektermen.map(say).join(', ')}] }`;
}

function blockCode(
  { id, label, definitie, zoektermen }: OddCode,
  as: { style: keyof typeof quote; list: string; definition: string; note: string },
  at: string,
): string[] {
  const say = quote[as.style];
  const key = `${at}  `;
  const definition =
    as.definition === 'inline'
      ? [`${key}definitie: ${quote.double(definitie)}`]
      : [
          `${key}definitie: ${as.definition === 'folded' ? '>-' : '|-'} # blok`,
          ...(as.definition === 'folded' ? definitie.split(' ') : [definitie]).map(
            (line) => `${key}    ${line}`,
          ),
        ];
  const list =
    zoektermen.length === 0
      ? []
      : as.list === 'flow'
        ? [`${key}zoektermen: [${zoektermen.map(say).join(', ')}] # termen`]
        : as.list === 'block'
          ? [`${key}zoektermen:`, ...zoektermen.map((term) => `${key}  - ${say(term)} # term`)]
          : [
              `${key}zoektermen:`,
              `${key}  [`,
              ...zoektermen.map((term) => `${key}    ${say(term)}, # term`),
              `${key}  ]`,
            ];
  return [
    `${at}- id: ${id}`,
    `${key}label: ${say(label)}${as.note === 'behind' ? ' # let op' : ''}`,
    ...(as.note === 'inside' ? [`${key}# vroeger ruimer`] : []),
    ...definition,
    ...list,
  ];
}
