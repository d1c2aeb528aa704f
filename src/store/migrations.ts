/** The schema as a list of migrations. One that has landed is never edited; a change is a new one at the end. */

export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE transcript (
    id INTEGER PRIMARY KEY,
    file TEXT NOT NULL UNIQUE
  ) STRICT;

  -- A text never changes: a corrected file becomes the next revision.
  CREATE TABLE revision (
    id INTEGER PRIMARY KEY,
    transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    format TEXT NOT NULL,
    source_hash TEXT NOT NULL,
    -- The speaker labels that were known when the text was read: with others it may be read otherwise.
    speakers TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    text TEXT NOT NULL,
    UNIQUE (transcript, number)
  ) STRICT;

  CREATE TABLE turn (
    revision INTEGER NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    speaker TEXT NOT NULL,
    seconds REAL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL CHECK (end > start),
    -- Pauses and overlap within the turn, as a JSON list.
    notes TEXT NOT NULL DEFAULT '[]',
    PRIMARY KEY (revision, number)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE suggestion (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    code TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    strength TEXT NOT NULL CHECK (strength IN ('zwak', 'sterk')),
    evidence TEXT NOT NULL,
    FOREIGN KEY (revision, turn) REFERENCES turn (revision, number) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX suggestion_by_place ON suggestion (revision, turn, code);

  CREATE TABLE decision (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    code TEXT NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('bevestigd', 'verworpen')),
    oordeel TEXT CHECK (oordeel IN ('positief', 'negatief', 'gemengd', 'neutraal')),
    coder TEXT NOT NULL,
    -- What a correction of the text did to the passage, until a person looked at it.
    attention TEXT CHECK (attention IN ('gewijzigd', 'verdwenen')),
    FOREIGN KEY (revision, turn) REFERENCES turn (revision, number) ON DELETE RESTRICT
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX decision_of_coder ON decision (revision, code, start, end, coder) WHERE attention IS NULL;
  CREATE INDEX decision_by_place ON decision (revision, turn, code);

  -- With which codebook the suggestions were made.
  CREATE TABLE coding_run (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    codebook TEXT NOT NULL,
    version TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT;

  -- The texts that were current then; a text that came later still has to be coded.
  CREATE TABLE coded_revision (
    revision INTEGER PRIMARY KEY REFERENCES revision (id) ON DELETE CASCADE
  ) STRICT;

  CREATE VIEW current_revision AS
    SELECT r.*, t.file
    FROM revision r JOIN transcript t ON t.id = r.transcript
    WHERE r.number = (SELECT max(number) FROM revision WHERE transcript = r.transcript);

  -- What a program proposed and no person has decided about yet: no decision touches its evidence.
  CREATE VIEW open_suggestion AS
    SELECT s.* FROM suggestion s
    WHERE NOT EXISTS (
      SELECT 1 FROM decision d, json_each(s.evidence) e
      WHERE d.revision = s.revision AND d.turn = s.turn AND d.code = s.code
        AND d.attention IS NOT 'verdwenen'
        -- Evidence lies within its passage: this spares reading most of it.
        AND d.start < s.end AND d.end > s.start
        AND d.start < e.value ->> 'end' AND d.end > e.value ->> 'start'
    );

  -- What counts: confirmed codings, and what is still open. A passage that one coder confirmed and another
  -- rejected counts as open, and so does one whose words were corrected since; one whose words are gone does not
  -- count. A coder who rejects a part of what they confirmed themselves is no other coder.
  CREATE VIEW coding AS
    SELECT min(d.id) AS id, d.revision, d.turn, d.code, d.start, d.end, d.text, 'sterk' AS strength,
      CASE WHEN max(d.attention) = 'gewijzigd' OR EXISTS (
        SELECT 1 FROM decision other
        WHERE other.revision = d.revision AND other.turn = d.turn AND other.code = d.code
          AND other.verdict = 'verworpen' AND other.start < d.end AND other.end > d.start
          AND NOT EXISTS (
            SELECT 1 FROM decision own
            WHERE own.revision = d.revision AND own.code = d.code AND own.start = d.start AND own.end = d.end
              AND own.coder = other.coder AND own.verdict = 'bevestigd'
          )
      ) THEN 'voorstel' ELSE 'bevestigd' END AS status,
      CASE WHEN count(DISTINCT d.oordeel) = 1 THEN max(d.oordeel) END AS oordeel
    FROM decision d WHERE d.verdict = 'bevestigd' AND d.attention IS NOT 'verdwenen'
    GROUP BY d.revision, d.turn, d.code, d.start, d.end
    UNION ALL
    SELECT id, revision, turn, code, start, end, text, strength, 'voorstel', NULL FROM open_suggestion;
  `,
  `
  ALTER TABLE decision ADD COLUMN memo TEXT NOT NULL DEFAULT '';
  -- 1 when a person settled a difference between coders: then this counts, and theirs no longer do.
  ALTER TABLE decision ADD COLUMN settles INTEGER NOT NULL DEFAULT 0 CHECK (settles IN (0, 1));
  -- Who settles a difference keeps the decision that they made before, on their own.
  DROP INDEX decision_of_coder;
  CREATE UNIQUE INDEX decision_of_coder ON decision (revision, code, start, end, coder, settles)
    WHERE attention IS NULL;
  ALTER TABLE suggestion ADD COLUMN oordeel TEXT CHECK (oordeel IN ('positief', 'negatief', 'gemengd', 'neutraal'));

  -- The distinct words of all texts, a line each, and every text as their numbers: so coding again need not look at
  -- letters. Those of another version of the tokeniser are made anew.
  CREATE TABLE vocabulary (
    tokenizer INTEGER PRIMARY KEY,
    words TEXT NOT NULL
  ) STRICT;
  CREATE TABLE tokens (
    revision INTEGER PRIMARY KEY REFERENCES revision (id) ON DELETE CASCADE,
    tokenizer INTEGER NOT NULL,
    tokens BLOB NOT NULL
  ) STRICT;

  -- By which rules each code was looked for last, and whose words in each text were left out then: where both are still
  -- the same, the suggestions are too.
  CREATE TABLE coded_code (
    code TEXT PRIMARY KEY,
    rules TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  DROP TABLE coded_revision;
  CREATE TABLE coded_revision (
    revision INTEGER PRIMARY KEY REFERENCES revision (id) ON DELETE CASCADE,
    interviewers TEXT NOT NULL
  ) STRICT;

  DROP VIEW coding;
  -- What counts: confirmed codings, and what is still open. A passage that one coder confirmed and another
  -- rejected counts as open until a person settles it, and so does one whose words were corrected since; one whose
  -- words are gone does not count. A coder who rejects a part of what they confirmed themselves is no other coder.
  CREATE VIEW coding AS
    SELECT min(d.id) AS id, d.revision, d.turn, d.code, d.start, d.end, d.text, 'sterk' AS strength,
      CASE WHEN max(d.attention) = 'gewijzigd' OR (max(d.settles) = 0 AND EXISTS (
        SELECT 1 FROM decision other
        WHERE other.revision = d.revision AND other.turn = d.turn AND other.code = d.code
          AND other.verdict = 'verworpen' AND other.start < d.end AND other.end > d.start
          AND NOT EXISTS (
            SELECT 1 FROM decision own
            WHERE own.revision = d.revision AND own.code = d.code AND own.start = d.start AND own.end = d.end
              AND own.coder = other.coder AND own.verdict = 'bevestigd'
          )
      )) THEN 'voorstel' ELSE 'bevestigd' END AS status,
      coalesce(
        max(CASE WHEN d.settles = 1 THEN d.oordeel END),
        CASE WHEN count(DISTINCT d.oordeel) = 1 THEN max(d.oordeel) END
      ) AS oordeel
    FROM decision d
    WHERE d.verdict = 'bevestigd' AND d.attention IS NOT 'verdwenen'
      AND NOT (d.settles = 0 AND EXISTS (
        SELECT 1 FROM decision settled
        WHERE settled.revision = d.revision AND settled.turn = d.turn AND settled.code = d.code
          AND settled.settles = 1 AND settled.start < d.end AND settled.end > d.start
          AND (settled.verdict = 'verworpen' OR settled.start <> d.start OR settled.end <> d.end)
      ))
    GROUP BY d.revision, d.turn, d.code, d.start, d.end
    UNION ALL
    SELECT id, revision, turn, code, start, end, text, strength, 'voorstel', oordeel FROM open_suggestion;
  `,
  `
  -- Turns that a coder went through by hand, also where they found no code. A turn whose words were corrected is no
  -- longer the one that the coder read.
  CREATE TABLE reviewed (
    revision INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    coder TEXT NOT NULL,
    PRIMARY KEY (revision, turn, coder),
    FOREIGN KEY (revision, turn) REFERENCES turn (revision, number) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  `,
  `
  CREATE TABLE memo (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('project', 'code', 'respondent', 'passage')),
    coder TEXT NOT NULL,
    written TEXT NOT NULL,
    body TEXT NOT NULL CHECK (body <> ''),
    -- Of a memo on a code, and of one on a passage that was chosen by its coding.
    code TEXT,
    respondent TEXT,
    -- Of a memo on a passage.
    revision INTEGER,
    turn INTEGER,
    start INTEGER,
    end INTEGER,
    text TEXT,
    -- What a correction of the text did to the passage.
    attention TEXT CHECK (attention IN ('gewijzigd', 'verdwenen')),
    CHECK ((kind = 'passage') = (revision IS NOT NULL)),
    CHECK ((kind = 'respondent') = (respondent IS NOT NULL)),
    CHECK (kind <> 'code' OR code IS NOT NULL),
    FOREIGN KEY (revision, turn) REFERENCES turn (revision, number) ON DELETE RESTRICT
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX memo_by_place ON memo (revision, turn);
  `,
  `
  -- Who changed what when. The rows as they were before an act stand in tables that are made from the schema after each
  -- migration: src/store/history/tracking.ts.
  CREATE TABLE act (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    command TEXT NOT NULL,
    coder TEXT,
    at TEXT NOT NULL,
    -- Done, taken back, taken back and followed by something else, or done for good.
    state TEXT NOT NULL CHECK (state IN ('gedaan', 'teruggedraaid', 'vervallen', 'vast')),
    -- The act that this one took back or did again.
    of INTEGER REFERENCES act (id)
  ) STRICT;
  CREATE INDEX act_by_state ON act (state);
  CREATE TABLE act_rows (
    act INTEGER NOT NULL REFERENCES act (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    added INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    PRIMARY KEY (act, name)
  ) STRICT, WITHOUT ROWID;
  -- One row while a command writes: for which act the triggers note.
  CREATE TABLE act_now (
    act INTEGER PRIMARY KEY
  ) STRICT;
  `,
  `
  -- The words of each turn of the current texts, for searching; a row is (revision << 24) | number. Offsets count UTF-16
  -- code units, which SQL can't cut by, so src/store/search fills it, with words that it folded itself.
  CREATE VIRTUAL TABLE turn_words USING fts5 (
    words, content = '', contentless_delete = 1, tokenize = 'ascii'
  );
  CREATE TABLE searchable (
    revision INTEGER PRIMARY KEY REFERENCES revision (id) ON DELETE CASCADE
  ) STRICT;
  CREATE TRIGGER unsearchable AFTER DELETE ON searchable BEGIN
    DELETE FROM turn_words WHERE rowid >= old.revision << 24 AND rowid < (old.revision + 1) << 24;
  END;
  `,
  `
  -- Sentences that a program found sensitive; a text that it did not look at yet may not be quoted.
  CREATE TABLE sensitive (
    revision INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    -- As a JSON list.
    kinds TEXT NOT NULL,
    PRIMARY KEY (revision, turn, start),
    FOREIGN KEY (revision, turn) REFERENCES turn (revision, number) ON DELETE CASCADE
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE looked_at (
    revision INTEGER PRIMARY KEY REFERENCES revision (id) ON DELETE CASCADE,
    -- Which version of the words it went by.
    recogniser INTEGER NOT NULL
  ) STRICT;

  -- What coders decided about quoting a passage.
  CREATE TABLE quoting (
    id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    start INTEGER NOT NULL,
    end INTEGER NOT NULL,
    text TEXT NOT NULL,
    allowed INTEGER NOT NULL CHECK (allowed IN (0, 1)),
    coder TEXT NOT NULL,
    FOREIGN KEY (revision, turn) REFERENCES turn (revision, number) ON DELETE RESTRICT
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX quoting_of_coder ON quoting (revision, turn, start, end, coder);
  `,
  `
  -- 1 when nobody looked for names in the text: a person said that it holds none, or it was read before wijkstem could.
  ALTER TABLE revision ADD COLUMN holds_names INTEGER NOT NULL DEFAULT 0 CHECK (holds_names IN (0, 1));
  UPDATE revision SET holds_names = 1;
  `,
  `
  -- Made from the rest: each label that speaks in a current text, and how many of its codings count. Counting them anew
  -- at every command takes seconds where there are many. src/store/voices fills it.
  CREATE TABLE voice_code (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE voice (
    transcript INTEGER NOT NULL REFERENCES transcript (id) ON DELETE CASCADE,
    revision INTEGER NOT NULL REFERENCES revision (id) ON DELETE CASCADE,
    speaker TEXT NOT NULL,
    first_turn INTEGER NOT NULL,
    confirmed INTEGER NOT NULL,
    open INTEGER NOT NULL,
    -- As a JSON list, three numbers for each code that has any: its id in voice_code, how many are confirmed, how many open.
    codes TEXT NOT NULL,
    PRIMARY KEY (revision, speaker)
  ) STRICT, WITHOUT ROWID;
  -- The texts of which that has to be done again before the transaction ends.
  CREATE TABLE voice_due (
    revision INTEGER PRIMARY KEY
  ) STRICT;
  ${['turn', 'suggestion', 'decision'].map(marksItsText).join('')}
  CREATE TRIGGER voice_due_revision_insert AFTER INSERT ON revision BEGIN
    INSERT INTO voice_due SELECT id FROM revision WHERE transcript = new.transcript ON CONFLICT DO NOTHING;
  END;
  CREATE TRIGGER voice_due_revision_update AFTER UPDATE ON revision BEGIN
    INSERT INTO voice_due SELECT id FROM revision WHERE transcript IN (old.transcript, new.transcript)
      ON CONFLICT DO NOTHING;
  END;
  CREATE TRIGGER voice_due_revision_delete AFTER DELETE ON revision BEGIN
    INSERT INTO voice_due SELECT id FROM revision WHERE transcript = old.transcript
      UNION SELECT old.id ON CONFLICT DO NOTHING;
  END;
  INSERT INTO voice_due SELECT id FROM current_revision;

  -- Few rows among many, which status asks for.
  CREATE INDEX decision_with_attention ON decision (revision) WHERE attention IS NOT NULL;
  CREATE INDEX revision_with_names ON revision (transcript, number) WHERE holds_names = 1;
  `,
  `
  -- Which key gave out the pseudonyms in the texts, and of each kind the next number in it, as JSON: with a key that is
  -- older, or another one, a number would get a second meaning. One row at most.
  CREATE TABLE key_mark (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    key TEXT NOT NULL,
    next TEXT NOT NULL
  ) STRICT;
  `,
  `
  -- Which coding a decision is about: its id is that of the suggestion when a person decides about one, so that it stays the
  -- same from then on.
  ALTER TABLE decision ADD COLUMN coding TEXT;
  UPDATE decision SET coding = id;
  CREATE INDEX decision_by_coding ON decision (coding);
  DROP VIEW coding;
  -- What counts: confirmed codings, and what is still open. A passage that one coder confirmed and another
  -- rejected counts as open until a person settles it, and so does one whose words were corrected since; one whose
  -- words are gone does not count. A coder who rejects a part of what they confirmed themselves is no other coder.
  CREATE VIEW coding AS
    SELECT min(d.coding) AS id, d.revision, d.turn, d.code, d.start, d.end, d.text, 'sterk' AS strength,
      CASE WHEN max(d.attention) = 'gewijzigd' OR (max(d.settles) = 0 AND EXISTS (
        SELECT 1 FROM decision other
        WHERE other.revision = d.revision AND other.turn = d.turn AND other.code = d.code
          AND other.verdict = 'verworpen' AND other.start < d.end AND other.end > d.start
          AND NOT EXISTS (
            SELECT 1 FROM decision own
            WHERE own.revision = d.revision AND own.code = d.code AND own.start = d.start AND own.end = d.end
              AND own.coder = other.coder AND own.verdict = 'bevestigd'
          )
      )) THEN 'voorstel' ELSE 'bevestigd' END AS status,
      coalesce(
        max(CASE WHEN d.settles = 1 THEN d.oordeel END),
        CASE WHEN count(DISTINCT d.oordeel) = 1 THEN max(d.oordeel) END
      ) AS oordeel
    FROM decision d
    WHERE d.verdict = 'bevestigd' AND d.attention IS NOT 'verdwenen'
      AND NOT (d.settles = 0 AND EXISTS (
        SELECT 1 FROM decision settled
        WHERE settled.revision = d.revision AND settled.turn = d.turn AND settled.code = d.code
          AND settled.settles = 1 AND settled.start < d.end AND settled.end > d.start
          AND (settled.verdict = 'verworpen' OR settled.start <> d.start OR settled.end <> d.end)
      ))
    GROUP BY d.revision, d.turn, d.code, d.start, d.end
    UNION ALL
    SELECT id, revision, turn, code, start, end, text, strength, 'voorstel', oordeel FROM open_suggestion;
  `,
  `
  -- What a coder decided on a blind sheet, whatever they made of it later; null when they decided it in sight of proposals or
  -- of what others decided, or before this was kept.
  ALTER TABLE decision ADD COLUMN blind TEXT CHECK (blind IN ('bevestigd', 'verworpen'));
  -- 1 when the coder went through the turn on a blind sheet, and had not decided anything there in sight of that before.
  ALTER TABLE reviewed ADD COLUMN blind INTEGER NOT NULL DEFAULT 0 CHECK (blind IN (0, 1));
  -- Sums over all codes, while only codes that the codebook has count.
  ALTER TABLE voice DROP COLUMN confirmed;
  ALTER TABLE voice DROP COLUMN open;
  `,
  `
  -- The words about which somebody decided and the label of who said them, while they wait for a person after a correction:
  -- no later correction may lose them.
  ALTER TABLE decision ADD COLUMN was TEXT;
  ALTER TABLE decision ADD COLUMN whose TEXT;
  ALTER TABLE memo ADD COLUMN was TEXT;
  ALTER TABLE memo ADD COLUMN whose TEXT;
  UPDATE decision SET was = text, whose =
    (SELECT speaker FROM turn t WHERE t.revision = decision.revision AND t.number = decision.turn)
    WHERE attention IS NOT NULL;
  UPDATE memo SET was = text, whose =
    (SELECT speaker FROM turn t WHERE t.revision = memo.revision AND t.number = memo.turn)
    WHERE attention IS NOT NULL;
  `,
  `
  -- What researchers wrote in the marked places of a report.
  CREATE TABLE answer (
    place TEXT PRIMARY KEY,
    question TEXT NOT NULL,
    -- As a JSON list; its mark is a hash of it.
    paragraphs TEXT NOT NULL,
    -- The file that it was read from, when that was saved, and when it was read.
    file TEXT NOT NULL,
    saved TEXT NOT NULL,
    read TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- Reports as the program last wrote or read them, so that it is seen what somebody wrote in them since.
  CREATE TABLE held_report (
    file TEXT PRIMARY KEY,
    hash TEXT NOT NULL,
    public INTEGER NOT NULL CHECK (public IN (0, 1)),
    -- Of each place with a text the mark of it, as a JSON object.
    texts TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  -- Every text that ever stood in a place, by its mark, and whether it stood in a public report: an old copy of a report
  -- brings nothing back.
  CREATE TABLE known_text (
    place TEXT NOT NULL,
    mark TEXT NOT NULL,
    public INTEGER NOT NULL CHECK (public IN (0, 1)),
    PRIMARY KEY (place, mark)
  ) STRICT, WITHOUT ROWID;
    `,
  `
  -- What proposed it, and how likely it is: what was there came from the terms, which do not tell.
  ALTER TABLE suggestion ADD COLUMN source TEXT NOT NULL DEFAULT 'termen' CHECK (source IN ('termen', 'gelijkenis'));
  ALTER TABLE suggestion ADD COLUMN probability REAL CHECK (probability BETWEEN 0 AND 1);
  -- Why it was proposed, as JSON: words of the turn and of the question, and terms. NULL when the evidence says it all.
  ALTER TABLE suggestion ADD COLUMN why TEXT;
  -- The coded turn that it is most like, as long as that is there.
  ALTER TABLE suggestion ADD COLUMN like_revision INTEGER;
  ALTER TABLE suggestion ADD COLUMN like_turn INTEGER;
  CREATE INDEX suggestion_by_like ON suggestion (like_revision, like_turn) WHERE like_revision IS NOT NULL;
  CREATE TRIGGER unlike AFTER DELETE ON turn BEGIN
    UPDATE suggestion SET like_revision = NULL, like_turn = NULL
      WHERE like_revision = old.revision AND like_turn = old.number;
  END;
  -- What the last run of code learned from; in how many interviews, and how many codings.
  ALTER TABLE coding_run ADD COLUMN learned_interviews INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE coding_run ADD COLUMN learned_codings INTEGER NOT NULL DEFAULT 0;
  `,
  `
  -- A language model may propose too. A check can't be widened: the column is made anew.
  ALTER TABLE suggestion ADD COLUMN proposer TEXT NOT NULL DEFAULT 'termen'
    CHECK (proposer IN ('termen', 'gelijkenis', 'taalmodel'));
  UPDATE suggestion SET proposer = source;
  ALTER TABLE suggestion DROP COLUMN source;
  ALTER TABLE suggestion RENAME COLUMN proposer TO source;
  -- What a language model said about a turn. It holds words of the turn, and goes with it.
  CREATE TABLE model_answer (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    turn INTEGER NOT NULL,
    protocol TEXT NOT NULL,
    model TEXT NOT NULL,
    -- Which file the model was made from; empty where the protocol does not tell.
    digest TEXT NOT NULL,
    seed INTEGER NOT NULL,
    -- Hashes of all that was asked, and of the words that it was asked about.
    prompt TEXT NOT NULL,
    heard TEXT NOT NULL,
    -- Of each code that it was told about a hash of what the codebook said of it, as a JSON object.
    meanings TEXT NOT NULL,
    answer TEXT NOT NULL,
    FOREIGN KEY (revision, turn) REFERENCES turn (revision, number) ON DELETE CASCADE,
    UNIQUE (prompt, protocol, model, digest)
  ) STRICT;
  CREATE INDEX model_answer_by_place ON model_answer (revision, turn);
  `,
  `
  -- What the last ranking of all texts came to; after a change only what changed is worked out. No words stand in it.
  CREATE TABLE ranking (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    -- A hash of the texts and of who speaks in them.
    texts TEXT NOT NULL,
    -- The codes in their order, each with a hash of its rules, as a JSON list.
    columns TEXT NOT NULL,
    -- In how many turns and questions each stem, pair of stems and part of a word is, by a hash of it.
    counts BLOB NOT NULL
  ) STRICT;
  -- Of each turn how alike it is to each of these codes and how many terms hit; of use while the state is that of the ranking.
  CREATE TABLE ranked_text (
    revision INTEGER PRIMARY KEY REFERENCES revision (id) ON DELETE CASCADE,
    state TEXT NOT NULL,
    measured BLOB NOT NULL
  ) STRICT;
  `,
  `
  -- What a researcher wrote that somebody or a group holds about something: the cells of the framework matrix. A cell holds
  -- several texts only while two copies of the project differ about it.
  CREATE TABLE summary (
    id TEXT PRIMARY KEY,
    -- Whose view it is; empty for none. All three are empty for everybody.
    respondent TEXT NOT NULL,
    perspective TEXT NOT NULL,
    wijk TEXT NOT NULL,
    about TEXT NOT NULL CHECK (about IN ('code', 'thema', 'wijk', 'vraag')),
    subject TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    coder TEXT NOT NULL,
    written TEXT NOT NULL,
    CHECK (respondent = '' OR (perspective = '' AND wijk = ''))
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX summary_by_cell ON summary (respondent, about, subject);
  -- Hashes of texts that stood in a cell and do so no longer: another copy brings none of them back.
  CREATE TABLE summary_earlier (
    respondent TEXT NOT NULL,
    perspective TEXT NOT NULL,
    wijk TEXT NOT NULL,
    about TEXT NOT NULL,
    subject TEXT NOT NULL,
    mark TEXT NOT NULL,
    PRIMARY KEY (respondent, perspective, wijk, about, subject, mark)
  ) STRICT, WITHOUT ROWID;
  -- 1 when a coder found the passage apt for a quote.
  ALTER TABLE quoting ADD COLUMN apt INTEGER NOT NULL DEFAULT 0 CHECK (apt IN (0, 1) AND apt <= allowed);
  -- What somebody went over of what a report warns of or leaves open: hashes of what it says, so that other words are looked at anew.
  CREATE TABLE gone_over (
    mark TEXT PRIMARY KEY,
    coder TEXT NOT NULL,
    written TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
];

/** Triggers of migration 9 by which a text is due when a row of it comes, changes or goes. */
function marksItsText(table: string): string {
  const due = (row: 'old' | 'new') =>
    `INSERT INTO voice_due VALUES (${row}.revision) ON CONFLICT DO NOTHING;`;
  return `
  CREATE TRIGGER voice_due_${table}_insert AFTER INSERT ON ${table} BEGIN ${due('new')} END;
  CREATE TRIGGER voice_due_${table}_update AFTER UPDATE ON ${table} BEGIN ${due('old')} ${due('new')} END;
  CREATE TRIGGER voice_due_${table}_delete AFTER DELETE ON ${table} BEGIN ${due('old')} END;`;
}
