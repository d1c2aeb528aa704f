/** Sending files to the server, several at once and in parts, each with what became of it. */

import { batch } from '@preact/signals';
import { api, ask } from '../shell/api.js';
import { reasonText } from '../shell/asked.js';
import { refresh } from './load.js';
import { type BroughtIn, chosen, leftOut, sending } from './state.js';

/** In bytes; the server takes no more in one request, and no transcript is near it. */
const LARGEST = 25_000_000;
/** What goes in one request: little enough that its progress is seen. */
const PART = { bytes: 4_000_000, files: 10 };

/** Takes files that were dropped or chosen. What is wrong with one keeps no other out. */
export async function send(files: readonly File[]): Promise<void> {
  if (files.length === 0 || sending.value !== null) return;
  leftOut.value = [];
  sending.value = { done: 0, total: files.length };
  const taken: string[] = [];
  try {
    for (const part of partsOf(files)) {
      const told = await sendPart(part);
      taken.push(
        ...told.flatMap(({ uitkomst, bestand }) => (uitkomst === 'toegevoegd' ? (bestand ?? []) : [])),
      );
      batch(() => {
        leftOut.value = [...leftOut.value, ...told.filter(({ uitkomst }) => uitkomst !== 'toegevoegd')];
        sending.value = { done: (sending.value?.done ?? 0) + part.length, total: files.length };
      });
    }
  } finally {
    sending.value = null;
  }
  const [first] = taken;
  if (first !== undefined) chosen.value = first;
  await refresh();
}

function partsOf(files: readonly File[]): File[][] {
  const parts: File[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = parts.at(-1);
    bytes += file.size;
    if (last === undefined || bytes > PART.bytes || last.length === PART.files) {
      parts.push([file]);
      bytes = file.size;
    } else last.push(file);
  }
  return parts;
}

async function sendPart(files: readonly File[]): Promise<BroughtIn[]> {
  const read = await Promise.all(files.map(contentOf));
  const content = read.flatMap((one) => ('inhoud' in one ? [one] : []));
  const refused = read.flatMap((one) => ('inhoud' in one ? [] : [one]));
  if (content.length === 0) return refused;
  try {
    const { bestanden } = await ask(api.binnenbrengen.bestanden.$post({ json: { bestanden: content } }));
    return [...refused, ...bestanden];
  } catch (error) {
    const reason = reasonText(error);
    return [...refused, ...content.map(({ naam }) => refusedFile(naam, reason))];
  }
}

async function contentOf(file: File): Promise<{ naam: string; inhoud: string } | BroughtIn> {
  if (file.size > LARGEST) {
    return refusedFile(
      file.name,
      'dit bestand is groter dan 25 MB en dus geen transcript. Bewaar een opname in een andere map.',
    );
  }
  try {
    return { naam: file.name, inhoud: await asBase64(file) };
  } catch {
    return refusedFile(
      file.name,
      'dit bestand kan niet worden gelezen. Kopieer het naar een andere plaats en probeer het opnieuw.',
    );
  }
}

function asBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

function refusedFile(naam: string, reden: string): BroughtIn {
  return { naam, bestand: null, uitkomst: 'geweigerd', reden };
}
