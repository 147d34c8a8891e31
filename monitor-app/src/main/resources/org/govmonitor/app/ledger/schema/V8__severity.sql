-- How grave a finding was held to be after each event; null in events from before it was kept.
ALTER TABLE finding_event ADD COLUMN severity VARCHAR(40);

CREATE INDEX finding_severity ON finding (severity, found_on);
