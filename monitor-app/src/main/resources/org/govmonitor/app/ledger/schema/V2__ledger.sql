-- The life of findings. Days are Asia/Shanghai, instants UTC. Sequences step by fifty so that inserts can be batched.

CREATE SEQUENCE ledger_subject_seq   START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE ledger_scan_seq      START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE ledger_visit_seq     START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE ledger_finding_seq   START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE ledger_event_seq     START WITH 1 INCREMENT BY 50;
CREATE SEQUENCE ledger_batch_seq     START WITH 1 INCREMENT BY 50;

-- One run of one plan over one site. RUNNING until lease_until, then anyone may run it again as the next attempt.
CREATE TABLE scan_site (
  id                 BIGINT      NOT NULL PRIMARY KEY,
  site_id            BIGINT      NOT NULL REFERENCES site (id),
  plan               VARCHAR(40) NOT NULL,
  fired_at           TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  attempt            INTEGER     NOT NULL,
  owner              VARCHAR(100) NOT NULL,
  state              VARCHAR(16) NOT NULL,
  started_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  lease_until        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  ended_at           TIMESTAMP(6) WITH TIME ZONE,
  outcome            VARCHAR(16),
  columns_registered INTEGER     NOT NULL,
  columns_judged     INTEGER     NOT NULL,
  pages              INTEGER     NOT NULL,
  attachments        INTEGER     NOT NULL,
  failed             INTEGER     NOT NULL,
  reconciled_at      TIMESTAMP(6) WITH TIME ZONE,
  UNIQUE (site_id, plan, fired_at)
);
CREATE INDEX scan_site_waiting ON scan_site (state, reconciled_at, fired_at);

-- The row that one reconciling of a site locks, so that two never write the same site's findings at once.
CREATE TABLE watched_site (
  site_id       BIGINT NOT NULL PRIMARY KEY REFERENCES site (id),
  first_scan_id BIGINT REFERENCES scan_site (id)
);

-- What lasts: a target with regard to one kind of problem.
CREATE TABLE subject (
  id           BIGINT         NOT NULL PRIMARY KEY,
  site_id      BIGINT         NOT NULL REFERENCES site (id),
  kind         VARCHAR(40)    NOT NULL,
  scheme       VARCHAR(16)    NOT NULL,
  url          VARCHAR(20000) NOT NULL,
  name         VARCHAR(400),
  last_verdict VARCHAR(16)    NOT NULL,
  last_seen_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  times_gone   INTEGER        NOT NULL
);
CREATE INDEX subject_site ON subject (site_id);

-- A keyed hash over scheme, kind, site and address. A moved address adds a key, not a subject.
CREATE TABLE subject_key (
  key_hash   VARCHAR(64) NOT NULL PRIMARY KEY,
  subject_id BIGINT      NOT NULL REFERENCES subject (id)
);
CREATE INDEX subject_key_subject ON subject_key (subject_id);

-- What one attempt learned of one subject; evidence is masked. Kept where it caused an event or its attempt was broken off.
CREATE TABLE visit (
  id           BIGINT         NOT NULL PRIMARY KEY,
  scan_site_id BIGINT         NOT NULL REFERENCES scan_site (id),
  attempt      INTEGER        NOT NULL,
  subject_key  VARCHAR(64)    NOT NULL,
  kind         VARCHAR(40)    NOT NULL,
  scheme       VARCHAR(16)    NOT NULL,
  url          VARCHAR(20000) NOT NULL,
  name         VARCHAR(400),
  outcome      VARCHAR(16)    NOT NULL,
  observed_at  TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  detail       VARCHAR(1000000),
  reason       VARCHAR(500),
  UNIQUE (scan_site_id, attempt, subject_key)
);

-- Openings or recoveries of one scan that are so many that a person looks at them together.
CREATE TABLE batch (
  id           BIGINT      NOT NULL PRIMARY KEY,
  site_id      BIGINT      NOT NULL REFERENCES site (id),
  scan_site_id BIGINT      NOT NULL REFERENCES scan_site (id),
  direction    VARCHAR(16) NOT NULL,
  UNIQUE (scan_site_id, direction)
);
CREATE INDEX batch_site ON batch (site_id, direction);

-- One life of a problem. live_subject is the subject until the finding is closed, so a subject has one live finding at most.
CREATE TABLE finding (
  id                 BIGINT       NOT NULL PRIMARY KEY,
  subject_id         BIGINT       NOT NULL REFERENCES subject (id),
  occurrence         INTEGER      NOT NULL,
  live_subject       BIGINT       UNIQUE,
  recurs_of          BIGINT       REFERENCES finding (id),
  wording            VARCHAR(200) NOT NULL,
  severity           VARCHAR(40)  NOT NULL,
  indicators_version VARCHAR(40)  NOT NULL,
  state              VARCHAR(16)  NOT NULL,
  found_on           DATE         NOT NULL,
  rectified_on       DATE,
  reported_on        DATE,
  relapsed_on        DATE,
  batch_id           BIGINT       REFERENCES batch (id),
  detail             VARCHAR(1000000) NOT NULL,
  first_found_at     TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  decided_at         TIMESTAMP(6) WITH TIME ZONE,
  changed_at         TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  last_seq           INTEGER      NOT NULL,
  last_hash          VARCHAR(64)  NOT NULL,
  version            BIGINT       NOT NULL,
  UNIQUE (subject_id, occurrence)
);
CREATE INDEX finding_state ON finding (state, found_on);
CREATE INDEX finding_batch ON finding (batch_id);

-- Append only. The life columns hold what the finding was after the event; hash chains to the event before.
CREATE TABLE finding_event (
  id                 BIGINT       NOT NULL PRIMARY KEY,
  finding_id         BIGINT       NOT NULL REFERENCES finding (id),
  seq                INTEGER      NOT NULL,
  type               VARCHAR(30)  NOT NULL,
  cause              VARCHAR(80)  NOT NULL,
  from_state         VARCHAR(16),
  state              VARCHAR(16)  NOT NULL,
  found_on           DATE         NOT NULL,
  rectified_on       DATE,
  reported_on        DATE,
  relapsed_on        DATE,
  batch_id           BIGINT       REFERENCES batch (id),
  detail             VARCHAR(1000000),
  happened_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
  actor              VARCHAR(100) NOT NULL,
  reason             VARCHAR(2000),
  indicators_version VARCHAR(40)  NOT NULL,
  previous_hash      VARCHAR(64)  NOT NULL,
  hash               VARCHAR(64)  NOT NULL,
  UNIQUE (finding_id, seq),
  UNIQUE (finding_id, cause, type)
);

-- What a person called a false alarm for a subject; it never comes back.
CREATE TABLE rejected_evidence (
  subject_id   BIGINT      NOT NULL REFERENCES subject (id),
  evidence_key VARCHAR(80) NOT NULL,
  PRIMARY KEY (subject_id, evidence_key)
);
