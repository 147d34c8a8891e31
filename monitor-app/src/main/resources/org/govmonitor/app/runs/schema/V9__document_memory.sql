-- What is remembered of pages and attachments in which no personal data was found, so that one that did not change is not
-- taken apart again. document_key and content: hashes of the address and of the bytes. engine: the version that read it.
-- attachments: the addresses that a page links to, one a line.
CREATE TABLE document_memory (
  site_id       BIGINT      NOT NULL REFERENCES site (id),
  document_key  VARCHAR(32) NOT NULL,
  engine        VARCHAR(32) NOT NULL,
  content       VARCHAR(32) NOT NULL,
  etag          VARCHAR(200),
  last_modified VARCHAR(200),
  attachments   TEXT        NOT NULL,
  read_on       DATE        NOT NULL,
  PRIMARY KEY (site_id, document_key)
);
