package org.govmonitor.app.publishing.bulletin;

import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.publishing.issue.IssuedList;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The documents of a bulletin in pieces, since the largest value differs between databases; with what proves a copy. */
@Component
class KeptDocuments {
    private static final int PIECE = 500_000;

    private final JdbcClient store;

    KeptDocuments(JdbcTemplate store) {
        this.store = JdbcClient.create(store);
    }

    void keep(long bulletin, String tail, byte[] content) {
        store.sql("insert into bulletin_document (bulletin_id, tail, size, sha256) values (?, ?, ?, ?)")
                .params(bulletin, tail, content.length, sha256(content))
                .update();
        for (int from = 0, piece = 0; from < content.length || piece == 0; from += PIECE, piece++) {
            byte[] part = Arrays.copyOfRange(content, from, Math.min(content.length, from + PIECE));
            store.sql("insert into bulletin_piece (bulletin_id, tail, piece, content) values (?, ?, ?, ?)")
                    .params(bulletin, tail, piece, part)
                    .update();
        }
    }

    /** Byte for byte as it was kept; empty where there is none of this tail. */
    Optional<byte[]> read(long bulletin, String tail) {
        List<byte[]> pieces = store.sql(
                        "select content from bulletin_piece where bulletin_id = ? and tail = ? order by piece")
                .params(bulletin, tail)
                .query((row, number) -> row.getBytes(1))
                .list();
        if (pieces.isEmpty()) {
            return Optional.empty();
        }
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        pieces.forEach(whole::writeBytes);
        return Optional.of(whole.toByteArray());
    }

    List<IssuedList.Document> all(long bulletin) {
        return store.sql("select tail, size, sha256 from bulletin_document where bulletin_id = ? order by tail")
                .param(bulletin)
                .query((row, number) -> new IssuedList.Document(row.getString(1), row.getLong(2), row.getString(3)))
                .list();
    }

    void forget(long bulletin) {
        store.sql("delete from bulletin_piece where bulletin_id = ?")
                .param(bulletin)
                .update();
        store.sql("delete from bulletin_document where bulletin_id = ?")
                .param(bulletin)
                .update();
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
