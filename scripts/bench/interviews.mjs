// Invented interviews from a seed: the same number of words in the same order on every machine.

const WORDS =
  'ik we dat het was toen een jury plein stickers eerlijk gemeente buurvrouw avond plan geld gestemd eh nou ja maar niet heel mooi groen moestuin formulier wachten begeleider uitgelegd samen straat iedereen'.split(
    ' ',
  );

/** `turns` lines of `I:` and `R:`, with `words` words in all. */
export function typedInterview(seed, words) {
  const next = random(seed);
  const lines = [];
  for (let left = words, turn = 0; left > 0; turn += 1) {
    const length = Math.min(left, turn % 2 === 0 ? 12 : 20 + Math.floor(next() * 120));
    const spoken = Array.from({ length }, () => WORDS[Math.floor(next() * WORDS.length)]);
    for (let at = 11; at < length; at += 12) spoken[at] += '.';
    lines.push(`${turn % 2 === 0 ? 'I' : 'R'}: ${spoken.join(' ')}.`);
    left -= length;
  }
  return lines;
}

/** Numbers from 0 to 1, the same for the same seed. */
export function random(seed) {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
