CREATE SEQUENCE suggestion_id_seq INCREMENT BY 50;
CREATE TABLE suggestion (
  id bigint PRIMARY KEY DEFAULT nextval('suggestion_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  session_id bigint,
  in_session boolean NOT NULL,
  serial_no integer CHECK (serial_no > 0),
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
  facts text NOT NULL CHECK (length(facts) BETWEEN 1 AND 10000),
  proposal text NOT NULL CHECK (length(proposal) BETWEEN 1 AND 10000),
  category text NOT NULL,
  source text NOT NULL CHECK (source IN ('PAPER', 'DEPUTY', 'ORAL')),
  publishable boolean NOT NULL,
  suggested_agency text,
  status text NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED_TO_DEPUTY', 'NOT_ACCEPTED', 'ACCEPTED', 'HANDED_OVER',
    'SEND_BACK_REQUESTED', 'HANDLING', 'REPLIED', 'EVALUATED', 'REHANDLING', 'CONCLUDED', 'WITHDRAWN')),
  submitted_on date NOT NULL,
  registered_at timestamptz NOT NULL,
  registered_by text NOT NULL,
  accepted_on date,
  rejection_ground text,
  status_note text,
  handed_over_on date,
  lead_agency_id bigint,
  reply_due_on date,
  first_replied_on date,
  first_reply_due_on date,
  replied_on date,
  reply_round integer NOT NULL DEFAULT 0 CHECK (reply_round >= 0),
  result_class text CHECK (result_class IN ('A', 'B', 'C', 'D')),
  satisfaction text CHECK (satisfaction IN ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
  concluded_on date,
  conclusion text CHECK (conclusion IN ('PUBLISHED', 'EXEMPT')),
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  FOREIGN KEY (unit_code, session_id) REFERENCES congress_session (unit_code, id),
  FOREIGN KEY (unit_code, lead_agency_id) REFERENCES agency (unit_code, id),
  CHECK (accepted_on >= submitted_on),
  CHECK (handed_over_on >= accepted_on),
  CHECK (replied_on >= handed_over_on),
  CHECK (reply_due_on > handed_over_on),
  CHECK ((serial_no IS NULL) = (accepted_on IS NULL)),
  CHECK (status <> 'NOT_ACCEPTED' OR rejection_ground IS NOT NULL),
  CHECK (status <> 'CONCLUDED' OR (concluded_on IS NOT NULL AND conclusion IS NOT NULL AND satisfaction IS DISTINCT FROM 'DISSATISFIED'))
);
COMMENT ON TABLE suggestion IS 'A suggestion, criticism or opinion of a deputy (代表建议), from the paper form to its conclusion';
COMMENT ON COLUMN suggestion.session_id IS 'The session it was made in, or, between sessions, the last one before it';
COMMENT ON COLUMN suggestion.first_replied_on IS 'Day of the first reply; on time when not after first_reply_due_on, the deadline then in force';
COMMENT ON COLUMN suggestion.reply_due_on IS 'The deadline now in force: of the hand-over, its extension or the re-handling';
CREATE UNIQUE INDEX suggestion_number ON suggestion (congress_id, session_id, in_session, serial_no) NULLS NOT DISTINCT WHERE serial_no IS NOT NULL;
CREATE INDEX suggestion_newest_of_unit ON suggestion (unit_code, submitted_on DESC, id DESC);
CREATE INDEX suggestion_newest ON suggestion (submitted_on DESC, id DESC);
CREATE INDEX suggestion_by_status_of_unit ON suggestion (unit_code, status, submitted_on DESC, id DESC);
CREATE INDEX suggestion_by_status ON suggestion (status, submitted_on DESC, id DESC);
CREATE INDEX suggestion_by_category_of_unit ON suggestion (unit_code, category, submitted_on DESC, id DESC);
-- With all that counts of open deadlines ask for, so that they are read from the index alone.
CREATE INDEX suggestion_due ON suggestion (reply_due_on, unit_code, id)
  INCLUDE (status, submitted_on, first_replied_on, category, in_session)
  WHERE status IN ('HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING', 'REHANDLING');
CREATE INDEX suggestion_by_agency ON suggestion (lead_agency_id, submitted_on DESC, id DESC);

-- The text a deputy signed stays as it was accepted.
CREATE FUNCTION suggestion_text_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.accepted_on IS NOT NULL
     AND (NEW.title, NEW.facts, NEW.proposal, NEW.serial_no, NEW.accepted_on)
         IS DISTINCT FROM (OLD.title, OLD.facts, OLD.proposal, OLD.serial_no, OLD.accepted_on) THEN
    RAISE EXCEPTION 'an accepted suggestion keeps its text and number' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER suggestion_text_is_final BEFORE UPDATE ON suggestion
  FOR EACH ROW EXECUTE FUNCTION suggestion_text_is_final();

CREATE SEQUENCE suggestion_signer_id_seq INCREMENT BY 50;
CREATE TABLE suggestion_signer (
  id bigint PRIMARY KEY DEFAULT nextval('suggestion_signer_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  mandate_id bigint NOT NULL,
  position integer NOT NULL CHECK (position >= 0),
  UNIQUE (suggestion_id, mandate_id),
  UNIQUE (suggestion_id, position) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id)
);
COMMENT ON COLUMN suggestion_signer.position IS '0 is the lead deputy (领衔代表), the others are joint signers (附议代表)';
CREATE INDEX suggestion_signer_by_mandate ON suggestion_signer (mandate_id);

CREATE SEQUENCE hand_over_id_seq INCREMENT BY 50;
CREATE TABLE hand_over (
  id bigint PRIMARY KEY DEFAULT nextval('hand_over_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  agency_id bigint NOT NULL,
  role text NOT NULL CHECK (role IN ('LEAD', 'CO')),
  handed_over_on date NOT NULL,
  start_on date NOT NULL,
  counted_from text NOT NULL CHECK (counted_from IN ('HANDOVER', 'SESSION_CLOSE')),
  months integer NOT NULL CHECK (months BETWEEN 1 AND 6),
  latest_months integer NOT NULL CHECK (latest_months BETWEEN 1 AND 6),
  long_ground text,
  due_on date NOT NULL,
  basis text NOT NULL,
  latest_basis text NOT NULL DEFAULT '代表法第五十一条',
  send_back_until date NOT NULL,
  rules text NOT NULL,
  meeting text NOT NULL,
  decided_on date NOT NULL,
  accepted_on date,
  handler text,
  ended_on date,
  end_note text,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, agency_id) REFERENCES agency (unit_code, id),
  CHECK (decided_on <= handed_over_on),
  CHECK (due_on > handed_over_on),
  CHECK (due_on <= (handed_over_on + interval '6 months')::date),
  CHECK (months <= 3 OR long_ground IS NOT NULL)
);
COMMENT ON TABLE hand_over IS 'Hand-over (交办) to an agency; the reply is due within three, at most six months (代表法第五十一条)';
COMMENT ON COLUMN hand_over.rules IS 'The settings in force on the day of hand-over; later changes never rewrite it';
-- Checked at commit: a re-assignment ends one hand-over and begins another in the same transaction.
ALTER TABLE hand_over
  ADD CONSTRAINT hand_over_one_lead EXCLUDE USING btree (suggestion_id WITH =)
    WHERE (role = 'LEAD' AND ended_on IS NULL) DEFERRABLE INITIALLY DEFERRED,
  ADD CONSTRAINT hand_over_agency_once EXCLUDE USING btree (suggestion_id WITH =, agency_id WITH =)
    WHERE (ended_on IS NULL) DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX hand_over_by_agency ON hand_over (agency_id, suggestion_id);

CREATE SEQUENCE extension_id_seq INCREMENT BY 50;
CREATE TABLE extension (
  id bigint PRIMARY KEY DEFAULT nextval('extension_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  hand_over_id bigint NOT NULL,
  requested_on date NOT NULL,
  reason text NOT NULL,
  until date NOT NULL,
  decided_on date,
  granted boolean,
  decision_note text,
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, hand_over_id) REFERENCES hand_over (unit_code, id),
  CHECK ((decided_on IS NULL) = (granted IS NULL))
);
COMMENT ON TABLE extension IS 'Extension (延期) asked for by the agency, never beyond six months from hand-over (代表法第五十一条)';
CREATE UNIQUE INDEX extension_one_open ON extension (suggestion_id) WHERE decided_on IS NULL;
CREATE INDEX extension_by_suggestion ON extension (suggestion_id);

CREATE SEQUENCE send_back_id_seq INCREMENT BY 50;
CREATE TABLE send_back (
  id bigint PRIMARY KEY DEFAULT nextval('send_back_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  hand_over_id bigint NOT NULL,
  requested_on date NOT NULL,
  reason text NOT NULL,
  proposed_agency text,
  decided_on date,
  granted boolean,
  decision_note text,
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, hand_over_id) REFERENCES hand_over (unit_code, id),
  CHECK ((decided_on IS NULL) = (granted IS NULL))
);
COMMENT ON TABLE send_back IS 'An agency asks to send a suggestion back (退办) because the matter is not its own';
CREATE UNIQUE INDEX send_back_one_open ON send_back (suggestion_id) WHERE decided_on IS NULL;
CREATE INDEX send_back_by_suggestion ON send_back (suggestion_id);

CREATE SEQUENCE contact_log_id_seq INCREMENT BY 50;
CREATE TABLE contact_log (
  id bigint PRIMARY KEY DEFAULT nextval('contact_log_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  agency_id bigint NOT NULL,
  contacted_on date NOT NULL,
  mode text NOT NULL CHECK (mode IN ('VISIT', 'MEETING', 'PHONE', 'LETTER')),
  content text NOT NULL,
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, agency_id) REFERENCES agency (unit_code, id)
);
COMMENT ON TABLE contact_log IS 'The agency contacts the deputy and hears views before replying (代表法第五十一条)';
CREATE INDEX contact_log_by_suggestion ON contact_log (suggestion_id);

CREATE SEQUENCE reply_id_seq INCREMENT BY 50;
CREATE TABLE reply (
  id bigint PRIMARY KEY DEFAULT nextval('reply_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  agency_id bigint NOT NULL,
  round integer NOT NULL CHECK (round >= 1),
  replied_on date NOT NULL,
  due_on date NOT NULL,
  result_class text NOT NULL CHECK (result_class IN ('A', 'B', 'C', 'D')),
  document_no text,
  signatory text NOT NULL,
  body text NOT NULL,
  contact_name text,
  contact_phone text,
  source text NOT NULL CHECK (source IN ('AGENCY', 'TRANSCRIBED')),
  UNIQUE (unit_code, id),
  UNIQUE (suggestion_id, round),
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, agency_id) REFERENCES agency (unit_code, id)
);
COMMENT ON COLUMN reply.due_on IS 'The deadline in force when it was replied';

CREATE SEQUENCE attachment_id_seq INCREMENT BY 50;
CREATE TABLE attachment (
  id bigint PRIMARY KEY DEFAULT nextval('attachment_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  kind text NOT NULL CHECK (kind IN ('SUGGESTION_FORM', 'REPLY_SCAN', 'OPINION_FORM', 'OTHER')),
  file_name text NOT NULL,
  media_type text NOT NULL,
  size integer NOT NULL CHECK (size BETWEEN 1 AND 20971520),
  sha256 text NOT NULL,
  content bytea NOT NULL,
  uploaded_at timestamptz NOT NULL,
  uploaded_by text NOT NULL,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id)
);
COMMENT ON TABLE attachment IS 'A scan or file, kept in the database so that one backup holds everything';
ALTER TABLE attachment ALTER COLUMN content SET STORAGE EXTERNAL;
CREATE INDEX attachment_by_suggestion ON attachment (suggestion_id);

CREATE SEQUENCE evaluation_id_seq INCREMENT BY 50;
CREATE TABLE evaluation (
  id bigint PRIMARY KEY DEFAULT nextval('evaluation_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  reply_id bigint NOT NULL UNIQUE,
  evaluated_on date NOT NULL,
  attitude text NOT NULL CHECK (attitude IN ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
  result text NOT NULL CHECK (result IN ('SATISFIED', 'BASICALLY_SATISFIED', 'DISSATISFIED')),
  reason text,
  source text NOT NULL CHECK (source IN ('DEPUTY', 'SIGNED_FORM', 'LEDGER')),
  scan_id bigint,
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, reply_id) REFERENCES reply (unit_code, id),
  FOREIGN KEY (unit_code, scan_id) REFERENCES attachment (unit_code, id),
  CHECK (source <> 'SIGNED_FORM' OR scan_id IS NOT NULL),
  CHECK (result <> 'DISSATISFIED' OR reason IS NOT NULL)
);
COMMENT ON TABLE evaluation IS 'The deputy''s evaluation; transcribed by the office only from a scanned, signed form';
COMMENT ON COLUMN evaluation.source IS 'LEDGER: taken over from the paper ledger of earlier years';
CREATE INDEX evaluation_by_suggestion ON evaluation (suggestion_id);

CREATE SEQUENCE rehandling_id_seq INCREMENT BY 50;
CREATE TABLE rehandling (
  id bigint PRIMARY KEY DEFAULT nextval('rehandling_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  reply_id bigint NOT NULL UNIQUE,
  required_on date NOT NULL,
  months integer NOT NULL CHECK (months BETWEEN 1 AND 2),
  due_on date NOT NULL,
  basis text NOT NULL,
  meeting text,
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, reply_id) REFERENCES reply (unit_code, id),
  CHECK (due_on > required_on)
);
COMMENT ON TABLE rehandling IS 'The presidium requires an unsatisfactory matter to be handled again (重新办理)';
COMMENT ON COLUMN rehandling.meeting IS 'The presidium meeting that decided it; necessary after two re-handlings';
CREATE INDEX rehandling_by_suggestion ON rehandling (suggestion_id);

CREATE SEQUENCE suggestion_event_id_seq INCREMENT BY 50;
CREATE TABLE suggestion_event (
  id bigint PRIMARY KEY DEFAULT nextval('suggestion_event_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  kind text NOT NULL,
  happened_on date NOT NULL,
  detail text,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id)
);
COMMENT ON TABLE suggestion_event IS 'The timeline (办理经过): what happened when, and who entered it';
CREATE INDEX suggestion_event_by_suggestion ON suggestion_event (suggestion_id, happened_on, id);
REVOKE UPDATE ON suggestion_event, attachment, evaluation FROM ${app_role};

-- Running numbers without gaps: taken inside the accepting transaction, given back when it fails.
CREATE TABLE suggestion_number_series (
  id bigint GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY,
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  session_id bigint,
  in_session boolean NOT NULL,
  last_no integer NOT NULL,
  UNIQUE NULLS NOT DISTINCT (congress_id, session_id, in_session),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id)
);

-- An agency reaches what is handed to it now, and from there the deputies who signed it. The function looks past the
-- policies (it runs as the owner), so that a suggestion's other agencies stay visible without the policies asking each other.
CREATE FUNCTION suggestions_of_agency(agency bigint) RETURNS SETOF bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT suggestion_id FROM hand_over WHERE agency_id = agency AND ended_on IS NULL $$;
CREATE FUNCTION mandates_of_agency(agency bigint) RETURNS SETOF bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT mandate_id FROM suggestion_signer WHERE suggestion_id IN (SELECT suggestions_of_agency(agency)) $$;
CREATE FUNCTION persons_of_agency(agency bigint) RETURNS SETOF bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT person_id FROM deputy_mandate WHERE id IN (SELECT mandates_of_agency(agency)) $$;

SELECT protect_business('suggestion', 'id IN (SELECT suggestions_of_agency(scope_agency()))');
SELECT protect_business(t, 'suggestion_id IN (SELECT suggestions_of_agency(scope_agency()))')
  FROM unnest(ARRAY['suggestion_signer', 'hand_over', 'extension', 'send_back', 'contact_log', 'reply', 'evaluation',
    'rehandling', 'suggestion_event']::regclass[]) t;
SELECT protect_business('attachment', 'suggestion_id IN (SELECT suggestions_of_agency(scope_agency()))', 'content');
SELECT protect_business('suggestion_number_series', 'false');
SELECT protect_business('deputy_mandate', 'id IN (SELECT mandates_of_agency(scope_agency()))');
SELECT protect_business('person', 'id IN (SELECT persons_of_agency(scope_agency()))');
GRANT DELETE ON suggestion_signer TO ${app_role};
