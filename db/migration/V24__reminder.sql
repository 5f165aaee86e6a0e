-- Who was reminded of which deadline, and on which day. What is due is never read from here, it is worked out anew.

CREATE SEQUENCE reminder_id_seq INCREMENT BY 50;
CREATE TABLE reminder (
  id bigint PRIMARY KEY DEFAULT nextval('reminder_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  kind text NOT NULL,
  subject_id bigint NOT NULL,
  suggestion_id bigint,
  obligation_kind text,
  title text NOT NULL,
  counted_from date NOT NULL,
  due_on date NOT NULL,
  basis text NOT NULL,
  step text NOT NULL CHECK (step IN ('DAYS_30', 'DAYS_14', 'DAYS_7', 'DAYS_3', 'LAST_DAY', 'LATE')),
  role text NOT NULL CHECK (role IN ('AGENCY', 'CLERK', 'CHAIR', 'COUNTY')),
  agency_id bigint,
  reminded_on date NOT NULL,
  late_on date GENERATED ALWAYS AS (CASE WHEN step = 'LATE' THEN reminded_on END) STORED,
  UNIQUE (unit_code, id),
  CONSTRAINT reminder_once_a_step UNIQUE NULLS NOT DISTINCT (kind, subject_id, role, due_on, step, late_on),
  CONSTRAINT reminder_once_a_day UNIQUE (kind, subject_id, role, reminded_on),
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, agency_id) REFERENCES agency (unit_code, id),
  CHECK ((role = 'AGENCY') = (agency_id IS NOT NULL)),
  CHECK ((step = 'LATE') = (reminded_on > due_on))
);
COMMENT ON TABLE reminder IS 'A reminder (到期提醒) as it was given: to a role of the unit, on the day, of the deadline as it then was; never changed';
COMMENT ON COLUMN reminder.subject_id IS 'The row whose clock runs: of hand_over, rehandling, send_back, reply, commitment, inspection, urging_letter, suggestion or obligation, by kind';
COMMENT ON COLUMN reminder.agency_id IS 'The agency the reminder is addressed to; none when it is addressed to the office or the county';
CREATE INDEX reminder_newest ON reminder (unit_code, reminded_on DESC, id DESC);
CREATE INDEX reminder_of_county ON reminder (reminded_on DESC, id DESC) INCLUDE (unit_code) WHERE role = 'COUNTY';
SELECT protect_business('reminder', 'agency_id = scope_agency()');
REVOKE UPDATE ON reminder FROM ${app_role};

-- Agencies of the reader's area somebody can log in for; the others are reached through the office. The function looks
-- past the policies, as accounts are not shown to those who do the work.
CREATE FUNCTION agencies_on_line() RETURNS SETOF bigint
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT DISTINCT agency_id FROM account WHERE agency_id IS NOT NULL AND role = 'AGENCY' AND disabled_at IS NULL
    AND password_hash IS NOT NULL AND unit_code BETWEEN scope_read_from() AND scope_read_to() AND scope_person() IS NULL $$;
