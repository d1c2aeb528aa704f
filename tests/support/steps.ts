/** Counts how many characters a piece of work passes over, whatever machine it runs on. */

type Method = (this: string, ...given: unknown[]) => unknown;

const OF_TEXTS = [
  'slice',
  'substring',
  'indexOf',
  'lastIndexOf',
  'includes',
  'split',
  'normalize',
  'toLowerCase',
  'trim',
] as const;

/**
 * Characters that expressions went through from where they began to where they ended, and that functions of strings made or
 * searched; with a step for each call.
 */
export function stepsOf(work: () => void): number {
  let steps = 0;
  const exec = RegExp.prototype.exec;
  RegExp.prototype.exec = function counted(this: RegExp, text: string) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    const passed = this.sticky
      ? (found?.[0].length ?? 0)
      : (found === null ? text.length : found.index + found[0].length) - start;
    steps += 1 + Math.max(passed, 0);
    return found;
  };
  const methods = String.prototype as unknown as Record<string, Method>;
  const originals = OF_TEXTS.map((name) => [name, methods[name] as Method] as const);
  for (const [name, original] of originals) {
    methods[name] = function counted(this: string, ...given: unknown[]) {
      const made = original.apply(this, given);
      steps += 1 + (typeof made === 'string' ? made.length : String(this).length);
      return made;
    };
  }
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
    for (const [name, original] of originals) methods[name] = original;
  }
  return steps;
}
