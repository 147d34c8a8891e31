package org.govmonitor.registry.file;

import java.util.List;

/** A YAML document as a tree that remembers its lines. */
sealed interface YamlNode {

    /** Counted from 1. */
    int line();

    /** @param text as written, without quotes; empty for nothing and for {@code null} */
    record Scalar(int line, String text) implements YamlNode {}

    record Sequence(int line, List<YamlNode> items) implements YamlNode {}

    record Mapping(int line, List<Field> fields) implements YamlNode {}

    record Field(int line, String key, YamlNode value) {}
}
