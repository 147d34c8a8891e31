package org.govmonitor.app.runs;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Cidr;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;

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

    /** A door that leads nowhere else; a redirect out of the network is followed, since a host of one's own sent it. */
    Fetcher only(Fetcher door) {
        return request -> contains(request.url())
                ? door.fetch(request)
                : new FetchResult.Failed(
                        request.url(),
                        Failure.ADDRESS_REFUSED,
                        0,
                        "not in the own network, and " + ContactSettings.KEY + " is not set",
                        Duration.ZERO);
    }

    private boolean contains(InetAddress address) {
        return ranges.stream().anyMatch(range -> range.contains(address));
    }
}
