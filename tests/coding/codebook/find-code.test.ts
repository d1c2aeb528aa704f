import { describe, expect, it } from 'vitest';
import { createCodeFinder } from '../../../src/coding/codebook/find-code.js';
import type { Codebook } from '../../../src/model/codebook.js';
import { codebook } from '../../support/codes.js';
import { messageOf } from '../../support/message.js';

const WAS: Readonly<Record<string, readonly string[]>> = {
  groen: ['natuur'],
  rust: ['sfeer'],
  drukte: ['sfeer'],
};

function renamed(): Codebook {
  const plain = codebook({ T: ['groen', 'rust', 'drukte'] });
  return {
    ...plain,
    themes: plain.themes.map((theme) => ({
      ...theme,
      codes: theme.codes.map((code) => ({ ...code, formerIds: WAS[code.id] ?? [] })),
    })),
  };
}

describe('a code in a review file', () => {
  it.each([
    ['groen', 'groen'],
    [' Groen ', 'groen'],
    ['natuur', 'groen'],
  ])('"%s" is %s', (written, id) => {
    expect(createCodeFinder(renamed()).find(written).id).toBe(id);
  });

  it('that was split asks for one of the parts', () => {
    expect(messageOf(() => createCodeFinder(renamed()).find('sfeer'))).toBe(
      'de code "sfeer" is gesplitst. Kies uit: rust, drukte.',
    );
    expect(createCodeFinder(renamed()).known('sfeer')).toBeNull();
  });

  it('that does not exist is refused; spoken text in the cell is not repeated', () => {
    const { find } = createCodeFinder(renamed());
    expect(messageOf(() => find('water'))).toBe(
      'de code "water" staat niet in het codeboek. Controleer de spelling.',
    );
    expect(messageOf(() => find('Ik zei dat mevrouw'))).toBe(
      'de code "…" staat niet in het codeboek. Controleer de spelling.',
    );
  });
});
