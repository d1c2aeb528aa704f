// Measures how well terms do and how well names are found, prints it, and writes it into docs/measurements.md.
import { goldTable, unreadTables } from './names.mjs';
import { writeSection } from './section.mjs';
import { termsTable } from './terms.mjs';

const SECTIONS = { terms: termsTable, 'unread names': unreadTables, 'gold names': goldTable };

for (const [name, measure] of Object.entries(SECTIONS)) {
  const body = measure();
  console.log(`${body}\n`);
  writeSection(name, 'npm run measure', body);
}
