package org.govmonitor.registry.file;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.registry.file.YamlNode.Field;
import org.govmonitor.registry.file.YamlNode.Mapping;
import org.govmonitor.registry.file.YamlNode.Scalar;
import org.govmonitor.registry.file.YamlNode.Sequence;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads one YAML document into a tree. References to anchors are refused: a registry needs none, and nested ones can
 * blow a small file up beyond all memory.
 */
final class YamlParser {
    private static final Words WORDS = Words.of(YamlParser.class);
    private static final int DEEPEST = 12;
    private static final YAMLFactory FACTORY = YAMLFactory.builder().build();

    private final JsonParser tokens;

    private YamlParser(JsonParser tokens) {
        this.tokens = tokens;
    }

    /** What keeps a text from being read as a registry's YAML. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;

        Malformed(int line, String reason) {
            super(reason);
            this.line = line;
        }

        int line() {
            return line;
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    /** The document, or null where the text holds nothing but blanks and comments. */
    static @Nullable YamlNode parse(String text) throws Malformed {
        try (JsonParser tokens = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            YamlParser parser = new YamlParser(tokens);
            if (tokens.nextToken() == null) {
                return null;
            }
            YamlNode document = parser.node(0);
            if (tokens.nextToken() != null) {
                throw new Malformed(parser.line(), WORDS.say("yaml.second"));
            }
            return document;
        } catch (JacksonException e) {
            TokenStreamLocation where = e.getLocation();
            String reason =
                    String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
            throw new Malformed(
                    where == null ? 1 : Math.max(1, where.getLineNr()), WORDS.say("yaml.malformed", reason));
        }
    }

    private YamlNode node(int depth) throws Malformed {
        if (depth > DEEPEST) {
            throw new Malformed(line(), WORDS.say("yaml.deep"));
        }
        if (tokens instanceof YAMLParser yaml && yaml.isCurrentAlias()) {
            throw new Malformed(line(), WORDS.say("yaml.alias"));
        }
        int line = line();
        JsonToken token = tokens.currentToken();
        if (token == JsonToken.START_OBJECT) {
            List<Field> fields = new ArrayList<>();
            while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
                int keyLine = line();
                String key = tokens.currentName();
                tokens.nextToken();
                fields.add(new Field(keyLine, key, node(depth + 1)));
            }
            return new Mapping(line, fields);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            while (tokens.nextToken() != JsonToken.END_ARRAY) {
                items.add(node(depth + 1));
            }
            return new Sequence(line, items);
        }
        return new Scalar(line, token == JsonToken.VALUE_NULL ? "" : tokens.getString());
    }

    private int line() {
        return Math.max(1, tokens.currentTokenLocation().getLineNr());
    }
}
