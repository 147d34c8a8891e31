package org.govmonitor.app.publishing;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.store.Sha256;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Documents as they left the office, byte for byte, each with what proves a copy; in pieces, since the largest value differs between
 * databases. Every call belongs into a transaction.
 *
 * @param documents the table that lists them
 * @param pieces the table of their pieces
 * @param owner the column of both that names what they belong to
 */
public record KeptDocuments(JdbcClient store, String documents, String pieces, String owner) {
    private static final int PIECE = 500_000;

    /**
     * One document.
     *
     * @param tail what follows the month in its name, such as {@code .docx}
     * @param size in bytes
     * @param sha256 in lower-case hexadecimal
     */
    public record Document(String tail, long size, String sha256) {}

    public void keep(long id, String tail, byte[] content) {
        store.sql("insert into %s (%s, tail, size, sha256) values (?, ?, ?, ?)".formatted(documents, owner))
                .params(id, tail, content.length, Sha256.of(content))
                .update();
        for (int from = 0, piece = 0; from < content.length || piece == 0; from += PIECE, piece++) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            store.sql("insert into %s (%s, tail, piece, content) values (?, ?, ?, ?)".formatted(pieces, owner))
                    .params(id, tail, piece, part)
                    .update();
        }
    }

    /** Empty where there is none of this tail. */
    public Optional<byte[]> read(long id, String tail) {
        List<byte[]> parts = store.sql(
                        "select content from %s where %s = ? and tail = ? order by piece".formatted(pieces, owner))
                .params(id, tail)
                .query((row, number) -> row.getBytes(1))
                .list();
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        parts.forEach(whole::writeBytes);
        return Optional.of(whole.toByteArray());
    }

    /** By their tails. */
    public List<Document> all(long id) {
        return store.sql("select tail, size, sha256 from %s where %s = ? order by tail".formatted(documents, owner))
                .param(id)
                .query((row, number) -> new Document(row.getString(1), row.getLong(2), row.getString(3)))
                .list();
    }

    public void forget(long id) {
        store.sql("delete from %s where %s = ?".formatted(pieces, owner))
                .param(id)
                .update();
        store.sql("delete from %s where %s = ?".formatted(documents, owner))
                .param(id)
                .update();
    }
}
