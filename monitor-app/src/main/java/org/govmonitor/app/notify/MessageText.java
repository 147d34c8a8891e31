package org.govmonitor.app.notify;

import java.util.List;

/** A message whole, with what became of it on each channel; a single line without delivery where there is none. */
public record MessageText(long id, String subject, String body, boolean urgent, List<DeliveryLine> lines) {}
