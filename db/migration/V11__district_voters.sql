-- What the page of districts shows besides seats: how many voters are registered there.

ALTER TABLE electoral_district ADD COLUMN voters integer CHECK (voters > 0);
COMMENT ON COLUMN electoral_district.voters IS 'Registered voters (登记选民) at the election; none if not known';
