-- What a month's list asks of the findings that it prints, held by the indexes themselves: the rows beside them carry the
-- evidence and are long.
DROP INDEX finding_right;
CREATE INDEX finding_month ON finding
  (found_on, state, target_id, assigned_unit, rectified_on, kind, gravity, wording, changed_at, id);
CREATE INDEX finding_settled ON finding
  (rectified_on, state, target_id, assigned_unit, found_on, kind, gravity, wording, changed_at, id);
CREATE INDEX finding_changed ON finding (changed_at);

-- The last scans of a month.
CREATE INDEX scan_site_ended ON scan_site (plan, ended_at, state, target_id, fired_at);
