-- Groups of deputies, areas of townships, who keeps contact with whom, and the voters each deputy keeps contact with.

CREATE SEQUENCE deputy_group_id_seq INCREMENT BY 50;
CREATE TABLE deputy_group (
  id bigint PRIMARY KEY DEFAULT nextval('deputy_group_id_seq'),
  unit_code integer NOT NULL,
  congress_id bigint NOT NULL,
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 60),
  kind text NOT NULL CHECK (kind IN ('TERRITORIAL', 'PROFESSIONAL')),
  area text CHECK (length(area) BETWEEN 1 AND 200),
  founded_on date NOT NULL,
  dissolved_on date,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  UNIQUE (unit_code, id, kind),
  FOREIGN KEY (unit_code, congress_id) REFERENCES congress (unit_code, id),
  CHECK (dissolved_on >= founded_on)
);
COMMENT ON TABLE deputy_group IS 'Group of deputies (代表小组), founded by three or more (地方组织法第四十三条)';
COMMENT ON COLUMN deputy_group.area IS 'Where its deputies live or work, or the field of a professional group';
COMMENT ON COLUMN deputy_group.dissolved_on IS 'First day it is no longer there';
CREATE UNIQUE INDEX deputy_group_name ON deputy_group (congress_id, name) WHERE dissolved_on IS NULL;
CREATE INDEX deputy_group_by_unit ON deputy_group (unit_code, kind DESC, id);
SELECT protect_business('deputy_group', 'false');

CREATE SEQUENCE group_membership_id_seq INCREMENT BY 50;
CREATE TABLE group_membership (
  id bigint PRIMARY KEY DEFAULT nextval('group_membership_id_seq'),
  unit_code integer NOT NULL,
  group_id bigint NOT NULL,
  kind text NOT NULL,
  mandate_id bigint NOT NULL,
  role text NOT NULL CHECK (role IN ('LEADER', 'DEPUTY_LEADER', 'MEMBER')),
  from_on date NOT NULL,
  until_on date,
  version integer NOT NULL DEFAULT 0,
  FOREIGN KEY (unit_code, group_id, kind) REFERENCES deputy_group (unit_code, id, kind),
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  CHECK (until_on >= from_on),
  -- Checked at the end, so that one may follow the other within a transaction.
  CONSTRAINT group_membership_once EXCLUDE USING btree (group_id WITH =, mandate_id WITH =)
    WHERE (until_on IS NULL) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT group_membership_one_leader EXCLUDE USING btree (group_id WITH =)
    WHERE (until_on IS NULL AND role = 'LEADER') DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT group_membership_one_territorial EXCLUDE USING btree (mandate_id WITH =)
    WHERE (until_on IS NULL AND kind = 'TERRITORIAL') DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE group_membership IS 'A deputy in a group from a day until a day; another role is another row, so that old leaders stay known';
COMMENT ON COLUMN group_membership.kind IS 'That of the group, for the rule of one territorial group at a time';
COMMENT ON COLUMN group_membership.from_on IS 'For leaders the day the group elected them';
COMMENT ON COLUMN group_membership.until_on IS 'First day no longer';
CREATE INDEX group_membership_by_group ON group_membership (group_id);
CREATE INDEX group_membership_by_mandate ON group_membership (mandate_id);
SELECT protect_business('group_membership', 'false');

-- What the county arranges stands under the county's own code, which no township can write; a township reads of it
-- what concerns the township.
CREATE SEQUENCE liaison_area_id_seq INCREMENT BY 50;
CREATE TABLE liaison_area (
  id bigint PRIMARY KEY DEFAULT nextval('liaison_area_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  name text NOT NULL CHECK (length(name) BETWEEN 2 AND 60),
  formed_on date NOT NULL,
  dissolved_on date,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  CHECK (unit_code % 1000 = 0),
  CHECK (dissolved_on >= formed_on)
);
COMMENT ON TABLE liaison_area IS 'Area (片区) of several townships, formed by the county';
COMMENT ON COLUMN liaison_area.dissolved_on IS 'First day it is no longer there';
CREATE UNIQUE INDEX liaison_area_name ON liaison_area (unit_code, name) WHERE dissolved_on IS NULL;
SELECT protect_business('liaison_area', 'false');

CREATE SEQUENCE area_township_id_seq INCREMENT BY 50;
CREATE TABLE area_township (
  id bigint PRIMARY KEY DEFAULT nextval('area_township_id_seq'),
  unit_code integer NOT NULL,
  area_id bigint NOT NULL,
  township_code integer NOT NULL REFERENCES territory (unit_code),
  from_on date NOT NULL,
  until_on date,
  FOREIGN KEY (unit_code, area_id) REFERENCES liaison_area (unit_code, id),
  CHECK (township_code / 1000 = unit_code / 1000 AND township_code <> unit_code),
  CHECK (until_on >= from_on),
  CONSTRAINT area_township_one EXCLUDE USING btree (township_code WITH =)
    WHERE (until_on IS NULL) DEFERRABLE INITIALLY DEFERRED
);
COMMENT ON TABLE area_township IS 'A township in an area from a day until a day, in one at a time';
COMMENT ON COLUMN area_township.until_on IS 'First day no longer';
CREATE INDEX area_township_by_area ON area_township (area_id);
SELECT protect_business('area_township', 'false');

-- Asked by policies, also by that of the table it reads; as its owner, who is not subject to them.
CREATE FUNCTION area_concerns_reader(area bigint) RETURNS boolean LANGUAGE sql STABLE SECURITY DEFINER
  SET search_path = public, pg_temp
  AS $$ SELECT EXISTS (SELECT FROM area_township a WHERE a.area_id = area
    AND a.township_code BETWEEN scope_read_from() AND scope_read_to()) $$;
CREATE POLICY concerned_read ON liaison_area FOR SELECT USING (area_concerns_reader(id));
CREATE POLICY concerned_read ON area_township FOR SELECT USING (area_concerns_reader(area_id));

CREATE SEQUENCE liaison_assignment_id_seq INCREMENT BY 50;
CREATE TABLE liaison_assignment (
  id bigint PRIMARY KEY DEFAULT nextval('liaison_assignment_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  official text NOT NULL CHECK (length(official) BETWEEN 1 AND 60),
  post text CHECK (length(post) BETWEEN 1 AND 100),
  target_kind text NOT NULL CHECK (target_kind IN ('AREA', 'TOWNSHIP', 'GROUP', 'DEPUTY')),
  area_id bigint,
  township_code integer REFERENCES territory (unit_code),
  group_id bigint,
  mandate_id bigint,
  from_on date NOT NULL,
  until_on date,
  version integer NOT NULL DEFAULT 0,
  UNIQUE (unit_code, id),
  FOREIGN KEY (unit_code, area_id) REFERENCES liaison_area (unit_code, id),
  FOREIGN KEY (township_code, group_id) REFERENCES deputy_group (unit_code, id),
  FOREIGN KEY (township_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  CHECK (unit_code % 1000 = 0),
  CHECK (township_code / 1000 = unit_code / 1000 AND township_code <> unit_code),
  CHECK ((target_kind = 'AREA') = (area_id IS NOT NULL) AND (target_kind = 'AREA') = (township_code IS NULL)
    AND (target_kind = 'GROUP') = (group_id IS NOT NULL) AND (target_kind = 'DEPUTY') = (mandate_id IS NOT NULL)),
  CHECK (until_on >= from_on)
);
COMMENT ON TABLE liaison_assignment IS 'An official or office of the county keeps contact with an area, a township, a group or a deputy (双联系)';
COMMENT ON COLUMN liaison_assignment.township_code IS 'The township, or that of the group or the deputy; none for an area';
COMMENT ON COLUMN liaison_assignment.until_on IS 'First day no longer';
CREATE INDEX liaison_assignment_by_unit ON liaison_assignment (unit_code, id);
CREATE INDEX liaison_assignment_by_township ON liaison_assignment (township_code);
SELECT protect_business('liaison_assignment', 'false');
CREATE POLICY concerned_read ON liaison_assignment FOR SELECT USING (
  township_code BETWEEN scope_read_from() AND scope_read_to() OR (area_id IS NOT NULL AND area_concerns_reader(area_id)));

CREATE SEQUENCE liaison_visit_id_seq INCREMENT BY 50;
CREATE TABLE liaison_visit (
  id bigint PRIMARY KEY DEFAULT nextval('liaison_visit_id_seq'),
  unit_code integer NOT NULL REFERENCES territory (unit_code),
  visited_on date NOT NULL,
  visitor text NOT NULL CHECK (length(visitor) BETWEEN 1 AND 60),
  post text CHECK (length(post) BETWEEN 1 AND 100),
  assignment_id bigint REFERENCES liaison_assignment (id),
  visitor_mandate_id bigint,
  target_kind text NOT NULL CHECK (target_kind IN ('TOWNSHIP', 'GROUP', 'DEPUTY')),
  township_code integer NOT NULL REFERENCES territory (unit_code),
  group_id bigint,
  mandate_id bigint,
  matter text NOT NULL CHECK (length(matter) BETWEEN 1 AND 1000),
  follow_up text CHECK (length(follow_up) BETWEEN 1 AND 1000),
  recorded_at timestamptz NOT NULL,
  recorded_by text NOT NULL,
  version integer NOT NULL DEFAULT 0,
  FOREIGN KEY (unit_code, visitor_mandate_id) REFERENCES deputy_mandate (unit_code, id),
  FOREIGN KEY (township_code, group_id) REFERENCES deputy_group (unit_code, id),
  FOREIGN KEY (township_code, mandate_id) REFERENCES deputy_mandate (unit_code, id),
  CHECK (unit_code = township_code OR (unit_code % 1000 = 0 AND township_code / 1000 = unit_code / 1000)),
  CHECK (assignment_id IS NULL OR visitor_mandate_id IS NULL),
  CHECK ((target_kind = 'GROUP') = (group_id IS NOT NULL) AND (target_kind = 'DEPUTY') = (mandate_id IS NOT NULL))
);
COMMENT ON TABLE liaison_visit IS 'A visit (走访) to a township, a group or a deputy; entered by the township''s office or, for its own visits, by the county';
COMMENT ON COLUMN liaison_visit.township_code IS 'Where the visit went';
CREATE INDEX liaison_visit_by_unit ON liaison_visit (unit_code, visited_on DESC, id DESC);
CREATE INDEX liaison_visit_by_township ON liaison_visit (township_code, visited_on DESC, id DESC);
CREATE INDEX liaison_visit_by_assignment ON liaison_visit (assignment_id, visited_on DESC);
SELECT protect_business('liaison_visit', 'false');
CREATE POLICY concerned_read ON liaison_visit FOR SELECT USING (
  township_code BETWEEN scope_read_from() AND scope_read_to());

CREATE SEQUENCE voter_contact_id_seq INCREMENT BY 50;
CREATE TABLE voter_contact (
  id bigint PRIMARY KEY DEFAULT nextval('voter_contact_id_seq'),
  unit_code integer NOT NULL,
  mandate_id bigint NOT NULL UNIQUE,
  households integer NOT NULL CHECK (households BETWEEN 0 AND 9999),
  voters integer NOT NULL CHECK (voters BETWEEN 0 AND 99999),
  area text CHECK (length(area) BETWEEN 1 AND 100),
  list_on date NOT NULL,
  version integer NOT NULL DEFAULT 0,
  FOREIGN KEY (unit_code, mandate_id) REFERENCES deputy_mandate (unit_code, id)
);
COMMENT ON TABLE voter_contact IS 'How many households and voters a deputy keeps contact with (代表法第三十七条); numbers only, no voter''s name';
COMMENT ON COLUMN voter_contact.list_on IS 'Date of the signed list';
CREATE INDEX voter_contact_by_unit ON voter_contact (unit_code, mandate_id);
SELECT protect_business('voter_contact', 'false');
