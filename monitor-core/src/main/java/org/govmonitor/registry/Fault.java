package org.govmonitor.registry;

/**
 * One thing in a registry file that cannot be taken.
 *
 * @param place where it stands, such as {@code sites.yaml, line 12} or {@code sites.xlsx, 网站!B3}
 * @param reason one line for people: what is wrong and what would be right
 */
public record Fault(String place, String reason) {
    @Override
    public String toString() {
        return place + ": " + reason;
    }
}
