-- The roster import grows up: conflicts are decided by a person, the county sends each township its part.

ALTER TABLE import_batch
  ADD COLUMN conflicts integer NOT NULL DEFAULT 0,
  ADD COLUMN sent_from integer REFERENCES territory (unit_code),
  ADD CHECK (sent_from <> unit_code);
COMMENT ON COLUMN import_batch.conflicts IS 'Rows where the file and the system disagreed and nobody had decided yet';
COMMENT ON COLUMN import_batch.sent_from IS 'The county that sent it for the township to check and confirm';
ALTER TABLE import_batch DROP CONSTRAINT import_batch_kind_check;
ALTER TABLE import_batch ADD CONSTRAINT import_batch_kind_check CHECK (kind IN ('ROSTER', 'LEDGER', 'COUNTY_ROSTER'));

-- A county lays an upload before a township, and takes it back while nobody has decided about it. Nothing else.
CREATE POLICY county_sends ON import_batch FOR INSERT WITH CHECK (kind = 'ROSTER' AND status = 'PREVIEWED'
  AND sent_from = scope_write_from() AND sent_from = scope_write_to()
  AND unit_code BETWEEN scope_read_from() AND scope_read_to());
CREATE POLICY county_withdraws ON import_batch FOR UPDATE
  USING (status = 'PREVIEWED' AND sent_from = scope_write_from() AND sent_from = scope_write_to()
    AND unit_code BETWEEN scope_read_from() AND scope_read_to())
  WITH CHECK (status = 'DISCARDED' AND sent_from = scope_write_from());

CREATE SEQUENCE import_choice_id_seq INCREMENT BY 50;
CREATE TABLE import_choice (
  id bigint PRIMARY KEY DEFAULT nextval('import_choice_id_seq'),
  unit_code integer NOT NULL,
  batch_id bigint NOT NULL,
  row_no integer NOT NULL CHECK (row_no > 0),
  field text NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ID_OTHER_NAME', 'CARD_AND_ID', 'NAMESAKE', 'CHANGED_SINCE')),
  file_value text NOT NULL,
  system_value text NOT NULL,
  choice text NOT NULL CHECK (choice IN ('FILE', 'SYSTEM', 'OTHER', 'SKIP')),
  chosen_by text NOT NULL,
  chosen_at timestamptz NOT NULL,
  UNIQUE (batch_id, row_no, field),
  FOREIGN KEY (unit_code, batch_id) REFERENCES import_batch (unit_code, id)
);
COMMENT ON TABLE import_choice IS 'What a person decided where a file and the system disagree; void when either value changes';
SELECT protect_business('import_choice', 'false', 'file_value', 'system_value');

CREATE SEQUENCE import_said_id_seq INCREMENT BY 50;
CREATE TABLE import_said (
  id bigint PRIMARY KEY DEFAULT nextval('import_said_id_seq'),
  unit_code integer NOT NULL,
  batch_id bigint NOT NULL,
  person_id bigint NOT NULL,
  said jsonb NOT NULL,
  FOREIGN KEY (unit_code, batch_id) REFERENCES import_batch (unit_code, id)
);
COMMENT ON TABLE import_said IS 'What a confirmed file said about a person, by column, so that a later change by hand is noticed';
CREATE INDEX import_said_by_batch ON import_said (unit_code, batch_id);
SELECT protect_business('import_said', 'false', 'said');
REVOKE UPDATE ON import_said FROM ${app_role};

-- The parts of a county's file, one a township, and what became of each.
CREATE SEQUENCE import_part_id_seq INCREMENT BY 50;
CREATE TABLE import_part (
  id bigint PRIMARY KEY DEFAULT nextval('import_part_id_seq'),
  unit_code integer NOT NULL,
  batch_id bigint NOT NULL,
  township_code integer NOT NULL REFERENCES territory (unit_code),
  rows integer NOT NULL,
  added integer NOT NULL,
  changed integer NOT NULL,
  unchanged integer NOT NULL,
  conflicts integer NOT NULL,
  faulty integer NOT NULL,
  problem text,
  sent_batch_id bigint REFERENCES import_batch (id),
  UNIQUE (batch_id, township_code),
  FOREIGN KEY (unit_code, batch_id) REFERENCES import_batch (unit_code, id)
);
COMMENT ON TABLE import_part IS 'A township''s rows in a county''s roster file, with what importing them would do';
SELECT protect_business('import_part', 'false');
