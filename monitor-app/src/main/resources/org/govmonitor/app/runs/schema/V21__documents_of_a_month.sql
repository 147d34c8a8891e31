-- How much was looked through in a month, held by the index itself.
CREATE INDEX site_observation_time ON site_observation
  (observed_at, kind, site_id, attachments_unread, pages, attachments, unchanged);
