package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemberCommandTest {
    @TempDir
    private Path folder;

    @Test
    void whoeverHoldsTheMachineAddsPeopleAndGivesThemLinks() {
        CommandRun added = run("member", "add", "Wang.Fang", "--name", "王芳", "--role", "REVIEWER");
        assertThat(added.code()).isZero();
        assertThat(added.out()).contains("王芳", "http://127.0.0.1:8080/welcome?token=");

        CommandRun again = run("member", "link", "wang.fang");
        assertThat(again.out()).contains("/welcome?token=").isNotEqualTo(added.out());
        assertThat(run("member", "lock", "wang.fang").code()).isZero();
        assertThat(run("member", "list").out()).containsPattern("(?m)^wang\\.fang\t王芳\tREVIEWER\t-\t已停用\t-$");
        assertThat(run("member", "unlock", "wang.fang").code()).isZero();

        CommandRun taken = run("member", "add", "wang.fang", "--name", "别人", "--role", "VIEWER");
        assertThat(taken.code()).isEqualTo(2);
        assertThat(taken.err()).contains("已有人使用");
        assertThat(run("member", "add", "li", "--name", "李冰", "--role", "UNIT", "--unit", "没有登记")
                        .err())
                .contains("没有登记");
        assertThat(run("member", "link", "nobody").code()).isEqualTo(2);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(Stream.concat(
                        Stream.of(arguments),
                        Stream.of("--data", folder.resolve("data").toString()))
                .toArray(String[]::new));
    }
}
