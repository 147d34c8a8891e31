package org.govmonitor.scan.unchanged;

import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;

/**
 * Tells documents apart without telling their addresses.
 *
 * @param hex 32 digits
 */
public record DocumentKey(String hex) {

    public static DocumentKey of(HttpUrl address) {
        return new DocumentKey(Digest.of(Addresses.canonical(address).toString()));
    }

    /** Eight bytes of it: enough to tell the pages of one site apart. */
    public long shortly() {
        return Long.parseUnsignedLong(hex.substring(0, 16), 16);
    }
}
