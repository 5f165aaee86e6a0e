CREATE SEQUENCE congress_id_seq INCREMENT BY 50;
CREATE TABLE congress (
  id bigint PRIMARY KEY DEFAULT nextval('congress_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  term_no integer NOT NULL CHECK (term_no BETWEEN 1 AND 99),
  seats integer NOT NULL CHECK (seats BETWEEN 1 AND 160),
  elected_on date NOT NULL,
  first_session_on date,
  ended_on date,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, term_no),
  UNIQUE (unit_code, id),
  CHECK (first_session_on >= elected_on),
  CHECK (ended_on > first_session_on)
);
COMMENT ON TABLE congress IS 'One term (届) of a township congress; seats never above 160 (选举法第十二条)';
SELECT protect_business('congress', 'true');

CREATE SEQUENCE congress_session_id_seq INCREMENT BY 50;
CREATE TABLE congress_session (
  id bigint PRIMARY KEY DEFAULT nextval('congress_session_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  session_no integer NOT NULL CHECK (session_no BETWEEN 1 AND 99),
  kind text NOT NULL CHECK (kind IN ('REGULAR', 'EXTRAORDINARY')),
  opened_on date NOT NULL,
  closed_on date,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (congress_id, session_no),
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  CHECK (closed_on >= opened_on)
);
COMMENT ON TABLE congress_session IS 'A session (次) with the days the township was in session';
SELECT protect_business('congress_session', 'true');

CREATE SEQUENCE electoral_district_id_seq INCREMENT BY 50;
CREATE TABLE electoral_district (
  id bigint PRIMARY KEY DEFAULT nextval('electoral_district_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  district_no integer NOT NULL CHECK (district_no > 0),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  seats integer NOT NULL CHECK (seats BETWEEN 1 AND 3),
  version integer NOT NULL DEFAULT 0,
  UNIQUE (congress_id, district_no),
  UNIQUE (congress_id, name),
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id)
);
COMMENT ON TABLE electoral_district IS 'An electoral district elects one to three deputies (选举法第二十五条)';
SELECT protect_business('electoral_district', 'true');

CREATE SEQUENCE person_id_seq INCREMENT BY 50;
CREATE TABLE person (
  id bigint PRIMARY KEY DEFAULT nextval('person_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  pinyin text NOT NULL,
  initials text NOT NULL,
  sex text NOT NULL CHECK (sex IN ('MALE', 'FEMALE')),
  ethnicity text NOT NULL,
  born_on date NOT NULL,
  born_day_known boolean NOT NULL DEFAULT false,
  party text,
  education text,
  work_unit text,
  occupation text,
  phone text,
  id_number text,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id)
);
COMMENT ON COLUMN person.born_on IS 'First day of the month where only year and month are known';
CREATE UNIQUE INDEX person_id_number ON person (unit_code, id_number) WHERE id_number IS NOT NULL;
CREATE INDEX person_by_name ON person (unit_code, name);
CREATE INDEX person_by_initials ON person (unit_code, initials);

CREATE SEQUENCE deputy_mandate_id_seq INCREMENT BY 50;
CREATE TABLE deputy_mandate (
  id bigint PRIMARY KEY DEFAULT nextval('deputy_mandate_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  person_id bigint NOT NULL,
  district_id bigint NOT NULL,
  card_no text,
  status text NOT NULL CHECK (status IN ('ELECTED', 'UNDER_REVIEW', 'CONFIRMED', 'ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED', 'TERMINATED', 'INVALID', 'EXPIRED')),
  elected_on date NOT NULL,
  reelected boolean,
  ended_on date,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  FOREIGN KEY (unit_code, person_id) REFERENCES person (unit_code, id),
  FOREIGN KEY (unit_code, district_id) REFERENCES electoral_district (unit_code, id),
  -- One card, one mandate that counts; checked at the end, so that two deputies can exchange their cards.
  CONSTRAINT deputy_mandate_card EXCLUDE USING btree (congress_id WITH =, card_no WITH =)
    WHERE (card_no IS NOT NULL AND status NOT IN ('TERMINATED', 'INVALID', 'EXPIRED')) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE deputy_mandate IS 'A person in the office of deputy for one term; history is kept, a mandate is never re-opened';
CREATE UNIQUE INDEX deputy_mandate_one_live ON deputy_mandate (congress_id, person_id)
  WHERE status NOT IN ('TERMINATED', 'INVALID', 'EXPIRED');
CREATE INDEX deputy_mandate_by_unit ON deputy_mandate (unit_code, congress_id, status);
CREATE INDEX deputy_mandate_by_person ON deputy_mandate (person_id);
CREATE INDEX deputy_mandate_by_district ON deputy_mandate (district_id);

CREATE SEQUENCE import_batch_id_seq INCREMENT BY 50;
CREATE TABLE import_batch (
  id bigint PRIMARY KEY DEFAULT nextval('import_batch_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  kind text NOT NULL CHECK (kind IN ('ROSTER', 'LEDGER')),
  file_name text NOT NULL,
  file_content bytea NOT NULL,
  status text NOT NULL CHECK (status IN ('PREVIEWED', 'CONFIRMED', 'UNDONE', 'DISCARDED')),
  added integer NOT NULL DEFAULT 0,
  changed integer NOT NULL DEFAULT 0,
  unchanged integer NOT NULL DEFAULT 0,
  faulty integer NOT NULL DEFAULT 0,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  undone_at timestamptz,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id)
);
COMMENT ON TABLE import_batch IS 'One uploaded workbook: previewed, confirmed in one transaction, undone while nothing depends on it';
CREATE INDEX import_batch_by_unit ON import_batch (unit_code, id DESC);
SELECT protect_business('import_batch', 'false', 'file_content');

CREATE SEQUENCE import_row_id_seq INCREMENT BY 50;
CREATE TABLE import_row (
  id bigint PRIMARY KEY DEFAULT nextval('import_row_id_seq'),
  unit_code integer NOT NULL,
  batch_id bigint NOT NULL,
  subject text NOT NULL,
  subject_id bigint NOT NULL,
  action text NOT NULL CHECK (action IN ('ADDED', 'CHANGED')),
  before_values jsonb,
  FOREIGN KEY (unit_code, batch_id) REFERENCES import_batch (unit_code, id)
);
COMMENT ON TABLE import_row IS 'What an import added or changed, with the values before, so that it can be undone';
CREATE INDEX import_row_by_batch ON import_row (batch_id);
SELECT protect_business('import_row', 'false');

-- An import that is undone removes what it added while nothing refers to it; every deletion is in the trail.
GRANT DELETE ON person, deputy_mandate, electoral_district TO ${app_role};
