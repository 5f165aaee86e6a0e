-- The list of a presidium put to the vote, and what an item of one of its meetings moves on.

CREATE SEQUENCE presidium_list_id_seq INCREMENT BY 50;
CREATE TABLE presidium_list (
  id bigint PRIMARY KEY DEFAULT nextval('presidium_list_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  course_id bigint,
  status text NOT NULL CHECK (status IN ('DRAFT', 'PUT', 'ELECTED', 'REJECTED')),
  vote_id bigint,
  elected_on date,
  document text CHECK (length(document) BETWEEN 1 AND 200),
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, vote_id) REFERENCES vote (unit_code, id),
  CHECK ((status = 'PUT') <= (vote_id IS NOT NULL)),
  CHECK ((status = 'ELECTED') = (elected_on IS NOT NULL)),
  CHECK (course_id IS NOT NULL OR document IS NOT NULL)
);
COMMENT ON TABLE presidium_list IS 'Draft list of the members of a presidium (主席团成员名单草案), put to the vote of the congress, or entered from a paper (地方组织法第十九条)';
CREATE UNIQUE INDEX presidium_list_one_open ON presidium_list (course_id) WHERE status IN ('DRAFT', 'PUT');
CREATE INDEX presidium_list_by_unit ON presidium_list (unit_code, congress_id);
SELECT protect_business('presidium_list', 'false');

CREATE SEQUENCE presidium_nominee_id_seq INCREMENT BY 50;
CREATE TABLE presidium_nominee (
  id bigint PRIMARY KEY DEFAULT nextval('presidium_nominee_id_seq'),
  unit_code integer NOT NULL,
  list_id bigint NOT NULL,
  mandate_id bigint NOT NULL,
  government_post text CHECK (length(government_post) BETWEEN 1 AND 60),
  secretary_general boolean NOT NULL DEFAULT false,
  line_id bigint,
  elected boolean NOT NULL DEFAULT false,
  UNIQUE (list_id, mandate_id),
  FOREIGN KEY (unit_code, list_id) REFERENCES presidium_list (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  FOREIGN KEY (unit_code, line_id) REFERENCES vote_line (unit_code, id)
);
COMMENT ON COLUMN presidium_nominee.government_post IS 'Post in a state administrative organ held at the time of the list; none if nothing was held';
COMMENT ON COLUMN presidium_nominee.line_id IS 'The line of the vote: one for the list, or one for each';
SELECT protect_business('presidium_nominee', 'false');
GRANT DELETE ON presidium_nominee TO ${app_role};

CREATE SEQUENCE agenda_subject_id_seq INCREMENT BY 50;
CREATE TABLE agenda_subject (
  id bigint PRIMARY KEY DEFAULT nextval('agenda_subject_id_seq'),
  unit_code integer NOT NULL,
  item_id bigint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('SUGGESTION', 'MANDATE', 'TERMINATION', 'SESSION')),
  subject_id bigint NOT NULL,
  lead_agency_id bigint,
  assisting bigint[] NOT NULL DEFAULT '{}',
  months integer CHECK (months BETWEEN 1 AND 6),
  long_ground text CHECK (length(long_ground) BETWEEN 1 AND 500),
  state text NOT NULL CHECK (state IN ('OPEN', 'DONE', 'LEFT_OUT')),
  settled_on date,
  note text CHECK (length(note) BETWEEN 1 AND 500),
  version integer NOT NULL DEFAULT 0,
  UNIQUE (item_id, kind, subject_id),
  FOREIGN KEY (unit_code, item_id) REFERENCES agenda_item (unit_code, id),
  FOREIGN KEY (unit_code, lead_agency_id) REFERENCES agency (unit_code, id),
  CHECK ((state = 'OPEN') = (settled_on IS NULL)),
  CHECK (state <> 'LEFT_OUT' OR note IS NOT NULL)
);
COMMENT ON TABLE agenda_subject IS 'What an item of a meeting of the presidium is about and what is proposed for it; moves on once the decision is confirmed';
CREATE INDEX agenda_subject_by_subject ON agenda_subject (unit_code, kind, subject_id);
SELECT protect_business('agenda_subject', 'false');
GRANT DELETE ON agenda_subject TO ${app_role};
