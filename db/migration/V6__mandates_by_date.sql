-- Who is a deputy on which day, and why. Everything that counts deputies counts them by these dates, so that an old
-- list printed again shows the old people.

ALTER TABLE congress
  ADD COLUMN inhabitants integer CHECK (inhabitants > 0),
  ADD COLUMN seats_decision text CHECK (length(seats_decision) BETWEEN 1 AND 200),
  ADD COLUMN extra_seats_decision text CHECK (length(extra_seats_decision) BETWEEN 1 AND 200);
COMMENT ON COLUMN congress.inhabitants IS 'Population the seats were computed from (选举法第十二条)';
COMMENT ON COLUMN congress.seats_decision IS 'Decision of the county''s standing committee that fixed the seats (选举法第十三条)';
COMMENT ON COLUMN congress.extra_seats_decision IS 'Decision of the province''s standing committee on five per cent more seats (选举法第十二条第二款)';
ALTER TABLE congress DROP CONSTRAINT congress_seats_check;
ALTER TABLE congress ADD CONSTRAINT congress_seats_check
  CHECK (seats BETWEEN 1 AND CASE WHEN extra_seats_decision IS NULL THEN 160 ELSE 168 END);
COMMENT ON TABLE congress IS 'One term (届) of a township congress; seats never above 160, with five per cent more by decision of the province 168 (选举法第十二条)';

ALTER TABLE deputy_mandate
  ADD COLUMN by_election boolean NOT NULL DEFAULT false,
  ADD COLUMN reviewed_on date,
  ADD COLUMN confirmed_on date,
  ADD COLUMN published_on date,
  ADD COLUMN in_office_from date,
  ADD COLUMN reported_on date,
  ADD COLUMN ground text CHECK (ground IN ('MOVED_AWAY', 'RESIGNED', 'RESIGNED_BY_ORDER', 'ABSENT_TWICE', 'RECALLED',
    'NATIONALITY_LOST', 'POLITICAL_RIGHTS_LOST', 'CAPACITY_LOST', 'DIED')),
  ADD COLUMN ground_on date,
  ADD COLUMN announced_on date,
  ADD COLUMN announcement_no text;
COMMENT ON COLUMN deputy_mandate.in_office_from IS 'First day in office: the first session, in a by-election the publication';
COMMENT ON COLUMN deputy_mandate.ended_on IS 'First day no longer counted: the ground''s own day where the mandate ends by itself, else the announcement, or the next congress''s first session';

UPDATE deputy_mandate m SET by_election = m.elected_on > c.first_session_on,
  in_office_from = greatest(c.first_session_on, m.elected_on)
FROM congress c WHERE c.id = m.congress_id AND m.status IN ('ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED');
UPDATE deputy_mandate m SET by_election = m.elected_on > c.first_session_on
FROM congress c WHERE c.id = m.congress_id AND m.in_office_from IS NULL;
UPDATE deputy_mandate SET reviewed_on = elected_on, confirmed_on = elected_on WHERE status = 'CONFIRMED';

ALTER TABLE deputy_mandate
  ADD CHECK (status NOT IN ('ACTIVE', 'SUSPENDED', 'TERMINATION_REPORTED') OR in_office_from IS NOT NULL),
  ADD CHECK (in_office_from >= elected_on),
  ADD CHECK (ended_on >= in_office_from),
  ADD CHECK (status NOT IN ('TERMINATION_REPORTED', 'TERMINATED')
    OR (ground IS NOT NULL AND ground_on IS NOT NULL AND reported_on IS NOT NULL)),
  ADD CHECK (status <> 'TERMINATED' OR (announced_on IS NOT NULL AND announcement_no IS NOT NULL AND ended_on IS NOT NULL)),
  ADD CHECK (status NOT IN ('EXPIRED', 'INVALID') OR ended_on IS NOT NULL),
  ADD CHECK (status NOT IN ('ACTIVE', 'SUSPENDED') OR ended_on IS NULL);

CREATE SEQUENCE suspension_id_seq INCREMENT BY 50;
CREATE TABLE suspension (
  id bigint PRIMARY KEY DEFAULT nextval('suspension_id_seq'),
  unit_code integer NOT NULL,
  mandate_id bigint NOT NULL,
  ground text NOT NULL CHECK (ground IN ('IN_CUSTODY', 'SERVING_SENTENCE')),
  from_on date NOT NULL,
  document text NOT NULL CHECK (length(document) BETWEEN 1 AND 200),
  until_on date,
  resume_document text CHECK (length(resume_document) BETWEEN 1 AND 200),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  CHECK (until_on >= from_on)
);
COMMENT ON TABLE suspension IS 'Duties suspended from a day until a day (代表法第六十一条)';
COMMENT ON COLUMN suspension.until_on IS 'First day of acting again';
CREATE UNIQUE INDEX suspension_one_open ON suspension (mandate_id) WHERE until_on IS NULL;
CREATE INDEX suspension_by_unit ON suspension (unit_code, mandate_id);
SELECT protect_business('suspension', 'false');

CREATE SEQUENCE mandate_change_id_seq INCREMENT BY 50;
CREATE TABLE mandate_change (
  id bigint PRIMARY KEY DEFAULT nextval('mandate_change_id_seq'),
  unit_code integer NOT NULL,
  mandate_id bigint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('ELECTED', 'TAKEN_UP', 'CONFIRMED', 'DECLARED_INVALID', 'PUBLISHED', 'SUSPENDED',
    'RESUMED', 'TERMINATION_REPORTED', 'REPORT_WITHDRAWN', 'TERMINATED')),
  changed_on date NOT NULL,
  ground text,
  document text CHECK (length(document) BETWEEN 1 AND 200),
  note text CHECK (length(note) BETWEEN 1 AND 1000),
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id)
);
COMMENT ON TABLE mandate_change IS 'Register of changes of deputies (代表变动登记); written once, never changed';
CREATE INDEX mandate_change_by_unit ON mandate_change (unit_code, changed_on DESC, id DESC);
CREATE INDEX mandate_change_by_mandate ON mandate_change (mandate_id);
SELECT protect_business('mandate_change', 'false');
REVOKE UPDATE ON mandate_change FROM ${app_role};

ALTER TABLE person
  ADD COLUMN native_place text CHECK (length(native_place) BETWEEN 1 AND 60),
  ADD COLUMN party_joined_on date,
  ADD COLUMN degree text CHECK (length(degree) BETWEEN 1 AND 40),
  ADD COLUMN job_title text CHECK (length(job_title) BETWEEN 1 AND 60),
  ADD COLUMN skills text CHECK (length(skills) BETWEEN 1 AND 200),
  ADD COLUMN address text CHECK (length(address) BETWEEN 1 AND 200),
  ADD COLUMN subsidized boolean,
  ADD COLUMN migrant_worker boolean NOT NULL DEFAULT false,
  ADD COLUMN overseas_family boolean NOT NULL DEFAULT false,
  ADD COLUMN disabled boolean NOT NULL DEFAULT false,
  ADD COLUMN veteran boolean NOT NULL DEFAULT false,
  ADD COLUMN new_stratum boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN person.party_joined_on IS 'First day of the month where only the month is known';
COMMENT ON COLUMN person.subsidized IS 'Without a fixed wage, gets the subsidy of 代表法第四十一条';
