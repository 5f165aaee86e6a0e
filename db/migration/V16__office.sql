-- Where a candidate stands on the ballot, who became one only by the votes, why a rule was overridden; the list of a
-- committee the congress passes.

ALTER TABLE office_candidate
  ADD COLUMN position integer CHECK (position > 0),
  ADD COLUMN withdrawn_on date,
  ADD COLUMN override_reason text CHECK (length(override_reason) BETWEEN 1 AND 500),
  DROP CONSTRAINT office_candidate_nominated_by_check,
  ADD CONSTRAINT office_candidate_nominated_by_check CHECK (nominated_by IN ('PRESIDIUM', 'DEPUTIES', 'WRITTEN_IN')),
  ADD CHECK ((status = 'WITHDRAWN') = (withdrawn_on IS NOT NULL)),
  ADD CHECK (NOT elected OR line_id IS NOT NULL);
COMMENT ON COLUMN office_candidate.position IS 'Place on the ballot; by the strokes of the surname unless corrected by hand';
COMMENT ON COLUMN office_candidate.override_reason IS 'Why the head of an ethnic township is of another ethnicity after all (地方组织法第七十条)';
COMMENT ON COLUMN office_candidate.nominated_by IS 'WRITTEN_IN: a name the voters wrote on the ballot (地方组织法第二十八条)';

CREATE SEQUENCE committee_nominee_id_seq INCREMENT BY 50;
CREATE TABLE committee_nominee (
  id bigint PRIMARY KEY DEFAULT nextval('committee_nominee_id_seq'),
  unit_code integer NOT NULL,
  course_id bigint NOT NULL,
  mandate_id bigint NOT NULL,
  leads boolean NOT NULL DEFAULT false,
  line_id bigint,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (course_id, mandate_id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  FOREIGN KEY (unit_code, line_id) REFERENCES vote_line (unit_code, id)
);
COMMENT ON TABLE committee_nominee IS 'Proposed members of the credentials committee (代表资格审查委员会, 地方组织法第三十七条); line_id: the vote that passed them';
CREATE UNIQUE INDEX committee_nominee_one_leads ON committee_nominee (course_id) WHERE leads;
SELECT protect_business('committee_nominee', 'false');
GRANT DELETE ON committee_nominee TO ${app_role};
