-- The whole procedure of a suggestion: several signers answered and asked, agencies that assist, what was promised,
-- key supervision, urging letters, matters handled together, what is made public.

-- As far as the deputy agrees: the whole text, the title only, or nothing.
ALTER TABLE suggestion ADD COLUMN disclosure text CHECK (disclosure IN ('FULL', 'TITLE', 'NONE'));
UPDATE suggestion SET disclosure = CASE WHEN publishable THEN 'FULL' ELSE 'NONE' END;
ALTER TABLE suggestion ALTER COLUMN disclosure SET NOT NULL, DROP COLUMN publishable;

ALTER TABLE suggestion
  ADD COLUMN bill_id bigint,
  ADD COLUMN merged_into_id bigint,
  ADD COLUMN key_since date,
  ADD COLUMN urged integer NOT NULL DEFAULT 0 CHECK (urged BETWEEN 0 AND 3),
  ADD COLUMN promised_on date,
  ADD CHECK (merged_into_id <> id),
  ADD FOREIGN KEY (unit_code, merged_into_id) REFERENCES suggestion (unit_code, id),
  DROP CONSTRAINT suggestion_status_check,
  ADD CONSTRAINT suggestion_status_check CHECK (status IN ('DRAFT', 'SUBMITTED', 'RETURNED_TO_DEPUTY', 'NOT_ACCEPTED', 'ACCEPTED',
    'HANDED_OVER', 'SEND_BACK_REQUESTED', 'HANDLING', 'REPLIED', 'EVALUATED', 'REHANDLING', 'TRACKING', 'CONCLUDED', 'WITHDRAWN')),
  DROP CONSTRAINT suggestion_source_check,
  ADD CONSTRAINT suggestion_source_check CHECK (source IN ('PAPER', 'DEPUTY', 'ORAL', 'BILL')),
  ADD CHECK ((source = 'BILL') = (bill_id IS NOT NULL));
COMMENT ON COLUMN suggestion.bill_id IS 'The bill the presidium decided to treat as a suggestion';
COMMENT ON COLUMN suggestion.merged_into_id IS 'Handled together with (并案办理); answered separately all the same';
COMMENT ON COLUMN suggestion.key_since IS 'Under key supervision (重点督办) since';
COMMENT ON COLUMN suggestion.promised_on IS 'Until when what the reply promised is to be done; empty when nothing is open';
CREATE INDEX suggestion_by_merged_into ON suggestion (merged_into_id) WHERE merged_into_id IS NOT NULL;
CREATE INDEX suggestion_promised ON suggestion (promised_on, unit_code, id) INCLUDE (status, submitted_on, category, in_session)
  WHERE promised_on IS NOT NULL;
CREATE INDEX suggestion_key ON suggestion (unit_code, key_since) WHERE key_since IS NOT NULL;
CREATE UNIQUE INDEX suggestion_of_bill ON suggestion (bill_id) WHERE bill_id IS NOT NULL;

-- A joint signer agrees to the content; the office records it for who signed on paper.
ALTER TABLE suggestion_signer ADD COLUMN confirmed_on date;
COMMENT ON COLUMN suggestion_signer.confirmed_on IS 'Day the joint signer agreed; empty as long as one asked by a deputy on line has not';
UPDATE suggestion_signer g SET confirmed_on = (SELECT submitted_on FROM suggestion WHERE id = g.suggestion_id);

-- Agencies that assist give their opinion to the leading one.
ALTER TABLE hand_over ADD COLUMN opinion_due_on date, ADD CHECK (opinion_due_on IS NULL OR role = 'CO'),
  ADD CHECK (opinion_due_on > handed_over_on);
COMMENT ON COLUMN hand_over.opinion_due_on IS 'Until when an assisting agency gives its opinion to the leading one (会办意见)';
CREATE SEQUENCE co_opinion_id_seq INCREMENT BY 50;
CREATE TABLE co_opinion (
  id bigint PRIMARY KEY DEFAULT nextval('co_opinion_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  hand_over_id bigint NOT NULL,
  given_on date NOT NULL,
  document_no text,
  signatory text NOT NULL,
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 10000),
  source text NOT NULL CHECK (source IN ('AGENCY', 'TRANSCRIBED')),
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, hand_over_id) REFERENCES hand_over (unit_code, id)
);
COMMENT ON TABLE co_opinion IS 'What an assisting agency says to the leading one (会办意见函); the latest counts';
CREATE INDEX co_opinion_by_suggestion ON co_opinion (suggestion_id);

-- Replies: also from the old ledger, and why the deputy was not contacted before.
ALTER TABLE reply ADD COLUMN no_contact_reason text,
  DROP CONSTRAINT reply_source_check, ADD CONSTRAINT reply_source_check CHECK (source IN ('AGENCY', 'TRANSCRIBED', 'LEDGER'));
COMMENT ON COLUMN reply.no_contact_reason IS 'Why the deputy was not contacted before the reply (代表法第五十一条)';

-- Every signer is answered.
CREATE SEQUENCE reply_delivery_id_seq INCREMENT BY 50;
CREATE TABLE reply_delivery (
  id bigint PRIMARY KEY DEFAULT nextval('reply_delivery_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  reply_id bigint NOT NULL,
  mandate_id bigint NOT NULL,
  delivered_on date NOT NULL,
  mode text NOT NULL CHECK (mode IN ('IN_PERSON', 'LETTER', 'ONLINE', 'THROUGH_LEAD')),
  UNIQUE (reply_id, mandate_id),
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, reply_id) REFERENCES reply (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id)
);
COMMENT ON TABLE reply_delivery IS 'A reply given to one of those who signed (答复送达)';
CREATE INDEX reply_delivery_by_suggestion ON reply_delivery (suggestion_id);

-- The lead deputy's verdict decides; where the jurisdiction says so, the joint signers are asked as well.
ALTER TABLE evaluation ADD COLUMN mandate_id bigint, ADD COLUMN decisive boolean NOT NULL DEFAULT true;
UPDATE evaluation e SET mandate_id = (SELECT mandate_id FROM suggestion_signer WHERE suggestion_id = e.suggestion_id AND position = 0);
ALTER TABLE evaluation ALTER COLUMN mandate_id SET NOT NULL, ALTER COLUMN decisive DROP DEFAULT,
  DROP CONSTRAINT evaluation_reply_id_key, ADD UNIQUE (reply_id, mandate_id),
  ADD FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id);
CREATE UNIQUE INDEX evaluation_one_decides ON evaluation (reply_id) WHERE decisive;
COMMENT ON COLUMN evaluation.decisive IS 'The lead deputy''s; those of joint signers are kept beside it';

-- What a reply of class B promises, followed until it is done, across years and terms.
CREATE SEQUENCE commitment_id_seq INCREMENT BY 50;
CREATE TABLE commitment (
  id bigint PRIMARY KEY DEFAULT nextval('commitment_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  reply_id bigint NOT NULL UNIQUE,
  agency_id bigint NOT NULL,
  content text NOT NULL CHECK (length(content) BETWEEN 1 AND 2000),
  first_promised_on date NOT NULL,
  promised_on date NOT NULL,
  status text NOT NULL CHECK (status IN ('OPEN', 'KEPT', 'GIVEN_UP')),
  settled_on date,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, reply_id) REFERENCES reply (unit_code, id),
  FOREIGN KEY (unit_code, agency_id) REFERENCES agency (unit_code, id),
  CHECK ((status = 'OPEN') = (settled_on IS NULL)),
  CHECK (promised_on >= first_promised_on)
);
COMMENT ON TABLE commitment IS 'A promised matter (承诺事项): what is to be done until when';
CREATE INDEX commitment_by_suggestion ON commitment (suggestion_id);
CREATE INDEX commitment_open ON commitment (unit_code, promised_on) WHERE status = 'OPEN';
CREATE SEQUENCE commitment_progress_id_seq INCREMENT BY 50;
CREATE TABLE commitment_progress (
  id bigint PRIMARY KEY DEFAULT nextval('commitment_progress_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  commitment_id bigint NOT NULL,
  reported_on date NOT NULL,
  content text NOT NULL CHECK (length(content) BETWEEN 1 AND 2000),
  postponed_to date,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, commitment_id) REFERENCES commitment (unit_code, id)
);
COMMENT ON TABLE commitment_progress IS 'What came of a promise so far, and to when it was put off; never changed';
CREATE INDEX commitment_progress_by_suggestion ON commitment_progress (suggestion_id);

-- Key supervision decided by the presidium, with its inspections.
CREATE SEQUENCE key_supervision_id_seq INCREMENT BY 50;
CREATE TABLE key_supervision (
  id bigint PRIMARY KEY DEFAULT nextval('key_supervision_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL UNIQUE,
  decided_on date NOT NULL,
  meeting text NOT NULL,
  supervisor text NOT NULL,
  result text,
  ended_on date,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  CHECK ((ended_on IS NULL) = (result IS NULL))
);
COMMENT ON TABLE key_supervision IS 'Key supervision (重点督办) by decision of the presidium (代表法第五十二条)';
CREATE SEQUENCE inspection_id_seq INCREMENT BY 50;
CREATE TABLE inspection (
  id bigint PRIMARY KEY DEFAULT nextval('inspection_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  inspected_on date NOT NULL,
  inspectors text NOT NULL,
  findings text NOT NULL CHECK (length(findings) BETWEEN 1 AND 4000),
  requirement text,
  due_on date,
  answered_on date,
  answer text,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  CHECK (due_on >= inspected_on),
  CHECK (due_on IS NULL OR requirement IS NOT NULL),
  CHECK ((answered_on IS NULL) = (answer IS NULL)),
  CHECK (answered_on >= inspected_on)
);
COMMENT ON TABLE inspection IS 'An inspection of how a suggestion is handled (督办), with what was required until when (督办单)';
CREATE INDEX inspection_by_suggestion ON inspection (suggestion_id);

-- Urging letters in steps.
CREATE SEQUENCE urging_letter_id_seq INCREMENT BY 50;
CREATE TABLE urging_letter (
  id bigint PRIMARY KEY DEFAULT nextval('urging_letter_id_seq'),
  unit_code integer NOT NULL,
  suggestion_id bigint NOT NULL,
  agency_id bigint NOT NULL,
  step integer NOT NULL CHECK (step BETWEEN 1 AND 3),
  sent_on date NOT NULL,
  due_on date NOT NULL,
  answer_until date NOT NULL,
  addressee text NOT NULL,
  content text NOT NULL CHECK (length(content) BETWEEN 1 AND 4000),
  signatory text NOT NULL,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, suggestion_id) REFERENCES suggestion (unit_code, id),
  FOREIGN KEY (unit_code, agency_id) REFERENCES agency (unit_code, id),
  CHECK (answer_until >= sent_on)
);
COMMENT ON TABLE urging_letter IS 'Urging letter (催办函): first to the agency, then to its head, then to the township government (代表法第五十二条)';
COMMENT ON COLUMN urging_letter.due_on IS 'The deadline the letter is about';
CREATE INDEX urging_letter_by_suggestion ON urging_letter (suggestion_id);

-- Among whom numbers are known to be given by the old ledger.
ALTER TABLE suggestion ADD COLUMN from_ledger boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN suggestion.from_ledger IS 'Taken over from the paper or Excel ledger of earlier years; number and history as they were';

SELECT protect_business(t, 'suggestion_id IN (SELECT suggestions_of_agency(scope_agency()))')
  FROM unnest(ARRAY['co_opinion', 'reply_delivery', 'commitment', 'commitment_progress', 'key_supervision', 'inspection',
    'urging_letter']::regclass[]) t;
REVOKE UPDATE ON co_opinion, reply_delivery, commitment_progress, urging_letter FROM ${app_role};
