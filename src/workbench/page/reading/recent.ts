/** The codes that were given on this page, the last one first. */

import { signal } from '@preact/signals';

export const recent = signal<readonly string[]>([]);

export function remember(code: string): void {
  recent.value = [code, ...recent.value.filter((one) => one !== code)];
}
