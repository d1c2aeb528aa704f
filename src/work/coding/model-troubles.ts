/** What is said when a language model can't be asked, or does not answer: a line with what to do. */

import type { ModelClient, Trouble } from '../../coding/index.js';
import type { LanguageModel } from '../../model/project.js';

type Found = Awaited<ReturnType<ModelClient['find']>>;

const WHAT: Readonly<Record<Trouble, string>> = {
  'geen verbinding': 'er kwam geen verbinding tot stand. Start het programma met het taalmodel',
  'te laat': 'het antwoord bleef te lang uit. Geef het meer tijd met --wacht, of kies een kleiner model',
  doorverwezen:
    'het verwees door naar een ander adres, en dat wordt niet gevolgd. Verbeter adres in project.yaml',
  geweigerd: 'het weigerde de vraag. Controleer model en protocol in project.yaml',
  'te lang': 'het antwoord was veel te lang. Kies een ander model',
  afgebroken: 'het antwoord brak af. Start het programma met het taalmodel opnieuw',
  onleesbaar: 'het antwoord was niet te lezen. Controleer protocol in project.yaml, of kies een ander model',
  'niet deze computer': 'het adres is niet van deze computer. Verbeter adres in project.yaml',
};

/** Nothing was asked; coding goes on without. */
export function noModel({ address, model, protocol }: LanguageModel, found: Found): string {
  const start = `Aan het taalmodel op ${address} is niets gevraagd:`;
  if (found !== null && 'trouble' in found) return `${start} ${WHAT[found.trouble]}.`;
  if (found !== null) {
    return `${start} ${model} draait niet op deze computer maar bij een ander. Kies een model dat hier staat.`;
  }
  const get =
    protocol === 'ollama' ? ` Haal het op met: ollama pull ${model}` : ' Verbeter model in project.yaml.';
  return `${start} het model ${model} staat er niet.${get}`;
}

/** What was answered stays. */
export function stoppedAsking(last: Trouble): string {
  return `Het vragen aan het taalmodel is gestopt na drie mislukkingen achter elkaar: ${WHAT[last]}. Wat al beantwoord is, blijft bewaard.`;
}
