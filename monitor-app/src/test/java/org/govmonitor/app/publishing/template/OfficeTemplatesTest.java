package org.govmonitor.app.publishing.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.settings.ConfigDirectory;
import org.govmonitor.export.bulletin.BulletinText;
import org.govmonitor.export.template.TemplateFault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTemplatesTest {
    private static final BulletinText ISSUE =
            new BulletinText("月报", "第1期", "甲办编", LocalDate.of(2024, 2, 24), List.of(), null);

    @TempDir
    private Path config;

    private Path bulletin = Path.of("");
    private OfficeTemplates templates = new OfficeTemplates(ConfigDirectory.of(null));

    @BeforeEach
    void office() throws IOException {
        bulletin = Files.createDirectory(config.resolve("templates")).resolve("bulletin.docx");
        templates = new OfficeTemplates(ConfigDirectory.of(config));
    }

    @Test
    void anOfficeWithoutTemplatesOfItsOwnHasThoseOfTheJar() throws Exception {
        assertThat(templates.bulletin().fill(ISSUE)).isNotEmpty();
        assertThat(templates.notice()).isNotNull();
    }

    @Test
    void aTemplateOfTheOfficeGoesFirstAndIsReadAnewEachTime() throws Exception {
        byte[] own = templates.bulletin().fill(ISSUE);
        Files.copy(Path.of("..", "config", "templates", "bulletin.docx"), bulletin);
        assertThat(templates.bulletin().fill(ISSUE)).isEqualTo(own);

        Files.write(bulletin, own);

        assertThatThrownBy(templates::bulletin)
                .isInstanceOf(TemplateFault.class)
                .hasMessageStartingWith(bulletin.toString())
                .hasMessageContaining("缺少占位符 {{title}}");
    }
}
