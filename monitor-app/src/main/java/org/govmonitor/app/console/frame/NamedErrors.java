package org.govmonitor.app.console.frame;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** Gives every failure a name that stands on the page and in the log, so that the one leads to the other. */
@Component
class NamedErrors extends DefaultErrorAttributes {
    private static final Logger log = LoggerFactory.getLogger(NamedErrors.class);
    private static final int SERVER = 500;
    private static final int BYTES = 4;

    private final SecureRandom random = new SecureRandom();

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        if (attributes.get("status") instanceof Integer status && status >= SERVER) {
            byte[] name = new byte[BYTES];
            random.nextBytes(name);
            String reference = HexFormat.of().formatHex(name);
            attributes.put("reference", reference);
            log.error("reference {}: {} failed", reference, attributes.get("path"), getError(request));
        }
        return attributes;
    }
}
