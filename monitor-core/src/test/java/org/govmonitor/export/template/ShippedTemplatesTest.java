package org.govmonitor.export.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class ShippedTemplatesTest {
    /** Entry by entry, as another library packs the same entries into other bytes. */
    @ParameterizedTest
    @FieldSource("org.govmonitor.export.template.ShippedTemplates#NAMES")
    void whatIsShippedIsWhatItsSourcesMake(String name) throws IOException {
        Map<String, byte[]> made = Restyling.entries(ShippedTemplates.make(name));

        Map<String, byte[]> shipped = Restyling.entries(ShippedTemplates.shipped(name));

        assertThat(shipped.keySet()).containsExactlyElementsOf(made.keySet());
        made.forEach((entry, bytes) -> assertThat(shipped.get(entry)).as(entry).isEqualTo(bytes));
    }
}
