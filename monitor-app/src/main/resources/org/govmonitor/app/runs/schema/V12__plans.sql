-- Every kind of scan has a plan of its own; what used to be the daily scan of everything is called so.
UPDATE scan_run SET plan = 'whole' WHERE plan = 'daily';
UPDATE scan_site SET plan = 'whole' WHERE plan = 'daily';

-- What a scan looked through: what is found where nobody looked before waits for a person.
ALTER TABLE scan_site ADD COLUMN sweep VARCHAR(16) DEFAULT 'ALL' NOT NULL;
UPDATE scan_site SET sweep = 'NONE' WHERE plan = 'open';

-- Which kind of scan saw it: columns and the home page are judged by one, documents are looked through by another.
ALTER TABLE site_observation ADD COLUMN kind VARCHAR(20) DEFAULT 'WHOLE' NOT NULL;

-- Documents in which something was found are remembered too: a scan for what is new need not ask for them again.
ALTER TABLE document_memory ADD COLUMN clean BOOLEAN DEFAULT TRUE NOT NULL;

-- The crawl of a whole site, which goes on over several nights. progress: null between two crawls, else its compact form.
-- finished_on: the day on which the last one came to its end, or null.
CREATE TABLE deep_crawl (
  site_id     BIGINT NOT NULL PRIMARY KEY REFERENCES site (id),
  taken_up_at TIMESTAMP WITH TIME ZONE NOT NULL,
  finished_on DATE,
  progress    BYTEA
);
