-- How an entry of the registry is kept: watched, paused or retired, since when, by whom and why; who changed it last. An entry
-- is never deleted. version: so that of two who change one entry the second is told.
ALTER TABLE unit ADD COLUMN version BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE unit ADD COLUMN watch_state VARCHAR(10) DEFAULT 'ACTIVE' NOT NULL;
ALTER TABLE unit ADD COLUMN watch_since TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE unit ADD COLUMN watch_by VARCHAR(100);
ALTER TABLE unit ADD COLUMN watch_reason VARCHAR(500);
ALTER TABLE unit ADD COLUMN changed_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE unit ADD COLUMN changed_by VARCHAR(100);

ALTER TABLE target ADD COLUMN version BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE target ADD COLUMN watch_state VARCHAR(10) DEFAULT 'ACTIVE' NOT NULL;
ALTER TABLE target ADD COLUMN watch_since TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE target ADD COLUMN watch_by VARCHAR(100);
ALTER TABLE target ADD COLUMN watch_reason VARCHAR(500);
ALTER TABLE target ADD COLUMN changed_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE target ADD COLUMN changed_by VARCHAR(100);

ALTER TABLE site_column ADD COLUMN version BIGINT DEFAULT 0 NOT NULL;
ALTER TABLE site_column ADD COLUMN watch_state VARCHAR(10) DEFAULT 'ACTIVE' NOT NULL;
ALTER TABLE site_column ADD COLUMN watch_since TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE site_column ADD COLUMN watch_by VARCHAR(100);
ALTER TABLE site_column ADD COLUMN watch_reason VARCHAR(500);
ALTER TABLE site_column ADD COLUMN changed_at TIMESTAMP(6) WITH TIME ZONE;
ALTER TABLE site_column ADD COLUMN changed_by VARCHAR(100);

CREATE INDEX site_unit ON site (unit_id);
CREATE INDEX media_account_unit ON media_account (unit_id);

-- How each column was last found: what lists show, without a look at all that was ever observed.
CREATE TABLE column_standing (
  column_id      BIGINT      NOT NULL PRIMARY KEY REFERENCES site_column (id) ON DELETE CASCADE,
  observed_at    TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  standing       VARCHAR(20) NOT NULL,
  kind           VARCHAR(40),
  newest         DATE,
  in_order_until DATE,
  reason         VARCHAR(100)
);
INSERT INTO column_standing (column_id, observed_at, standing, kind, newest, in_order_until, reason)
SELECT o.site_column_id, o.observed_at, o.standing, o.kind, o.newest, o.in_order_until,
       CASE WHEN o.standing = 'UNREADABLE' THEN COALESCE(o.reason, o.state) END
FROM column_observation o
WHERE o.id = (SELECT MAX(p.id) FROM column_observation p WHERE p.site_column_id = o.site_column_id AND p.observed_at = (
  SELECT MAX(q.observed_at) FROM column_observation q WHERE q.site_column_id = o.site_column_id));

-- Which observation of a site was the last to judge its columns, and which the last to look through its documents.
CREATE TABLE site_last_seen (
  site_id   BIGINT NOT NULL PRIMARY KEY REFERENCES site (id),
  judged_id BIGINT,
  looked_id BIGINT
);
INSERT INTO site_last_seen (site_id, judged_id, looked_id)
SELECT o.site_id,
       MAX(CASE WHEN o.kind IN ('WHOLE', 'COLUMNS') THEN o.id END),
       MAX(CASE WHEN o.kind IN ('WHOLE', 'CONTENT') THEN o.id END)
FROM site_observation o GROUP BY o.site_id;
