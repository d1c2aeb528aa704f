// Measures how well terms and likeness do and how well names are found, prints it, and writes it into docs/measurements.md.
import { heldOutTable } from './held-out.mjs';
import { likenessTable } from './likeness.mjs';
import { goldTable, unreadTables } from './names.mjs';
import { writeSection } from './section.mjs';
import { tellingTable } from './telling.mjs';
import { termsTable } from './terms.mjs';

const SECTIONS = {
  terms: termsTable,
  likeness: likenessTable,
  'held out': heldOutTable,
  telling: tellingTable,
  'unread names': unreadTables,
  'gold names': goldTable,
};

for (const [name, measure] of Object.entries(SECTIONS)) {
  const body = await measure();
  console.log(`${body}\n`);
  writeSection(name, 'npm run measure', body);
}
