-- A session of the congress from its plan to the archive, the meetings of congress and presidium, who attended, what was
-- voted on with which counts, who was elected, what was adopted, and what follows from it.

CREATE SEQUENCE session_course_id_seq INCREMENT BY 50;
CREATE TABLE session_course (
  id bigint PRIMARY KEY DEFAULT nextval('session_course_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  session_no integer NOT NULL CHECK (session_no BETWEEN 1 AND 99),
  kind text NOT NULL CHECK (kind IN ('REGULAR', 'EXTRAORDINARY')),
  running_order text NOT NULL CHECK (running_order IN ('FIRST', 'REGULAR', 'MID_YEAR', 'EXTRAORDINARY')),
  status text NOT NULL CHECK (status IN ('PLANNED', 'CONVENED', 'NOTIFIED', 'PREPARATORY', 'OPEN', 'CLOSED', 'ARCHIVED', 'CANCELLED')),
  planned_from date NOT NULL,
  planned_to date NOT NULL,
  place text CHECK (length(place) BETWEEN 1 AND 100),
  proposers integer CHECK (proposers > 0),
  convened_on date,
  convened_by text CHECK (length(convened_by) BETWEEN 1 AND 100),
  convened_meeting_id bigint,
  notified_on date,
  prepared_on date,
  session_id bigint UNIQUE,
  agenda_printed_at timestamptz,
  closed_on date,
  archived_on date,
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  FOREIGN KEY (unit_code, session_id) REFERENCES congress_session (unit_code, id),
  CHECK (planned_from <= planned_to),
  CHECK (status IN ('PLANNED', 'CANCELLED') OR (convened_on IS NOT NULL AND convened_by IS NOT NULL)),
  CHECK (status NOT IN ('OPEN', 'CLOSED', 'ARCHIVED') OR session_id IS NOT NULL),
  CHECK ((status IN ('CLOSED', 'ARCHIVED')) = (closed_on IS NOT NULL)),
  CHECK ((status = 'ARCHIVED') = (archived_on IS NOT NULL))
);
COMMENT ON TABLE session_course IS 'How a session was planned, convened, notified, held, closed and archived (地方组织法第十四条、第二十条); the days it sat are in congress_session';
CREATE UNIQUE INDEX session_course_once ON session_course (congress_id, session_no) WHERE status <> 'CANCELLED';
CREATE INDEX session_course_by_unit ON session_course (unit_code, planned_from DESC);
SELECT protect_business('session_course', 'false');

CREATE SEQUENCE meeting_id_seq INCREMENT BY 50;
CREATE TABLE meeting (
  id bigint PRIMARY KEY DEFAULT nextval('meeting_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  course_id bigint,
  kind text NOT NULL CHECK (kind IN ('PREPARATORY', 'PLENARY', 'GROUP', 'PRESIDIUM')),
  meeting_no integer NOT NULL CHECK (meeting_no > 0),
  group_name text CHECK (length(group_name) BETWEEN 1 AND 60),
  held_on date NOT NULL,
  starts_at time,
  place text CHECK (length(place) BETWEEN 1 AND 100),
  presider text CHECK (length(presider) BETWEEN 1 AND 100),
  called_by_members integer CHECK (called_by_members > 0),
  status text NOT NULL CHECK (status IN ('DRAFT', 'SCHEDULED', 'NOTIFIED', 'HELD', 'INQUORATE', 'CANCELLED')),
  notified_on date,
  quorum_rule text CHECK (quorum_rule IN ('TWO_THIRDS_OR_MORE', 'MORE_THAN_HALF')),
  due integer CHECK (due > 0),
  suspended integer CHECK (suspended BETWEEN 0 AND due),
  present integer CHECK (present >= 0),
  on_leave integer CHECK (on_leave >= 0),
  absent integer CHECK (absent >= 0),
  needed integer CHECK (needed BETWEEN 1 AND due),
  rolled_at timestamptz,
  rolled_by text,
  ended boolean NOT NULL DEFAULT false,
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  CHECK (kind = 'PRESIDIUM' OR course_id IS NOT NULL),
  CHECK ((kind = 'GROUP') = (group_name IS NOT NULL)),
  CHECK (status NOT IN ('HELD', 'INQUORATE') OR kind = 'GROUP'
    OR (due IS NOT NULL AND present IS NOT NULL AND on_leave IS NOT NULL AND absent IS NOT NULL AND suspended IS NOT NULL
      AND needed IS NOT NULL AND quorum_rule IS NOT NULL AND rolled_at IS NOT NULL)),
  CHECK (due = present + on_leave + absent + suspended),
  CHECK (kind = 'GROUP' OR status <> 'HELD' OR present >= needed),
  CHECK (status <> 'INQUORATE' OR present < needed)
);
COMMENT ON TABLE meeting IS 'One meeting: preparatory, plenary or group of a session, or of the presidium (course_id: in session); the roll call is frozen (地方组织法第十四条)';
COMMENT ON COLUMN meeting.due IS 'Everybody in office on that day, suspended ones included (应到)';
CREATE UNIQUE INDEX meeting_number_of_session ON meeting (course_id, kind, meeting_no) WHERE course_id IS NOT NULL AND kind <> 'GROUP' AND status <> 'CANCELLED';
CREATE UNIQUE INDEX meeting_number_of_presidium ON meeting (congress_id, meeting_no) WHERE course_id IS NULL AND status <> 'CANCELLED';
CREATE INDEX meeting_by_unit ON meeting (unit_code, kind, held_on DESC);
SELECT protect_business('meeting', 'false');
ALTER TABLE session_course ADD FOREIGN KEY (unit_code, convened_meeting_id) REFERENCES meeting (unit_code, id);

CREATE SEQUENCE proceeding_id_seq INCREMENT BY 50;
CREATE TABLE proceeding (
  id bigint PRIMARY KEY DEFAULT nextval('proceeding_id_seq'),
  unit_code integer NOT NULL,
  course_id bigint,
  meeting_id bigint,
  kind text NOT NULL,
  happened_on date NOT NULL,
  document text CHECK (length(document) BETWEEN 1 AND 200),
  note text CHECK (length(note) BETWEEN 1 AND 1000),
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, meeting_id) REFERENCES meeting (unit_code, id),
  CHECK (course_id IS NOT NULL OR meeting_id IS NOT NULL)
);
COMMENT ON TABLE proceeding IS 'Timeline of sessions and meetings; written once, never changed';
CREATE INDEX proceeding_by_course ON proceeding (unit_code, course_id, id) WHERE course_id IS NOT NULL;
CREATE INDEX proceeding_by_meeting ON proceeding (unit_code, meeting_id, id) WHERE meeting_id IS NOT NULL;
SELECT protect_business('proceeding', 'false');
REVOKE UPDATE ON proceeding FROM ${app_role};

CREATE SEQUENCE meeting_attendance_id_seq INCREMENT BY 50;
CREATE TABLE meeting_attendance (
  id bigint PRIMARY KEY DEFAULT nextval('meeting_attendance_id_seq'),
  unit_code integer NOT NULL,
  meeting_id bigint NOT NULL,
  mandate_id bigint NOT NULL,
  mark text NOT NULL CHECK (mark IN ('PRESENT', 'ON_LEAVE', 'ABSENT')),
  late boolean NOT NULL DEFAULT false,
  approver text CHECK (length(approver) BETWEEN 1 AND 60),
  reason text CHECK (length(reason) BETWEEN 1 AND 200),
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (meeting_id, mandate_id),
  FOREIGN KEY (unit_code, meeting_id) REFERENCES meeting (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  CHECK ((mark = 'ON_LEAVE') = (approver IS NOT NULL))
);
COMMENT ON TABLE meeting_attendance IS 'Who signed in, had leave or was absent at one meeting (代表法第十三条)';
COMMENT ON COLUMN meeting_attendance.late IS 'Came after the roll was called; does not change it, but may vote from then on';
CREATE INDEX meeting_attendance_by_mandate ON meeting_attendance (unit_code, mandate_id);
SELECT protect_business('meeting_attendance', 'false', 'reason');
GRANT DELETE ON meeting_attendance TO ${app_role};

CREATE SEQUENCE meeting_observer_id_seq INCREMENT BY 50;
CREATE TABLE meeting_observer (
  id bigint PRIMARY KEY DEFAULT nextval('meeting_observer_id_seq'),
  unit_code integer NOT NULL,
  course_id bigint,
  meeting_id bigint,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  work_unit text CHECK (length(work_unit) BETWEEN 1 AND 100),
  post text CHECK (length(post) BETWEEN 1 AND 60),
  ground text NOT NULL CHECK (ground IN ('GOVERNMENT_LEADER', 'HIGHER_DEPUTY', 'INVITED')),
  attended boolean,
  version integer NOT NULL DEFAULT 0,
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, meeting_id) REFERENCES meeting (unit_code, id),
  CHECK ((course_id IS NULL) <> (meeting_id IS NULL))
);
COMMENT ON TABLE meeting_observer IS 'Who attends without a vote (列席, 地方组织法第二十一条, 代表法第三十四条), of a session or of one meeting of the presidium';
CREATE INDEX meeting_observer_by_course ON meeting_observer (unit_code, course_id) WHERE course_id IS NOT NULL;
CREATE INDEX meeting_observer_by_meeting ON meeting_observer (unit_code, meeting_id) WHERE meeting_id IS NOT NULL;
SELECT protect_business('meeting_observer', 'false');
GRANT DELETE ON meeting_observer TO ${app_role};

CREATE SEQUENCE agenda_item_id_seq INCREMENT BY 50;
CREATE TABLE agenda_item (
  id bigint PRIMARY KEY DEFAULT nextval('agenda_item_id_seq'),
  unit_code integer NOT NULL,
  course_id bigint,
  meeting_id bigint,
  item_no integer NOT NULL CHECK (item_no > 0),
  kind text NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  presenter text CHECK (length(presenter) BETWEEN 1 AND 100),
  needs_vote boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('PROPOSED', 'SET', 'HEARD', 'ADOPTED', 'REJECTED', 'DEFERRED', 'REMOVED')),
  settled_on date,
  note text CHECK (length(note) BETWEEN 1 AND 500),
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, meeting_id) REFERENCES meeting (unit_code, id),
  CHECK (course_id IS NOT NULL OR meeting_id IS NOT NULL),
  CHECK ((status IN ('PROPOSED', 'SET')) = (settled_on IS NULL))
);
COMMENT ON TABLE agenda_item IS 'An item of a session''s agenda (course_id; meeting_id: where it is taken) or of one meeting of the presidium (meeting_id only)';
COMMENT ON COLUMN agenda_item.status IS 'PROPOSED: on the draft; SET: on the adopted agenda; then how it was settled';
CREATE UNIQUE INDEX agenda_item_of_session ON agenda_item (course_id, item_no) WHERE course_id IS NOT NULL;
CREATE UNIQUE INDEX agenda_item_of_meeting ON agenda_item (meeting_id, item_no) WHERE course_id IS NULL;
CREATE INDEX agenda_item_by_unit ON agenda_item (unit_code, course_id, meeting_id);
SELECT protect_business('agenda_item', 'false');
GRANT DELETE ON agenda_item TO ${app_role};

CREATE SEQUENCE vote_id_seq INCREMENT BY 50;
CREATE TABLE vote (
  id bigint PRIMARY KEY DEFAULT nextval('vote_id_seq'),
  unit_code integer NOT NULL,
  meeting_id bigint NOT NULL,
  purpose text NOT NULL CHECK (purpose IN ('ITEM', 'AGENDA', 'PRESIDIUM', 'COMMITTEE', 'METHOD', 'SCRUTINEERS', 'PRE_ELECTION', 'ELECTION', 'RESIGNATION', 'REMOVAL')),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  method text NOT NULL CHECK (method IN ('SHOW_OF_HANDS', 'BALLOT', 'ELECTRONIC')),
  secret boolean NOT NULL,
  status text NOT NULL CHECK (status IN ('OPEN', 'COUNTED', 'VOID')),
  put_on date NOT NULL,
  base integer NOT NULL CHECK (base > 0),
  needed integer NOT NULL CHECK (needed BETWEEN 1 AND base),
  present integer NOT NULL CHECK (present BETWEEN 1 AND base),
  issued integer CHECK (issued BETWEEN 0 AND present),
  returned integer CHECK (returned >= 0),
  valid integer CHECK (valid >= 0),
  spoiled integer CHECK (spoiled >= 0),
  choices integer CHECK (choices > 0),
  counted_at timestamptz,
  counted_by text,
  note text CHECK (length(note) BETWEEN 1 AND 500),
  opened_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, meeting_id) REFERENCES meeting (unit_code, id),
  CHECK (NOT secret OR method = 'BALLOT' OR method = 'ELECTRONIC'),
  CHECK ((status = 'OPEN') = (counted_at IS NULL)),
  CHECK ((counted_at IS NULL) = (counted_by IS NULL)),
  CHECK (method <> 'BALLOT' OR status = 'OPEN' OR (issued IS NOT NULL AND returned IS NOT NULL)),
  CHECK (status <> 'VOID' OR returned > issued),
  CHECK (status <> 'COUNTED' OR returned IS NULL OR (returned <= issued AND valid + spoiled = returned))
);
COMMENT ON TABLE vote IS 'One ballot or one show of hands, on one or several lines; the base (all in office that day, 实有数) and what is needed are frozen with it (地方组织法第二十五条). Who voted how is kept nowhere';
COMMENT ON COLUMN vote.choices IS 'Most names one ballot may be for, in an election; none where every line is decided by itself';
CREATE INDEX vote_by_meeting ON vote (unit_code, meeting_id);
SELECT protect_business('vote', 'false');

CREATE SEQUENCE vote_line_id_seq INCREMENT BY 50;
CREATE TABLE vote_line (
  id bigint PRIMARY KEY DEFAULT nextval('vote_line_id_seq'),
  unit_code integer NOT NULL,
  vote_id bigint NOT NULL,
  line_no integer NOT NULL CHECK (line_no > 0),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  item_id bigint,
  write_in boolean NOT NULL DEFAULT false,
  in_favour integer CHECK (in_favour >= 0),
  against integer CHECK (against >= 0),
  abstained integer CHECK (abstained >= 0),
  not_voted integer CHECK (not_voted >= 0),
  passed boolean,
  UNIQUE (vote_id, line_no),
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, vote_id) REFERENCES vote (unit_code, id),
  FOREIGN KEY (unit_code, item_id) REFERENCES agenda_item (unit_code, id),
  CHECK ((in_favour IS NULL) = (passed IS NULL))
);
COMMENT ON TABLE vote_line IS 'What is voted on: an item, a list or a candidate, with the counts; write_in: a name the voters wrote in (另选他人)';
COMMENT ON COLUMN vote_line.not_voted IS 'Present but not voting, or the ballot not returned (未投)';
CREATE INDEX vote_line_by_item ON vote_line (unit_code, item_id) WHERE item_id IS NOT NULL;
SELECT protect_business('vote_line', 'false');

CREATE SEQUENCE vote_entitled_id_seq INCREMENT BY 50;
CREATE TABLE vote_entitled (
  id bigint PRIMARY KEY DEFAULT nextval('vote_entitled_id_seq'),
  unit_code integer NOT NULL,
  vote_id bigint NOT NULL,
  mandate_id bigint NOT NULL,
  UNIQUE (vote_id, mandate_id),
  FOREIGN KEY (unit_code, vote_id) REFERENCES vote (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id)
);
COMMENT ON TABLE vote_entitled IS 'Who was present and entitled when the vote was put; never how anybody voted, nor whether';
SELECT protect_business('vote_entitled', 'false');
REVOKE UPDATE ON vote_entitled FROM ${app_role};

-- Posts become tenures: with the person (a head of a township need not be a deputy), the session that elected and the line
-- of the ballot that did.
ALTER TABLE congress_post RENAME TO tenure;
ALTER SEQUENCE congress_post_id_seq RENAME TO tenure_id_seq;
ALTER INDEX congress_post_one_chair RENAME TO tenure_one_chair;
ALTER INDEX congress_post_once RENAME TO tenure_once_by_mandate;
ALTER INDEX congress_post_by_congress RENAME TO tenure_by_congress;
ALTER TABLE tenure
  ADD COLUMN person_id bigint,
  ADD COLUMN session_id bigint,
  ADD COLUMN line_id bigint,
  ALTER COLUMN mandate_id DROP NOT NULL,
  DROP CONSTRAINT congress_post_post_check,
  DROP CONSTRAINT congress_post_ended_by_check,
  ADD UNIQUE (unit_code, id);
UPDATE tenure t SET person_id = m.person_id FROM deputy_mandate m WHERE m.id = t.mandate_id;
ALTER TABLE tenure
  ALTER COLUMN person_id SET NOT NULL,
  ADD FOREIGN KEY (unit_code, person_id) REFERENCES person (unit_code, id),
  ADD FOREIGN KEY (unit_code, session_id) REFERENCES congress_session (unit_code, id),
  ADD FOREIGN KEY (unit_code, line_id) REFERENCES vote_line (unit_code, id),
  ADD CHECK (post IN ('CHAIR', 'VICE_CHAIR', 'HEAD', 'DEPUTY_HEAD', 'PRESIDIUM_MEMBER', 'SECRETARY_GENERAL', 'CREDENTIALS_COMMITTEE')),
  ADD CHECK (ended_by IN ('RESIGNED', 'REMOVED', 'MANDATE_ENDED', 'TERM_ENDED', 'REPLACED')),
  ADD CHECK (mandate_id IS NOT NULL OR post IN ('HEAD', 'DEPUTY_HEAD', 'SECRETARY_GENERAL'));
COMMENT ON TABLE tenure IS 'A post held in or by election of the congress (地方组织法第十二条、第十八条、第十九条、第三十七条), from a day until a day';
CREATE UNIQUE INDEX tenure_one_head ON tenure (congress_id) WHERE post = 'HEAD' AND until_on IS NULL;
CREATE UNIQUE INDEX tenure_once_by_person ON tenure (congress_id, person_id, post) WHERE until_on IS NULL;

CREATE SEQUENCE office_election_id_seq INCREMENT BY 50;
CREATE TABLE office_election (
  id bigint PRIMARY KEY DEFAULT nextval('office_election_id_seq'),
  unit_code integer NOT NULL,
  course_id bigint NOT NULL,
  previous_id bigint,
  post text NOT NULL CHECK (post IN ('CHAIR', 'VICE_CHAIR', 'HEAD', 'DEPUTY_HEAD')),
  kind text NOT NULL CHECK (kind IN ('TERM', 'BY_ELECTION', 'TIE_BREAK', 'FURTHER')),
  seats integer NOT NULL CHECK (seats BETWEEN 1 AND 9),
  margin integer NOT NULL CHECK (margin BETWEEN 0 AND 3),
  status text NOT NULL CHECK (status IN ('OPENED', 'METHOD_ADOPTED', 'NOMINATING', 'PRE_ELECTION', 'FORMAL_LIST', 'BALLOTING', 'ELECTED', 'TIE', 'SHORTFALL', 'VOID', 'CANCELLED')),
  method_line_id bigint,
  pre_vote_id bigint,
  vote_id bigint,
  announced_on date,
  note text CHECK (length(note) BETWEEN 1 AND 500),
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, previous_id) REFERENCES office_election (unit_code, id),
  FOREIGN KEY (unit_code, method_line_id) REFERENCES vote_line (unit_code, id),
  FOREIGN KEY (unit_code, pre_vote_id) REFERENCES vote (unit_code, id),
  FOREIGN KEY (unit_code, vote_id) REFERENCES vote (unit_code, id)
);
COMMENT ON TABLE office_election IS 'Election of chair, vice-chairs, head or deputy heads by the congress (地方组织法第二十六条至第三十条); a further one follows another';
CREATE UNIQUE INDEX office_election_followed_once ON office_election (previous_id, kind) WHERE status <> 'CANCELLED';
CREATE INDEX office_election_by_course ON office_election (unit_code, course_id);
SELECT protect_business('office_election', 'false');

CREATE SEQUENCE office_candidate_id_seq INCREMENT BY 50;
CREATE TABLE office_candidate (
  id bigint PRIMARY KEY DEFAULT nextval('office_candidate_id_seq'),
  unit_code integer NOT NULL,
  election_id bigint NOT NULL,
  person_id bigint NOT NULL,
  mandate_id bigint,
  nominated_by text NOT NULL CHECK (nominated_by IN ('PRESIDIUM', 'DEPUTIES')),
  nominated_on date NOT NULL,
  introduction text CHECK (length(introduction) BETWEEN 1 AND 2000),
  government_post text CHECK (length(government_post) BETWEEN 1 AND 60),
  strokes integer NOT NULL CHECK (strokes > 0),
  status text NOT NULL CHECK (status IN ('NOMINATED', 'WITHDRAWN', 'DROPPED', 'CONFIRMED')),
  pre_line_id bigint,
  line_id bigint,
  elected boolean NOT NULL DEFAULT false,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, election_id) REFERENCES office_election (unit_code, id),
  FOREIGN KEY (unit_code, person_id) REFERENCES person (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  FOREIGN KEY (unit_code, pre_line_id) REFERENCES vote_line (unit_code, id),
  FOREIGN KEY (unit_code, line_id) REFERENCES vote_line (unit_code, id)
);
COMMENT ON COLUMN office_candidate.strokes IS 'Strokes of the surname, the order on the ballot (以姓氏笔画为序)';
COMMENT ON COLUMN office_candidate.government_post IS 'Post in a state administrative organ held now, which chair and vice-chairs may not keep (地方组织法第十八条)';
CREATE UNIQUE INDEX office_candidate_once ON office_candidate (election_id, person_id) WHERE status <> 'WITHDRAWN';
CREATE INDEX office_candidate_by_election ON office_candidate (unit_code, election_id);
SELECT protect_business('office_candidate', 'false');

CREATE SEQUENCE office_nominator_id_seq INCREMENT BY 50;
CREATE TABLE office_nominator (
  id bigint PRIMARY KEY DEFAULT nextval('office_nominator_id_seq'),
  unit_code integer NOT NULL,
  candidate_id bigint NOT NULL,
  mandate_id bigint NOT NULL,
  UNIQUE (candidate_id, mandate_id),
  FOREIGN KEY (unit_code, candidate_id) REFERENCES office_candidate (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id)
);
COMMENT ON TABLE office_nominator IS 'Deputies who jointly nominated a candidate in writing (地方组织法第二十六条)';
SELECT protect_business('office_nominator', 'false');

CREATE SEQUENCE scrutineer_id_seq INCREMENT BY 50;
CREATE TABLE scrutineer (
  id bigint PRIMARY KEY DEFAULT nextval('scrutineer_id_seq'),
  unit_code integer NOT NULL,
  course_id bigint NOT NULL,
  mandate_id bigint,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  role text NOT NULL CHECK (role IN ('CHIEF', 'SCRUTINEER', 'TELLER')),
  line_id bigint,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (course_id, name, role),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  FOREIGN KEY (unit_code, line_id) REFERENCES vote_line (unit_code, id),
  CHECK (role = 'TELLER' OR mandate_id IS NOT NULL)
);
COMMENT ON TABLE scrutineer IS 'Scrutineers (监票人) and tellers (计票人) of a session; line_id: the vote that passed them';
SELECT protect_business('scrutineer', 'false');
GRANT DELETE ON scrutineer TO ${app_role};

CREATE SEQUENCE office_motion_id_seq INCREMENT BY 50;
CREATE TABLE office_motion (
  id bigint PRIMARY KEY DEFAULT nextval('office_motion_id_seq'),
  unit_code integer NOT NULL,
  tenure_id bigint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('RESIGNATION', 'REMOVAL')),
  moved_by text CHECK (moved_by IN ('PRESIDIUM', 'DEPUTIES')),
  movers integer CHECK (movers > 0),
  reason text NOT NULL CHECK (length(reason) BETWEEN 1 AND 2000),
  submitted_on date NOT NULL,
  course_id bigint,
  defence_offered_on date,
  defence text CHECK (length(defence) BETWEEN 1 AND 4000),
  line_id bigint,
  status text NOT NULL CHECK (status IN ('SUBMITTED', 'ACCEPTED', 'REJECTED', 'WITHDRAWN')),
  decided_on date,
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, tenure_id) REFERENCES tenure (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, line_id) REFERENCES vote_line (unit_code, id),
  CHECK (kind = 'RESIGNATION' OR moved_by IS NOT NULL),
  CHECK (kind = 'RESIGNATION' OR status NOT IN ('ACCEPTED', 'REJECTED') OR defence_offered_on IS NOT NULL),
  CHECK (status NOT IN ('ACCEPTED', 'REJECTED') OR (line_id IS NOT NULL AND decided_on IS NOT NULL))
);
COMMENT ON TABLE office_motion IS 'Resignation (地方组织法第三十二条) or motion of removal (第三十一条) of an office-holder, put to the congress';
CREATE UNIQUE INDEX office_motion_one_open ON office_motion (tenure_id) WHERE status = 'SUBMITTED';
SELECT protect_business('office_motion', 'false');

CREATE SEQUENCE oath_id_seq INCREMENT BY 50;
CREATE TABLE oath (
  id bigint PRIMARY KEY DEFAULT nextval('oath_id_seq'),
  unit_code integer NOT NULL,
  course_id bigint NOT NULL,
  held_on date NOT NULL,
  place text CHECK (length(place) BETWEEN 1 AND 100),
  presider text NOT NULL CHECK (length(presider) BETWEEN 1 AND 40),
  form text NOT NULL CHECK (form IN ('SINGLE', 'GROUP')),
  leader text CHECK (length(leader) BETWEEN 1 AND 40),
  witness text CHECK (length(witness) BETWEEN 1 AND 100),
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  CHECK ((form = 'GROUP') = (leader IS NOT NULL))
);
COMMENT ON TABLE oath IS 'A constitutional oath (宪法第二十七条第三款), organised by the presidium of the session';
SELECT protect_business('oath', 'false');

CREATE SEQUENCE oath_taker_id_seq INCREMENT BY 50;
CREATE TABLE oath_taker (
  id bigint PRIMARY KEY DEFAULT nextval('oath_taker_id_seq'),
  unit_code integer NOT NULL,
  oath_id bigint NOT NULL,
  tenure_id bigint NOT NULL UNIQUE,
  FOREIGN KEY (unit_code, oath_id) REFERENCES oath (unit_code, id),
  FOREIGN KEY (unit_code, tenure_id) REFERENCES tenure (unit_code, id)
);
SELECT protect_business('oath_taker', 'false');

CREATE SEQUENCE resolution_id_seq INCREMENT BY 50;
CREATE TABLE resolution (
  id bigint PRIMARY KEY DEFAULT nextval('resolution_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  course_id bigint,
  meeting_id bigint,
  kind text NOT NULL CHECK (kind IN ('RESOLUTION', 'DECISION', 'ANNOUNCEMENT')),
  subject text NOT NULL,
  subject_id bigint,
  issuer text NOT NULL CHECK (issuer IN ('CONGRESS', 'SESSION_PRESIDIUM', 'PRESIDIUM')),
  doc_year integer CHECK (doc_year BETWEEN 1950 AND 2199),
  doc_no integer CHECK (doc_no > 0),
  doc_prefix text CHECK (length(doc_prefix) BETWEEN 1 AND 40),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  drafted text NOT NULL,
  body text NOT NULL,
  item_id bigint,
  line_id bigint,
  normative boolean NOT NULL DEFAULT false,
  status text NOT NULL CHECK (status IN ('DRAFT', 'ADOPTED', 'REJECTED', 'PUBLISHED')),
  adopted_on date,
  published_on date,
  published_where text CHECK (length(published_where) BETWEEN 1 AND 200),
  signer text CHECK (length(signer) BETWEEN 1 AND 40),
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  UNIQUE (unit_code, doc_prefix, doc_year, doc_no),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, meeting_id) REFERENCES meeting (unit_code, id),
  FOREIGN KEY (unit_code, item_id) REFERENCES agenda_item (unit_code, id),
  FOREIGN KEY (unit_code, line_id) REFERENCES vote_line (unit_code, id),
  CHECK ((doc_no IS NULL) = (doc_year IS NULL) AND (doc_no IS NULL) = (doc_prefix IS NULL)),
  CHECK (status NOT IN ('ADOPTED', 'PUBLISHED') OR adopted_on IS NOT NULL),
  CHECK ((status = 'PUBLISHED') = (published_on IS NOT NULL)),
  CHECK (status <> 'PUBLISHED' OR doc_no IS NOT NULL),
  CHECK (published_on >= adopted_on)
);
COMMENT ON TABLE resolution IS 'Resolutions, decisions and announcements (决议、决定、公告); drafted: the text last drafted from the data, body: the text in force, owned by its editor';
CREATE INDEX resolution_by_unit ON resolution (unit_code, congress_id, id DESC);
SELECT protect_business('resolution', 'false');

CREATE SEQUENCE minutes_id_seq INCREMENT BY 50;
CREATE TABLE minutes (
  id bigint PRIMARY KEY DEFAULT nextval('minutes_id_seq'),
  unit_code integer NOT NULL,
  meeting_id bigint NOT NULL UNIQUE,
  drafted text NOT NULL,
  body text NOT NULL,
  status text NOT NULL CHECK (status IN ('DRAFT', 'SIGNED')),
  signed_on date,
  signed_by text CHECK (length(signed_by) BETWEEN 1 AND 40),
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, meeting_id) REFERENCES meeting (unit_code, id),
  CHECK ((status = 'SIGNED') = (signed_on IS NOT NULL) AND (status = 'SIGNED') = (signed_by IS NOT NULL))
);
COMMENT ON TABLE minutes IS 'The record of one meeting (会议纪要): drafted from the data, owned by its editor, fixed by signature';
CREATE FUNCTION signed_minutes_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'signed minutes are changed by an erratum only' USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER signed_minutes_stay BEFORE UPDATE OR DELETE ON minutes
  FOR EACH ROW WHEN (OLD.status = 'SIGNED') EXECUTE FUNCTION signed_minutes_stay();
SELECT protect_business('minutes', 'false');

CREATE SEQUENCE minutes_erratum_id_seq INCREMENT BY 50;
CREATE TABLE minutes_erratum (
  id bigint PRIMARY KEY DEFAULT nextval('minutes_erratum_id_seq'),
  unit_code integer NOT NULL,
  minutes_id bigint NOT NULL,
  text text NOT NULL CHECK (length(text) BETWEEN 1 AND 1000),
  signed_on date NOT NULL,
  signed_by text NOT NULL,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  FOREIGN KEY (unit_code, minutes_id) REFERENCES minutes (unit_code, id)
);
COMMENT ON TABLE minutes_erratum IS 'A correction of signed minutes (更正); written once';
CREATE INDEX minutes_erratum_by_minutes ON minutes_erratum (unit_code, minutes_id);
SELECT protect_business('minutes_erratum', 'false');
REVOKE UPDATE ON minutes_erratum FROM ${app_role};

CREATE SEQUENCE obligation_id_seq INCREMENT BY 50;
CREATE TABLE obligation (
  id bigint PRIMARY KEY DEFAULT nextval('obligation_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  kind text NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  owner text CHECK (length(owner) BETWEEN 1 AND 60),
  counted_from date NOT NULL,
  due_on date,
  basis text NOT NULL CHECK (length(basis) BETWEEN 1 AND 200),
  course_id bigint,
  meeting_id bigint,
  resolution_id bigint,
  status text NOT NULL CHECK (status IN ('OPEN', 'DONE', 'CANCELLED')),
  done_on date,
  outcome text CHECK (length(outcome) BETWEEN 1 AND 500),
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, meeting_id) REFERENCES meeting (unit_code, id),
  FOREIGN KEY (unit_code, resolution_id) REFERENCES resolution (unit_code, id),
  CHECK (due_on >= counted_from),
  CHECK ((status = 'DONE') = (done_on IS NOT NULL))
);
COMMENT ON TABLE obligation IS 'What has to be done after a session, a meeting or an adoption, until when and by which rule; also the tasks a meeting gave out';
CREATE UNIQUE INDEX obligation_of_resolution ON obligation (resolution_id, kind) WHERE resolution_id IS NOT NULL;
CREATE INDEX obligation_open ON obligation (unit_code, due_on) WHERE status = 'OPEN';
CREATE INDEX obligation_by_course ON obligation (unit_code, course_id) WHERE course_id IS NOT NULL;
CREATE INDEX obligation_by_meeting ON obligation (unit_code, meeting_id) WHERE meeting_id IS NOT NULL;
SELECT protect_business('obligation', 'false');
