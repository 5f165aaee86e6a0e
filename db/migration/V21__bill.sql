-- Bills, interpellations and questions: three procedures, each with tables of its own.

CREATE SEQUENCE bill_deadline_id_seq INCREMENT BY 50;
CREATE TABLE bill_deadline (
  id bigint PRIMARY KEY DEFAULT nextval('bill_deadline_id_seq'),
  unit_code integer NOT NULL,
  course_id bigint NOT NULL UNIQUE,
  until_on date NOT NULL,
  decided_by text NOT NULL CHECK (length(decided_by) BETWEEN 1 AND 100),
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id)
);
COMMENT ON TABLE bill_deadline IS 'Until when bills of a session may be put forward (议案截止时间), as the presidium decided; the last day counts';
SELECT protect_business('bill_deadline', 'false');

CREATE SEQUENCE bill_id_seq INCREMENT BY 50;
CREATE TABLE bill (
  id bigint PRIMARY KEY DEFAULT nextval('bill_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  course_id bigint NOT NULL,
  serial_no integer CHECK (serial_no > 0),
  proposer text NOT NULL CHECK (proposer IN ('DEPUTIES', 'PRESIDIUM', 'GOVERNMENT')),
  subject text NOT NULL CHECK (length(subject) BETWEEN 1 AND 100),
  grounds text NOT NULL CHECK (length(grounds) BETWEEN 1 AND 10000),
  plan text NOT NULL CHECK (length(plan) BETWEEN 1 AND 10000),
  status text NOT NULL CHECK (status IN ('DRAFT', 'SIGNING', 'SUBMITTED', 'LISTED', 'NOT_LISTED', 'CONVERTED', 'RETURNED', 'WITHDRAWN',
    'DELIBERATING', 'VOTED_PASSED', 'VOTED_REJECTED', 'IMPLEMENTING', 'REPORTED', 'CLOSED')),
  drafted_on date NOT NULL,
  submitted_on date,
  committee_opinion text CHECK (length(committee_opinion) BETWEEN 1 AND 4000),
  decided_on date,
  decided_by text CHECK (length(decided_by) BETWEEN 1 AND 100),
  decision_meeting_id bigint,
  decision_reason text CHECK (length(decision_reason) BETWEEN 1 AND 1000),
  item_id bigint,
  vote_line_id bigint,
  voted_on date,
  implementer text CHECK (length(implementer) BETWEEN 1 AND 60),
  report_due_on date,
  obligation_id bigint,
  withdrawn_on date,
  withdrawal_reason text CHECK (length(withdrawal_reason) BETWEEN 1 AND 1000),
  withdrawal_consent text CHECK (length(withdrawal_consent) BETWEEN 1 AND 100),
  closed_on date,
  registered_at timestamptz NOT NULL,
  registered_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, decision_meeting_id) REFERENCES meeting (unit_code, id),
  FOREIGN KEY (unit_code, item_id) REFERENCES agenda_item (unit_code, id),
  FOREIGN KEY (unit_code, vote_line_id) REFERENCES vote_line (unit_code, id),
  FOREIGN KEY (unit_code, obligation_id) REFERENCES obligation (unit_code, id),
  CHECK (status <> 'SIGNING' OR proposer = 'DEPUTIES'),
  CHECK ((serial_no IS NULL) = (submitted_on IS NULL)),
  CHECK (submitted_on IS NOT NULL OR status IN ('DRAFT', 'SIGNING', 'WITHDRAWN', 'CONVERTED')),
  CHECK ((decided_on IS NULL) = (decided_by IS NULL)),
  CHECK (decided_on IS NOT NULL OR status IN ('DRAFT', 'SIGNING', 'SUBMITTED', 'WITHDRAWN', 'CONVERTED')),
  CHECK (status NOT IN ('NOT_LISTED', 'RETURNED') OR decision_reason IS NOT NULL),
  CHECK (status NOT IN ('LISTED', 'DELIBERATING', 'VOTED_PASSED', 'VOTED_REJECTED', 'IMPLEMENTING', 'REPORTED', 'CLOSED') OR item_id IS NOT NULL),
  CHECK (status NOT IN ('VOTED_PASSED', 'VOTED_REJECTED', 'IMPLEMENTING', 'REPORTED', 'CLOSED') OR (vote_line_id IS NOT NULL AND voted_on IS NOT NULL)),
  CHECK (status NOT IN ('IMPLEMENTING', 'REPORTED') OR (implementer IS NOT NULL AND report_due_on IS NOT NULL)),
  CHECK ((status = 'WITHDRAWN') = (withdrawn_on IS NOT NULL)),
  CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL)),
  CHECK (submitted_on >= drafted_on),
  CHECK (decided_on >= submitted_on),
  CHECK (voted_on >= decided_on)
);
COMMENT ON TABLE bill IS 'A bill (议案) put before a session: subject, grounds, plan (案由、案据、方案); listed or not by the presidium (地方组织法第二十二条, 代表法第十五条)';
COMMENT ON COLUMN bill.serial_no IS 'Number within the session, without gaps, given with the submission';
COMMENT ON COLUMN bill.committee_opinion IS 'What the committee that examined it said (审查委员会意见), where there is one';
COMMENT ON COLUMN bill.decided_by IS 'The meeting of the presidium as it is cited; decision_meeting_id where that is on record';
COMMENT ON COLUMN bill.decision_reason IS 'Why it was not listed';
COMMENT ON COLUMN bill.item_id IS 'The item of the session''s agenda it became';
COMMENT ON COLUMN bill.withdrawal_consent IS 'Meeting of the presidium that consented; necessary once it was listed';
CREATE UNIQUE INDEX bill_number ON bill (course_id, serial_no) WHERE serial_no IS NOT NULL;
CREATE UNIQUE INDEX bill_of_item ON bill (item_id) WHERE item_id IS NOT NULL;
CREATE INDEX bill_of_unit ON bill (unit_code, course_id, id);

-- The text stays as it was signed and submitted.
CREATE FUNCTION bill_text_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.submitted_on IS NOT NULL
     AND (NEW.subject, NEW.grounds, NEW.plan, NEW.serial_no, NEW.submitted_on, NEW.proposer)
         IS DISTINCT FROM (OLD.subject, OLD.grounds, OLD.plan, OLD.serial_no, OLD.submitted_on, OLD.proposer) THEN
    RAISE EXCEPTION 'a submitted bill keeps its text and number' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bill_text_is_final BEFORE UPDATE ON bill FOR EACH ROW EXECUTE FUNCTION bill_text_is_final();
SELECT protect_business('bill', 'false');

CREATE SEQUENCE bill_signer_id_seq INCREMENT BY 50;
CREATE TABLE bill_signer (
  id bigint PRIMARY KEY DEFAULT nextval('bill_signer_id_seq'),
  unit_code integer NOT NULL,
  bill_id bigint NOT NULL,
  mandate_id bigint NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  signed_on date NOT NULL,
  withdrawn_on date,
  UNIQUE (bill_id, mandate_id),
  UNIQUE (bill_id, position) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (unit_code, bill_id) REFERENCES bill (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  CHECK (withdrawn_on >= signed_on)
);
COMMENT ON COLUMN bill_signer.position IS '0 is the lead deputy (领衔代表), the others are joint signers (附议代表)';
COMMENT ON COLUMN bill_signer.withdrawn_on IS 'Day on which this signer alone withdrew; the bill stays as long as enough remain';
CREATE INDEX bill_signer_by_mandate ON bill_signer (unit_code, mandate_id);
SELECT protect_business('bill_signer', 'false');
GRANT DELETE ON bill_signer TO ${app_role};

CREATE SEQUENCE bill_deliberation_id_seq INCREMENT BY 50;
CREATE TABLE bill_deliberation (
  id bigint PRIMARY KEY DEFAULT nextval('bill_deliberation_id_seq'),
  unit_code integer NOT NULL,
  bill_id bigint NOT NULL,
  held_on date NOT NULL,
  meeting_id bigint,
  meeting text NOT NULL CHECK (length(meeting) BETWEEN 1 AND 100),
  opinions text NOT NULL CHECK (length(opinions) BETWEEN 1 AND 4000),
  recorded_by text NOT NULL,
  FOREIGN KEY (unit_code, bill_id) REFERENCES bill (unit_code, id),
  FOREIGN KEY (unit_code, meeting_id) REFERENCES meeting (unit_code, id)
);
COMMENT ON TABLE bill_deliberation IS 'The record of a deliberation of the bill by plenary or groups (审议); before it there is no vote';
CREATE INDEX bill_deliberation_by_bill ON bill_deliberation (unit_code, bill_id);
SELECT protect_business('bill_deliberation', 'false');
REVOKE UPDATE ON bill_deliberation FROM ${app_role};

CREATE SEQUENCE bill_report_id_seq INCREMENT BY 50;
CREATE TABLE bill_report (
  id bigint PRIMARY KEY DEFAULT nextval('bill_report_id_seq'),
  unit_code integer NOT NULL,
  bill_id bigint NOT NULL,
  reported_on date NOT NULL,
  to_congress boolean NOT NULL,
  meeting text NOT NULL CHECK (length(meeting) BETWEEN 1 AND 100),
  document_no text CHECK (length(document_no) BETWEEN 1 AND 60),
  content text NOT NULL CHECK (length(content) BETWEEN 1 AND 10000),
  recorded_by text NOT NULL,
  FOREIGN KEY (unit_code, bill_id) REFERENCES bill (unit_code, id)
);
COMMENT ON TABLE bill_report IS 'How a bill that was passed is implemented, as the government reported to presidium or congress';
CREATE INDEX bill_report_by_bill ON bill_report (unit_code, bill_id);
SELECT protect_business('bill_report', 'false');
REVOKE UPDATE ON bill_report FROM ${app_role};

CREATE SEQUENCE bill_event_id_seq INCREMENT BY 50;
CREATE TABLE bill_event (
  id bigint PRIMARY KEY DEFAULT nextval('bill_event_id_seq'),
  unit_code integer NOT NULL,
  bill_id bigint NOT NULL,
  kind text NOT NULL,
  happened_on date NOT NULL,
  detail text,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  FOREIGN KEY (unit_code, bill_id) REFERENCES bill (unit_code, id)
);
COMMENT ON TABLE bill_event IS 'Timeline of a bill; written once';
CREATE INDEX bill_event_by_bill ON bill_event (unit_code, bill_id, happened_on, id);
SELECT protect_business('bill_event', 'false');
REVOKE UPDATE ON bill_event FROM ${app_role};

CREATE SEQUENCE interpellation_id_seq INCREMENT BY 50;
CREATE TABLE interpellation (
  id bigint PRIMARY KEY DEFAULT nextval('interpellation_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  course_id bigint NOT NULL,
  serial_no integer CHECK (serial_no > 0),
  addressee text NOT NULL CHECK (length(addressee) BETWEEN 1 AND 60),
  question text NOT NULL CHECK (length(question) BETWEEN 1 AND 200),
  content text NOT NULL CHECK (length(content) BETWEEN 1 AND 10000),
  status text NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'ANSWERED', 'RE_ANSWER_REQUIRED', 'CLOSED', 'WITHDRAWN')),
  drafted_on date NOT NULL,
  submitted_on date,
  proposed_mode text CHECK (proposed_mode IN ('ORAL_PRESIDIUM', 'ORAL_PLENARY', 'WRITTEN')),
  mode text CHECK (mode IN ('ORAL_PRESIDIUM', 'ORAL_PLENARY', 'WRITTEN')),
  decided_on date,
  decided_by text CHECK (length(decided_by) BETWEEN 1 AND 100),
  decision_meeting_id bigint,
  withdrawn_on date,
  withdrawal_reason text CHECK (length(withdrawal_reason) BETWEEN 1 AND 1000),
  closed_on date,
  registered_at timestamptz NOT NULL,
  registered_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, decision_meeting_id) REFERENCES meeting (unit_code, id),
  CHECK ((serial_no IS NULL) = (submitted_on IS NULL)),
  CHECK (submitted_on IS NOT NULL OR status IN ('DRAFT', 'WITHDRAWN')),
  CHECK ((decided_on IS NULL) = (mode IS NULL)),
  CHECK ((decided_on IS NULL) = (decided_by IS NULL)),
  CHECK (mode IS NOT NULL OR status IN ('DRAFT', 'SUBMITTED', 'WITHDRAWN')),
  CHECK ((status = 'WITHDRAWN') = (withdrawn_on IS NOT NULL)),
  CHECK ((status = 'CLOSED') = (closed_on IS NOT NULL)),
  CHECK (submitted_on >= drafted_on),
  CHECK (decided_on >= submitted_on)
);
COMMENT ON TABLE interpellation IS 'An interpellation (质询案) of ten and more deputies to the township''s government, only while the congress sits (地方组织法第二十四条, 代表法第二十条)';
COMMENT ON COLUMN interpellation.proposed_mode IS 'How it is to be answered as it is put before the presidium; mode: as it decided';
CREATE UNIQUE INDEX interpellation_number ON interpellation (course_id, serial_no) WHERE serial_no IS NOT NULL;
CREATE INDEX interpellation_of_unit ON interpellation (unit_code, course_id, id);
SELECT protect_business('interpellation', 'false');

CREATE SEQUENCE interpellation_signer_id_seq INCREMENT BY 50;
CREATE TABLE interpellation_signer (
  id bigint PRIMARY KEY DEFAULT nextval('interpellation_signer_id_seq'),
  unit_code integer NOT NULL,
  interpellation_id bigint NOT NULL,
  mandate_id bigint NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  signed_on date NOT NULL,
  UNIQUE (interpellation_id, mandate_id),
  UNIQUE (interpellation_id, position) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (unit_code, interpellation_id) REFERENCES interpellation (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id)
);
COMMENT ON COLUMN interpellation_signer.position IS '0 is the lead deputy';
CREATE INDEX interpellation_signer_by_mandate ON interpellation_signer (unit_code, mandate_id);
SELECT protect_business('interpellation_signer', 'false');
GRANT DELETE ON interpellation_signer TO ${app_role};

CREATE SEQUENCE interpellation_answer_id_seq INCREMENT BY 50;
CREATE TABLE interpellation_answer (
  id bigint PRIMARY KEY DEFAULT nextval('interpellation_answer_id_seq'),
  unit_code integer NOT NULL,
  interpellation_id bigint NOT NULL,
  round integer NOT NULL CHECK (round BETWEEN 1 AND 2),
  answered_on date NOT NULL,
  mode text NOT NULL CHECK (mode IN ('ORAL_PRESIDIUM', 'ORAL_PLENARY', 'WRITTEN')),
  answered_by text NOT NULL CHECK (length(answered_by) BETWEEN 1 AND 40),
  capacity text NOT NULL CHECK (capacity IN ('HEAD', 'ACTING_HEAD')),
  document_no text CHECK (length(document_no) BETWEEN 1 AND 60),
  content text NOT NULL CHECK (length(content) BETWEEN 1 AND 10000),
  asked_on date,
  satisfied integer CHECK (satisfied >= 0),
  dissatisfied integer CHECK (dissatisfied >= 0),
  version integer NOT NULL DEFAULT 0,
  UNIQUE (interpellation_id, round),
  FOREIGN KEY (unit_code, interpellation_id) REFERENCES interpellation (unit_code, id),
  CHECK ((asked_on IS NULL) = (satisfied IS NULL)),
  CHECK ((asked_on IS NULL) = (dissatisfied IS NULL)),
  CHECK (asked_on >= answered_on)
);
COMMENT ON TABLE interpellation_answer IS 'Answer of the head of the government, oral or signed; how many proposers were satisfied, never who';
SELECT protect_business('interpellation_answer', 'false');

CREATE SEQUENCE interpellation_event_id_seq INCREMENT BY 50;
CREATE TABLE interpellation_event (
  id bigint PRIMARY KEY DEFAULT nextval('interpellation_event_id_seq'),
  unit_code integer NOT NULL,
  interpellation_id bigint NOT NULL,
  kind text NOT NULL,
  happened_on date NOT NULL,
  detail text,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  FOREIGN KEY (unit_code, interpellation_id) REFERENCES interpellation (unit_code, id)
);
COMMENT ON TABLE interpellation_event IS 'Timeline of an interpellation; written once';
CREATE INDEX interpellation_event_by_interpellation ON interpellation_event (unit_code, interpellation_id, happened_on, id);
SELECT protect_business('interpellation_event', 'false');
REVOKE UPDATE ON interpellation_event FROM ${app_role};

CREATE SEQUENCE question_id_seq INCREMENT BY 50;
CREATE TABLE question (
  id bigint PRIMARY KEY DEFAULT nextval('question_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  course_id bigint NOT NULL,
  item_id bigint,
  mandate_id bigint,
  asked_on date NOT NULL,
  addressee text NOT NULL CHECK (length(addressee) BETWEEN 1 AND 60),
  content text NOT NULL CHECK (length(content) BETWEEN 1 AND 4000),
  answered_by text CHECK (length(answered_by) BETWEEN 1 AND 60),
  answer text CHECK (length(answer) BETWEEN 1 AND 4000),
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, item_id) REFERENCES agenda_item (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  CHECK (answer IS NULL OR answered_by IS NOT NULL)
);
COMMENT ON TABLE question IS 'A question (询问) asked while bills and reports were deliberated, and what was said (地方组织法第二十三条, 代表法第十九条); no number of deputies is needed';
CREATE INDEX question_of_unit ON question (unit_code, course_id, id);
SELECT protect_business('question', 'false');

-- Bills and interpellations wait for the presidium too.
ALTER TABLE agenda_subject DROP CONSTRAINT agenda_subject_kind_check,
  ADD CONSTRAINT agenda_subject_kind_check CHECK (kind IN ('SUGGESTION', 'MANDATE', 'TERMINATION', 'SESSION', 'BILL', 'INTERPELLATION'));

-- The suggestion a bill became (议案转建议), and the bill it came from.
ALTER TABLE suggestion ADD FOREIGN KEY (unit_code, bill_id) REFERENCES bill (unit_code, id);
