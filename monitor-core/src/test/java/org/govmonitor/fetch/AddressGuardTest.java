package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.govmonitor.fetch.Results.assertFailed;
import static org.govmonitor.fetch.Results.failed;
import static org.govmonitor.fetch.Results.page;
import static org.govmonitor.fetch.TestWeb.POLICY;
import static org.govmonitor.fetch.TestWeb.ok;
import static org.govmonitor.fetch.TestWeb.redirect;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.govmonitor.fetch.FetchRequest.Purpose;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
    private TestWeb web;

    @BeforeEach
    void start() throws IOException {
        web = new TestWeb().started();
    }

    @AfterEach
    void stop() {
        web.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "10.255.255.255",
                "100.64.0.1",
                "100.127.255.255",
                "127.0.0.1",
                "127.255.0.3",
                "169.254.169.254",
                "172.16.0.1",
                "172.31.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "192.88.99.1",
                "192.168.1.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.7",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::7f00:1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "64:ff9b::7f00:1",
                "64:ff9b::a00:1",
                "64:ff9b:1::1",
                "100::1",
                "2001::1",
                "2001:db8::1",
                "2002:7f00:1::1",
                "2002:c0a8:101::",
                "3fff::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "4000::1",
                "5f00::1"
            })
    void anAddressThatIsNotPublicIsRefused(String address) throws UnknownHostException {
        AddressGuard guard = guard(List.of());
        InetAddress parsed = InetAddress.getByName(address);
        assertThat(guard.admits(parsed)).isFalse();
        assertThatThrownBy(() -> guard.require(parsed)).isInstanceOf(AddressRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "126.255.255.255",
                "128.0.0.0", "169.253.0.1", "172.15.255.255", "172.32.0.0", "192.167.0.1", "198.17.255.255",
                "198.20.0.0", "223.255.255.255", "240e::1", "2400:3200::1", "2001:200::1", "2606:4700::1111",
                "::ffff:1.1.1.1", "64:ff9b::101:101", "2002:101:101::1"
            })
    void aPublicAddressIsAdmitted(String address) throws UnknownHostException {
        assertThat(guard(List.of()).admits(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void anAllowedRangeIsAdmittedAndItsNeighboursAreNot() throws UnknownHostException {
        AddressGuard guard = guard(List.of(Cidr.parse("127.1.0.0/16"), Cidr.parse("fd00::/16")));
        for (String inside : List.of("127.1.0.0", "127.1.255.255", "::ffff:127.1.2.3", "64:ff9b::7f01:1", "fd00::5")) {
            assertThat(guard.admits(InetAddress.getByName(inside))).as(inside).isTrue();
        }
        for (String outside : List.of("127.0.255.255", "127.2.0.0", "::1", "fd01::5", "10.1.0.1")) {
            assertThat(guard.admits(InetAddress.getByName(outside))).as(outside).isFalse();
        }
    }

    /** Forms that browsers, libraries or the system's resolver read as the machine itself. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.0.0.1.",
                "127.1",
                "2130706433",
                "0x7f000001",
                "0x7f.1",
                "127.000.000.001",
                "[::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:7f00:1]",
                "localhost",
                "localhost.",
                "LOCALHOST",
                "0.0.0.0",
                "0",
                "[::]",
                "１２７.0.0.1",
                "127。0。0。1"
            })
    void theMachineItselfIsNotReachedHoweverItIsWritten(String host) {
        web.serve("/", "inside");
        HttpUrl url = HttpUrl.parse("http://" + host + ":" + web.server.getPort() + "/");
        if (url == null) {
            return;
        }
        FetchPolicy closed = POLICY.withAllowedAddresses(List.of());
        try (HttpFetcher fetcher = web.open(closed, Dns.SYSTEM, new OkHttpClient())) {
            Failure failure = failed(fetcher.fetch(new FetchRequest(url, Purpose.HOME, null)))
                    .failure();
            // a form that this machine's resolver does not know names nobody
            assertThat(failure).isIn(Failure.ADDRESS_REFUSED, Failure.DNS);
        }
        assertThat(web.requests()).isEmpty();
    }

    @Test
    void aRedirectInsideIsRefused() {
        web.serve("/a", redirect("http://127.0.0.2:" + web.server.getPort() + "/inside"));
        assertFailed(web.fetch("/a"), Failure.ADDRESS_REFUSED, 0);
        assertThat(failed(web.fetch("/a")).detail()).contains("127.0.0.2");
    }

    @Test
    void aNameThatChangesItsAddressBetweenTwoRequestsIsRefused() {
        web.serve("/a", ok().addHeader("Connection", "close").body("x").build());
        Queue<String> answers = new ArrayDeque<>(List.of("127.0.0.1", "127.0.0.2"));
        try (HttpFetcher fetcher = web.open(POLICY, name -> List.of(address(answers.remove())), new OkHttpClient())) {
            FetchRequest home = new FetchRequest(web.at("www.site.test", "/a"), Purpose.HOME, null);
            page(fetcher.fetch(home));
            assertFailed(fetcher.fetch(home), Failure.ADDRESS_REFUSED, 0);
        }
        assertThat(web.requests()).hasSize(1);
    }

    @Test
    void oneInnerAddressAmongTheAnswersRefusesTheName() {
        web.serve("/a", "x");
        Dns mixed = name -> List.of(address("127.0.0.1"), address("10.0.0.1"));
        try (HttpFetcher fetcher = web.open(POLICY, mixed, new OkHttpClient())) {
            FetchRequest home = new FetchRequest(web.at("www.site.test", "/a"), Purpose.HOME, null);
            assertFailed(fetcher.fetch(home), Failure.ADDRESS_REFUSED, 0);
        }
        assertThat(web.requests()).isEmpty();
    }

    @Test
    void aSocketRefusesByItselfWhateverTheResolverSaid() {
        GuardedSockets sockets = new GuardedSockets(guard(List.of()));
        int port = web.server.getPort();
        assertThatThrownBy(() -> sockets.createSocket("127.0.0.1", port)).isInstanceOf(AddressRefusedException.class);
        assertThatThrownBy(() -> sockets.createSocket(address("127.0.0.1"), port, address("0.0.0.0"), 0))
                .isInstanceOf(AddressRefusedException.class);
    }

    private static InetAddress address(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal);
    }

    @Test
    void aPolicyWithoutPublicAddressesAdmitsTheAllowedOnesAlone() throws UnknownHostException {
        AddressGuard guard = new AddressGuard(new FetchPolicy.Reach(false, List.of(Cidr.parse("10.1.0.0/16"))));

        assertThat(guard.admits(InetAddress.getByName("10.1.2.3"))).isTrue();
        assertThat(guard.admits(InetAddress.getByName("93.184.216.34"))).isFalse();
    }

    private static AddressGuard guard(List<Cidr> allowed) {
        return new AddressGuard(new FetchPolicy.Reach(true, allowed));
    }
}
