package org.govmonitor.registry.file;

/**
 * One thing in a registry file that cannot be taken.
 *
 * @param place where it stands, such as {@code sites.yaml} with a line, or {@code sites.xlsx} with sheet and cell
 * @param reason one line for people: what is wrong and what would be right
 */
public record Fault(String place, String reason) {
    @Override
    public String toString() {
        return place + ": " + reason;
    }
}
