package org.govmonitor.app.runs;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Cidr;

/** The addresses that the operator has named his own: all that may be read while nobody answers for the scans. */
final class OwnNetwork {
    private final List<Cidr> ranges;

    OwnNetwork(List<Cidr> ranges) {
        this.ranges = List.copyOf(ranges);
    }

    /** Whether every address of the host lies in it; a host without an address does not. May ask a name server. */
    boolean contains(HttpUrl url) {
        try {
            return !ranges.isEmpty()
                    && Arrays.stream(InetAddress.getAllByName(url.host())).allMatch(this::contains);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private boolean contains(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }
}
