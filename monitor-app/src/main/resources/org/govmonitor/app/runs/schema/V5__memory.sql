-- What is remembered of each column's list: one row a column, replaced whole by every whole scan that ended. The memory is
-- in the compact form of the engine, twelve bytes for each address and title that was seen; the days beside it repeat its
-- head, for people who look.
CREATE TABLE list_memory (
  site_column_id BIGINT NOT NULL PRIMARY KEY REFERENCES site_column (id) ON DELETE CASCADE,
  watched_since  DATE   NOT NULL,
  last_read      DATE   NOT NULL,
  read_in_full   DATE,
  memory         BYTEA  NOT NULL
);
