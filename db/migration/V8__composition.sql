-- The composition of the deputies as it was reported: the figures of one day, kept with the values of the settings they
-- were counted by, never changed and never counted again.

CREATE SEQUENCE composition_snapshot_id_seq INCREMENT BY 50;
CREATE TABLE composition_snapshot (
  id bigint PRIMARY KEY DEFAULT nextval('composition_snapshot_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  unit_name text NOT NULL,
  title text NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
  counted_on date NOT NULL,
  deputies text NOT NULL CHECK (deputies IN ('IN_OFFICE', 'TO_TAKE_OFFICE')),
  term text CHECK (length(term) BETWEEN 1 AND 40),
  total integer NOT NULL CHECK (total > 0),
  figures jsonb NOT NULL,
  rules jsonb NOT NULL,
  taken_at timestamptz NOT NULL,
  taken_by text NOT NULL
);
COMMENT ON TABLE composition_snapshot IS 'A composition table (代表结构统计表) as it was reported; written once, never changed nor counted again';
COMMENT ON COLUMN composition_snapshot.figures IS 'Rows and counts of the area and of those directly below, with their names of that day';
COMMENT ON COLUMN composition_snapshot.rules IS 'Age bands and classes of occupation in force';
CREATE INDEX composition_snapshot_by_unit ON composition_snapshot (unit_code, id DESC);
SELECT protect_business('composition_snapshot', 'false', 'figures');
REVOKE UPDATE ON composition_snapshot FROM ${app_role};
