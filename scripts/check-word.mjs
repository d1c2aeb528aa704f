// Three mistakes in a Word file that the Open XML SDK's validator misses and Word does not forgive.
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';

for (const path of process.argv.slice(2)) {
  const findings = mistakesIn(unzipSync(readFileSync(path)));
  for (const finding of findings) console.error(`${path}: ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
}

function mistakesIn(parts) {
  const part = (name) => strFromU8(parts[name] ?? new Uint8Array());
  const all = (text, pattern) => new Set([...text.matchAll(pattern)].map((match) => match[1]));
  const body = part('word/document.xml');
  const styles = all(part('word/styles.xml'), /w:styleId="([^"]+)"/g);
  const used = all(body, /<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g);
  const cells = [...body.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(([cell]) => cell);
  return [
    ...[...used].filter((id) => !styles.has(id)).map((id) => `unknown style ${id}`),
    ...(cells.every((cell) => /<w:p[ >]/.test(cell)) ? [] : ['a table cell without a paragraph']),
    ...(part('[Content_Types].xml').includes('wordprocessingml.document.main+xml')
      ? []
      : ['a wrong content type']),
  ];
}
