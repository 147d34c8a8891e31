package org.govmonitor.export.template;

import java.util.List;

/**
 * What a template must hold.
 *
 * @param once places of single values that stand once in the text; in headers and footers they may stand again
 * @param often places of single values that stand at least once
 * @param parts that repeat
 */
public record Shape(List<String> once, List<String> often, List<Part> parts) {
    public Shape {
        once = List.copyOf(once);
        often = List.copyOf(often);
        parts = List.copyOf(parts);
    }
}
