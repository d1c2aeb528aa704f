// How quick the workbench is in a big project: node scripts/bench/workbench.mjs prints these rows only.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { node, ROOT } from '../run.mjs';
import { pageRows } from './browser.mjs';
import { processTime, row, tell, workTime } from './measure.mjs';
import { started } from './start-workbench.mjs';

const PAGE = join(ROOT, 'dist', 'workbench', 'page');
const INTERVIEWS = 1_000;
const LONG = `R${INTERVIEWS}.txt`;
const MOST_GZIPPED = 150_000;

/** @param work a folder in which the project is made */
export async function workbenchRows(work) {
  const project = join(work, 'workbench');
  node(join(ROOT, 'scripts', 'bench', 'million.mjs'), project, String(INTERVIEWS), 'long');
  const empty = () => processTime('-e', '0');
  const measure = (what, rounds, own) => row(what, rounds, own, '`node -e 0`', empty);
  await measure('`wijkstem open` to the first page, of 1,000 interviews', 5, async () => {
    const start = process.hrtime.bigint();
    const bench = await opened(project);
    await bench.get('/');
    const time = Number(process.hrtime.bigint() - start) / 1e6;
    bench.end();
    return time;
  });
  const bench = await opened(project);
  try {
    await inTurn(bench, measure);
  } finally {
    bench.end();
  }
  await pageRows(project, LONG);
  const size = gzippedPage();
  tell(
    'all scripts and styles of the page, gzipped',
    `${Math.round(size / 1000)} kB`,
    'what it may be: 150 kB',
    (size / MOST_GZIPPED).toFixed(2),
  );
}

async function inTurn({ get, post }, measure) {
  const asked = (path) => () => workTime(() => get(path));
  const desk = `/api/gesprekken/gesprek?bestand=${LONG}&blind=nee`;
  await Promise.all([asked('/api/gesprekken')(), asked(desk)()]);
  await measure('a list of 1,000 interviews with 100,000 codings', 9, asked('/api/gesprekken'));
  await measure('opening an interview of 20,000 words with 600 codings', 9, asked(desk));
  const { turns } = JSON.parse(await get(desk));
  const proposals = turns.flatMap(({ codings }) => codings.find(({ status }) => status === 'voorstel') ?? []);
  const decide = () => {
    const { id, version: versie } = proposals.pop();
    return workTime(() =>
      post('/api/gesprekken/daad', { bestand: LONG, blind: false, daad: { soort: 'bevestig', id, versie } }),
    );
  };
  // The first makes the reserve copy of the day.
  await decide();
  await measure('a decision in it, stored', 15, decide);
}

/** A workbench that runs by itself, asked as its page asks. */
async function opened(project) {
  const { address, end } = await started(project);
  const agent = new Agent({ keepAlive: true });
  const send = (path, headers, body) =>
    new Promise((resolve, reject) => {
      const method = body === undefined ? 'GET' : 'POST';
      const asking = request(new URL(path, address), { agent, method, headers }, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () => resolve({ answer, text: Buffer.concat(parts).toString('utf8') }));
      });
      asking.on('error', reject);
      asking.end(body);
    });
  const { answer } = await send(address.pathname + address.search, {});
  const [cookie] = answer.headers['set-cookie'][0].split(';');
  const own = { cookie, 'sec-fetch-site': 'same-origin' };
  const told = async (path, headers, body) => {
    const { answer: got, text } = await send(path, headers, body);
    if (got.statusCode !== 200) throw new Error(`${path}: ${got.statusCode} ${text}`);
    return text;
  };
  return {
    get: (path) => told(path, own),
    post: (path, body) =>
      told(
        path,
        { ...own, origin: address.origin, 'content-type': 'application/json' },
        JSON.stringify(body),
      ),
    end: () => {
      agent.destroy();
      end();
    },
  };
}

function gzippedPage() {
  const files = readdirSync(PAGE, { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:html|js|css)$/.test(path),
  );
  return files.reduce((sum, path) => sum + gzipSync(readFileSync(join(PAGE, path))).length, 0);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const work = mkdtempSync(join(tmpdir(), 'wijkstem-bench-'));
  try {
    await workbenchRows(work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
