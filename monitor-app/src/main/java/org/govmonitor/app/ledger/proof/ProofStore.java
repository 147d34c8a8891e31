package org.govmonitor.app.ledger.proof;

import java.io.ByteArrayOutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** Keeps files in the store, in pieces. */
@Component
class ProofStore {
    private static final int PIECE = 500_000;
    private static final String COLUMNS = "id, finding_id, name, type, size, sha256, added_by, added_at";

    private final JdbcClient store;

    ProofStore(JdbcTemplate store) {
        this.store = JdbcClient.create(store);
    }

    /** @return its id */
    long add(ProofFile file, byte[] content) {
        KeyHolder key = new GeneratedKeyHolder();
        store.sql("""
                        insert into finding_file (finding_id, name, type, size, sha256, added_by, added_at)
                        values (:finding, :name, :type, :size, :sha256, :by, :at)""")
                .param("finding", file.findingId())
                .param("name", file.name())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("by", file.addedBy())
                .param("at", file.addedAt().atOffset(ZoneOffset.UTC))
                .update(key, "id");
        long id = Objects.requireNonNull(key.getKeyAs(Long.class));
        for (int from = 0; from < content.length; from += PIECE) {
            store.sql("insert into finding_file_piece (file_id, ordinal, bytes) values (:file, :ordinal, :bytes)")
                    .param("file", id)
                    .param("ordinal", from / PIECE)
                    .param("bytes", Arrays.copyOfRange(content, from, Math.min(from + PIECE, content.length)))
                    .update();
        }
        return id;
    }

    List<ProofFile> ofFinding(long findingId) {
        return store.sql("select " + COLUMNS + " from finding_file where finding_id = :finding order by id")
                .param("finding", findingId)
                .query((row, number) -> file(row))
                .list();
    }

    Optional<ProofFile> byId(long id) {
        return store.sql("select " + COLUMNS + " from finding_file where id = :id")
                .param("id", id)
                .query((row, number) -> file(row))
                .optional();
    }

    byte[] content(long id) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        store.sql("select bytes from finding_file_piece where file_id = :file order by ordinal")
                .param("file", id)
                .query((row, number) -> row.getBytes(1))
                .list()
                .forEach(content::writeBytes);
        return content.toByteArray();
    }

    private static ProofFile file(ResultSet row) throws SQLException {
        return new ProofFile(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                FileType.valueOf(row.getString(4)),
                row.getLong(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }
}
