-- How much of a site a run looked through for personal data. attachments_unread: reasons with counts, ENCRYPTED=2,IMAGE=1.
ALTER TABLE site_observation ADD COLUMN pages INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE site_observation ADD COLUMN attachments INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE site_observation ADD COLUMN unchanged INTEGER DEFAULT 0 NOT NULL;
ALTER TABLE site_observation ADD COLUMN attachments_unread VARCHAR(1000) DEFAULT '' NOT NULL;
