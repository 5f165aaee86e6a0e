-- Who left before the end no longer counts for the votes that follow; reading the reason of a leave leaves a trace; a vote
-- put by mistake can be taken back as long as it is not counted.

ALTER TABLE meeting_attendance
  ADD COLUMN gone boolean NOT NULL DEFAULT false,
  ADD COLUMN reason_shown_at timestamptz,
  ADD COLUMN reason_shown_to text,
  ADD CHECK (NOT gone OR mark = 'PRESENT');
COMMENT ON COLUMN meeting_attendance.gone IS 'Left after the roll was called; does not change it, but takes no part in the votes from then on';

ALTER TABLE vote
  DROP CONSTRAINT vote_status_check,
  DROP CONSTRAINT vote_check6,
  ADD CONSTRAINT vote_status_check CHECK (status IN ('OPEN', 'COUNTED', 'VOID', 'WITHDRAWN')),
  ADD CONSTRAINT vote_check6 CHECK (method <> 'BALLOT' OR status IN ('OPEN', 'WITHDRAWN') OR (issued IS NOT NULL AND returned IS NOT NULL));
