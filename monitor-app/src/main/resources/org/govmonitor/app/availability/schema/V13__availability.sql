-- What became of each slot in which a home page was probed. due_at: the slot; tried_at: its first try. The times are those of
-- the last try in milliseconds, null where a part was not reached.
CREATE TABLE probe_slot (
  site_id       BIGINT                   NOT NULL REFERENCES site (id),
  due_at        TIMESTAMP WITH TIME ZONE NOT NULL,
  tried_at      TIMESTAMP WITH TIME ZONE NOT NULL,
  result        VARCHAR(20)              NOT NULL,
  reason        VARCHAR(20),
  own_line      VARCHAR(20)              NOT NULL,
  tries         INTEGER                  NOT NULL,
  status        INTEGER                  NOT NULL,
  dns_ms        INTEGER,
  connect_ms    INTEGER,
  tls_ms        INTEGER,
  first_byte_ms INTEGER,
  total_ms      INTEGER                  NOT NULL,
  PRIMARY KEY (site_id, due_at)
);

CREATE INDEX idx_probe_slot_tried ON probe_slot (tried_at);

-- The slots of a site on one day of the office, kept after they themselves are gone. reasons: of the failures, such as
-- DNS=3,TIMEOUT=2. unchecked: failures after which the watcher's own line was not checked. median_ms: of what opened.
CREATE TABLE probe_day (
  site_id       BIGINT  NOT NULL REFERENCES site (id),
  tried_on      DATE    NOT NULL,
  opened        INTEGER NOT NULL,
  failed        INTEGER NOT NULL,
  line_down     INTEGER NOT NULL,
  no_evidence   INTEGER NOT NULL,
  unchecked     INTEGER NOT NULL,
  reasons       VARCHAR(200) NOT NULL,
  first_failure TIMESTAMP WITH TIME ZONE,
  last_failure  TIMESTAMP WITH TIME ZONE,
  median_ms     INTEGER,
  PRIMARY KEY (site_id, tried_on)
);

-- How a site encrypts, as last seen. The counts say how many times in a row the same fault, or the missing encryption, was.
CREATE TABLE site_door (
  site_id        BIGINT      NOT NULL PRIMARY KEY REFERENCES site (id),
  host           VARCHAR(255),
  not_after      TIMESTAMP WITH TIME ZONE,
  fault          VARCHAR(20),
  fault_seen     INTEGER     NOT NULL,
  https          VARCHAR(20) NOT NULL,
  missing_seen   INTEGER     NOT NULL,
  plain_asked_on DATE,
  observed_at    TIMESTAMP WITH TIME ZONE NOT NULL
);
