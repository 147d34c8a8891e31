package org.govmonitor.app.console.finding;

import java.util.Collection;
import java.util.List;
import org.govmonitor.app.ledger.SeenFinding;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** The boxes that a person ticked: each names a finding and the version of it that he saw. */
final class SeenBox {
    private SeenBox() {}

    /** @throws ResponseStatusException 400 for what no page of ours sends */
    static List<SeenFinding> read(Collection<String> boxes) {
        return boxes.stream().map(SeenBox::read).toList();
    }

    private static SeenFinding read(String box) {
        String[] parts = box.split(":", -1);
        try {
            return new SeenFinding(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "not a finding and its version: " + box, e);
        }
    }
}
