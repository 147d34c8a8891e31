package org.govmonitor.app.ledger.sought;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

class SoughtTextsTest {
    private static final Set<Long> NONE = Set.of();

    private Connection held;
    private JdbcTemplate store;
    private SoughtTexts texts;

    @BeforeEach
    void aStoreOfFindings() throws SQLException {
        JdbcDataSource source = new JdbcDataSource();
        source.setUrl("jdbc:h2:mem:" + UUID.randomUUID());
        held = source.getConnection();
        store = new JdbcTemplate(source);
        store.execute("create table finding (id bigint primary key, target_id bigint, sought varchar(600))");
        texts = new SoughtTexts(store);
    }

    @AfterEach
    void isLeft() throws SQLException {
        held.close();
    }

    @Test
    void aTextIsFoundWhateverItsCaseAndWhereverItStands() {
        add(1, 10, "栏目未及时更新 通知公告 https://a.example/tzgg/");
        add(2, 10, "空白栏目 政策解读 https://a.example/zcjd/");
        assertThat(found("知公")).containsExactly(1L);
        assertThat(found("A.EXAMPLE")).containsExactly(1L, 2L);
        assertThat(found("%")).isEmpty();
        assertThat(texts.holding("没有", Set.of(10L)).toList()).containsExactly(1L, 2L);
        assertThat(texts.holding("没有", Set.of(11L)).size()).isZero();
    }

    @Test
    void aFindingIsKnownToTheSearchThatFollowsIt() {
        add(1, 10, "one");
        assertThat(found("one")).containsExactly(1L);
        add(2, 10, "another one");
        assertThat(found("one")).containsExactly(1L, 2L);
    }

    @Test
    void aNumberThatCommitsLateIsKnownToo() {
        add(20_000, 10, "one");
        assertThat(found("one")).containsExactly(20_000L);
        add(19_950, 10, "one");
        add(3, 10, "one of a transaction that took long");
        assertThat(found("one")).containsExactly(3L, 19_950L, 20_000L);
        add(20_001, 10, "one");
        add(4, 10, "one");
        assertThat(found("one")).containsExactly(3L, 4L, 19_950L, 20_000L, 20_001L);
    }

    @Test
    void aStoreThatWasPutBackIsReadAnew() {
        add(1, 10, "one");
        add(2, 10, "one");
        assertThat(found("one")).hasSize(2);
        store.update("delete from finding where id = 2");
        assertThat(found("one")).containsExactly(1L);
    }

    @Test
    void manyFindingsOfFewTextsAreAllHeld() {
        store.update("insert into finding select x, mod(x, 7), 'text ' || mod(x, 5) from system_range(1, 45000)");
        assertThat(found("text 3")).hasSize(9_000).allMatch(id -> id % 5 == 3);
        assertThat(found("text")).hasSize(45_000).isSorted();
    }

    private List<Long> found(String text) {
        return texts.holding(text, NONE).toList();
    }

    private void add(long id, long target, String text) {
        store.update("insert into finding values (?, ?, ?)", id, target, text);
    }
}
