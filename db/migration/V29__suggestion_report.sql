-- The report to the congress on how suggestions were handled, with its numbers as they stood on the day they were read.

CREATE SEQUENCE suggestion_report_id_seq INCREMENT BY 50;
CREATE TABLE suggestion_report (
  id bigint PRIMARY KEY DEFAULT nextval('suggestion_report_id_seq'),
  unit_code integer NOT NULL,
  year integer NOT NULL CHECK (year BETWEEN 1900 AND 2999),
  session_id bigint,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
  drafted text NOT NULL,
  body text NOT NULL CHECK (length(body) BETWEEN 1 AND 30000),
  cut_off date NOT NULL,
  figures jsonb NOT NULL,
  status text NOT NULL CHECK (status IN ('DRAFT', 'REPORTED', 'PUBLISHED')),
  course_id bigint,
  reported_on date,
  reporter text CHECK (length(reporter) BETWEEN 1 AND 60),
  published_on date,
  published_where text CHECK (length(published_where) BETWEEN 1 AND 200),
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, session_id) REFERENCES congress_session (unit_code, id),
  FOREIGN KEY (unit_code, course_id) REFERENCES session_course (unit_code, id),
  CHECK ((status = 'DRAFT') = (reported_on IS NULL)),
  CHECK ((reported_on IS NULL) = (course_id IS NULL)),
  CHECK ((status = 'PUBLISHED') = (published_on IS NOT NULL AND published_where IS NOT NULL)),
  CHECK (reported_on >= cut_off),
  CHECK (published_on >= reported_on)
);
COMMENT ON TABLE suggestion_report IS 'The report on the handling of suggestions (代表建议办理情况报告): heard by the congress, then published (代表法第五十一条)';
COMMENT ON COLUMN suggestion_report.session_id IS 'A session with the time until the next one; empty where it is about the whole year';
COMMENT ON COLUMN suggestion_report.figures IS 'Every number with the ids behind it, as of cut_off; never recomputed';
CREATE UNIQUE INDEX suggestion_report_of_year ON suggestion_report (unit_code, year) WHERE session_id IS NULL;
CREATE UNIQUE INDEX suggestion_report_of_session ON suggestion_report (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX suggestion_report_newest ON suggestion_report (unit_code, year DESC, id DESC);
SELECT protect_business('suggestion_report', 'false', 'drafted', 'figures');

-- A published report does not change any more.
CREATE FUNCTION suggestion_report_is_final() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.status <> 'DRAFT' AND (NEW.title, NEW.body, NEW.cut_off, NEW.figures) IS DISTINCT FROM (OLD.title, OLD.body, OLD.cut_off, OLD.figures) THEN
    RAISE EXCEPTION 'a report the congress has heard keeps its text and its numbers' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER suggestion_report_is_final BEFORE UPDATE ON suggestion_report
  FOR EACH ROW EXECUTE FUNCTION suggestion_report_is_final();
