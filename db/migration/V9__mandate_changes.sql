-- What happens to mandates between two elections: posts held by deputies, absences from sessions, by-elections (补选).

-- A mandate is kept: only an import that is taken back removes what it added, and what is over stays over.
CREATE FUNCTION mandate_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    IF NOT EXISTS (SELECT FROM import_row WHERE subject = 'deputy_mandate' AND subject_id = OLD.id AND action = 'ADDED') THEN
      RAISE EXCEPTION 'a mandate is never deleted' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN OLD;
  END IF;
  IF OLD.status IN ('TERMINATED', 'INVALID') AND NEW.status <> OLD.status THEN
    RAISE EXCEPTION 'a mandate that is over is never opened again' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER mandate_is_kept BEFORE DELETE OR UPDATE OF status ON deputy_mandate
  FOR EACH ROW EXECUTE FUNCTION mandate_is_kept();

-- Nobody is a deputy of two areas neither of which belongs to the other (选举法第四十八条). A township does not see the
-- others' registers; it learns only the name of the one that has published the holder of this very number as its deputy.
CREATE INDEX person_by_id_number ON person (id_number) WHERE id_number IS NOT NULL;
CREATE FUNCTION deputy_elsewhere(number text, unit integer) RETURNS text
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp AS $$
  SELECT t.name FROM person p JOIN deputy_mandate m ON m.person_id = p.id JOIN territory t ON t.unit_code = p.unit_code
  WHERE p.id_number = number AND p.unit_code <> unit AND unit BETWEEN scope_write_from() AND scope_write_to()
    AND m.ended_on IS NULL AND m.status NOT IN ('TERMINATED', 'INVALID', 'EXPIRED')
  ORDER BY m.id LIMIT 1 $$;
REVOKE EXECUTE ON FUNCTION deputy_elsewhere(text, integer) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION deputy_elsewhere(text, integer) TO ${app_role};

CREATE SEQUENCE congress_post_id_seq INCREMENT BY 50;
CREATE TABLE congress_post (
  id bigint PRIMARY KEY DEFAULT nextval('congress_post_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  mandate_id bigint NOT NULL,
  post text NOT NULL CHECK (post IN ('CHAIR', 'VICE_CHAIR', 'PRESIDIUM_MEMBER', 'CREDENTIALS_COMMITTEE')),
  from_on date NOT NULL,
  document text NOT NULL CHECK (length(document) BETWEEN 1 AND 200),
  until_on date,
  ended_by text CHECK (ended_by IN ('RESIGNED', 'REMOVED', 'MANDATE_ENDED', 'TERM_ENDED')),
  end_document text CHECK (length(end_document) BETWEEN 1 AND 200),
  version integer NOT NULL DEFAULT 0,
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  CHECK (until_on >= from_on),
  CHECK ((until_on IS NULL) = (ended_by IS NULL))
);
COMMENT ON TABLE congress_post IS 'A post a deputy holds in the congress (地方组织法第十八条、第十九条、第三十七条)';
COMMENT ON COLUMN congress_post.until_on IS 'First day no longer held';
CREATE UNIQUE INDEX congress_post_one_chair ON congress_post (congress_id) WHERE post = 'CHAIR' AND until_on IS NULL;
CREATE UNIQUE INDEX congress_post_once ON congress_post (mandate_id, post) WHERE until_on IS NULL;
CREATE INDEX congress_post_by_congress ON congress_post (unit_code, congress_id);
SELECT protect_business('congress_post', 'false');

CREATE SEQUENCE session_absence_id_seq INCREMENT BY 50;
CREATE TABLE session_absence (
  id bigint PRIMARY KEY DEFAULT nextval('session_absence_id_seq'),
  unit_code integer NOT NULL,
  session_id bigint NOT NULL,
  mandate_id bigint NOT NULL,
  attendance text NOT NULL CHECK (attendance IN ('PRESENT', 'ON_LEAVE', 'ABSENT')),
  approver text CHECK (length(approver) BETWEEN 1 AND 60),
  reason text CHECK (length(reason) BETWEEN 1 AND 200),
  reason_shown_at timestamptz,
  reason_shown_to text,
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (session_id, mandate_id),
  FOREIGN KEY (unit_code, session_id) REFERENCES congress_session (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  CHECK (attendance <> 'ON_LEAVE' OR approver IS NOT NULL)
);
COMMENT ON TABLE session_absence IS 'Who did not attend a session, with or without leave (代表法第十三条); PRESENT corrects a mistaken entry';
COMMENT ON COLUMN session_absence.reason_shown_at IS 'When the reason was last read in full; each reading is in the trail';
CREATE INDEX session_absence_by_mandate ON session_absence (unit_code, mandate_id);
SELECT protect_business('session_absence', 'false', 'reason');

CREATE SEQUENCE by_election_id_seq INCREMENT BY 50;
CREATE TABLE by_election (
  id bigint PRIMARY KEY DEFAULT nextval('by_election_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  district_id bigint NOT NULL,
  previous_id bigint,
  round text NOT NULL CHECK (round IN ('FIRST', 'TIE_BREAK', 'FURTHER')),
  seats integer NOT NULL CHECK (seats BETWEEN 1 AND 3),
  list_on date NOT NULL,
  poll_on date NOT NULL,
  document text NOT NULL CHECK (length(document) BETWEEN 1 AND 200),
  status text NOT NULL CHECK (status IN ('PLANNED', 'ELECTED', 'TIE', 'SHORTFALL', 'VOID', 'CANCELLED')),
  voters integer CHECK (voters > 0),
  voted integer CHECK (voted >= 0),
  valid_ballots integer CHECK (valid_ballots >= 0),
  result_document text CHECK (length(result_document) BETWEEN 1 AND 200),
  note text CHECK (length(note) BETWEEN 1 AND 500),
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  FOREIGN KEY (unit_code, district_id) REFERENCES electoral_district (unit_code, id),
  FOREIGN KEY (unit_code, previous_id) REFERENCES by_election (unit_code, id),
  CHECK (list_on < poll_on),
  CHECK (voted <= voters AND valid_ballots <= voted),
  CHECK (status IN ('PLANNED', 'CANCELLED') OR (voters IS NOT NULL AND voted IS NOT NULL AND valid_ballots IS NOT NULL)),
  CHECK ((round = 'FIRST') = (previous_id IS NULL))
);
COMMENT ON TABLE by_election IS 'One poll to fill vacancies of a district (补选, 选举法第五十七条); a further poll follows another';
CREATE UNIQUE INDEX by_election_followed_once ON by_election (previous_id) WHERE status <> 'CANCELLED';
CREATE INDEX by_election_by_unit ON by_election (unit_code, poll_on DESC, id DESC);
SELECT protect_business('by_election', 'false');

CREATE SEQUENCE by_election_candidate_id_seq INCREMENT BY 50;
CREATE TABLE by_election_candidate (
  id bigint PRIMARY KEY DEFAULT nextval('by_election_candidate_id_seq'),
  unit_code integer NOT NULL,
  by_election_id bigint NOT NULL,
  position integer NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 1 AND 40),
  sex text NOT NULL CHECK (sex IN ('MALE', 'FEMALE')),
  ethnicity text NOT NULL CHECK (length(ethnicity) BETWEEN 1 AND 20),
  born_on date NOT NULL,
  party text CHECK (length(party) BETWEEN 1 AND 40),
  work_unit text CHECK (length(work_unit) BETWEEN 1 AND 100),
  id_number text CHECK (length(id_number) BETWEEN 1 AND 18),
  votes integer CHECK (votes >= 0),
  elected boolean NOT NULL DEFAULT false,
  mandate_id bigint,
  FOREIGN KEY (unit_code, by_election_id) REFERENCES by_election (unit_code, id),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  UNIQUE (by_election_id, position)
);
COMMENT ON TABLE by_election_candidate IS 'A candidate of a by-election with the votes received; born_on is the first of the month';
CREATE INDEX by_election_candidate_by_unit ON by_election_candidate (unit_code, by_election_id);
SELECT protect_business('by_election_candidate', 'false', 'id_number');
