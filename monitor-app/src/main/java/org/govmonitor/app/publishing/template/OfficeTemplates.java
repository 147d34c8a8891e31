package org.govmonitor.app.publishing.template;

import java.io.IOException;
import java.io.InputStream;
import org.govmonitor.app.settings.ConfigDirectory;
import org.govmonitor.export.bulletin.BulletinTemplate;
import org.govmonitor.export.notice.NoticeTemplate;
import org.govmonitor.export.template.TemplateFault;
import org.springframework.stereotype.Service;

/** Reads the templates in force. */
@Service
public class OfficeTemplates {
    private final ConfigDirectory config;

    OfficeTemplates(ConfigDirectory config) {
        this.config = config;
    }

    private interface Reader<T> {
        T read(byte[] docx) throws TemplateFault;
    }

    /**
     * @throws TemplateFault with the file and what is wrong with it
     * @throws IOException if the file cannot be read
     */
    public BulletinTemplate bulletin() throws TemplateFault, IOException {
        return read("templates/bulletin.docx", BulletinTemplate::read);
    }

    /**
     * @throws TemplateFault with the file and what is wrong with it
     * @throws IOException if the file cannot be read
     */
    public NoticeTemplate notice() throws TemplateFault, IOException {
        return read("templates/notice.docx", NoticeTemplate::read);
    }

    private <T> T read(String name, Reader<T> reader) throws TemplateFault, IOException {
        try (InputStream docx = config.open(name)) {
            return reader.read(docx.readAllBytes());
        } catch (TemplateFault fault) {
            throw fault.in(config.describe(name));
        }
    }
}
