-- Templates a county puts in place of those of the product. Its townships fill their papers into them, so they read
-- what their county has, and write nothing; other counties see nothing of it.
CREATE SEQUENCE paper_template_id_seq INCREMENT BY 50;
CREATE TABLE paper_template (
  id bigint PRIMARY KEY DEFAULT nextval('paper_template_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  kind text NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
  file_name text NOT NULL CHECK (length(file_name) BETWEEN 1 AND 120),
  content bytea NOT NULL CHECK (octet_length(content) BETWEEN 1 AND 2097152),
  stored_at timestamptz NOT NULL,
  stored_by text NOT NULL,
  replaced_at timestamptz,
  replaced_by text,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  CHECK (unit_code % 1000 = 0),
  CHECK ((replaced_at IS NULL) = (replaced_by IS NULL))
);
COMMENT ON TABLE paper_template IS 'A county''s own template of a paper; each upload is a row, the one not replaced is in use, none: that of the product';
COMMENT ON COLUMN paper_template.replaced_at IS 'When another took its place, or the product''s own was put back';
CREATE UNIQUE INDEX paper_template_in_use ON paper_template (unit_code, kind) WHERE replaced_at IS NULL;
ALTER TABLE paper_template ALTER COLUMN content SET STORAGE EXTERNAL;
SELECT protect_business('paper_template', 'false', 'content');
CREATE POLICY township_reads_its_county ON paper_template FOR SELECT USING (unit_code = scope_read_from() / 1000 * 1000);
