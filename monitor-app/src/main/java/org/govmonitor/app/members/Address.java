package org.govmonitor.app.members;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where somebody asks from. */
final class Address {
    private static final Pattern V4 = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\.\\d+");
    private static final Pattern V6 = Pattern.compile("((?:[0-9a-fA-F]{1,4}:){4})[0-9a-fA-F:]+(?:%.*)?");

    private Address() {}

    /** What one customer of a provider has to himself: the address itself, of IPv6 the first half of it. */
    static String network(String address) {
        Matcher v6 = V6.matcher(address);
        return v6.matches() ? v6.group(1) : address;
    }

    /** As the trail may keep it: near enough to see a pattern, without its last part. */
    static String masked(String address) {
        Matcher v4 = V4.matcher(address);
        if (v4.matches()) {
            return v4.group(1) + ".*";
        }
        return V6.matcher(address).matches() ? network(address) + "*" : address;
    }
}
