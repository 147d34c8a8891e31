package org.govmonitor.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import okhttp3.Call;
import okhttp3.EventListener;
import okhttp3.Handshake;
import okhttp3.HttpUrl;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Times the parts of one errand and keeps the certificate it was shown. Connections to several addresses of a host are tried
 * side by side on threads of OkHttp's, so it takes notes from any thread; a part counts from its first start to its first end.
 */
final class Stopwatch extends EventListener {
    private enum Part {
        DNS,
        CONNECT,
        TLS,
        FIRST_BYTE
    }

    private final Map<Part, Long> begun = new EnumMap<>(Part.class);
    private final Map<Part, Long> taken = new EnumMap<>(Part.class);
    private @Nullable ShownCertificate certificate;

    synchronized Timing timing(Duration total) {
        return new Timing(taken(Part.DNS), taken(Part.CONNECT), taken(Part.TLS), taken(Part.FIRST_BYTE), total);
    }

    synchronized @Nullable ShownCertificate certificate() {
        return certificate;
    }

    /** Takes down what a host showed; an empty chain changes nothing. */
    synchronized void saw(HttpUrl url, List<Certificate> chain, @Nullable CertificateFault fault) {
        if (!chain.isEmpty() && chain.get(0) instanceof X509Certificate own) {
            certificate = new ShownCertificate(url.host(), own.getNotAfter().toInstant(), fault);
        }
    }

    @Override
    public synchronized void callStart(Call call) {
        // what the last call left unfinished
        begun.clear();
    }

    @Override
    public void dnsStart(Call call, String domainName) {
        begin(Part.DNS);
    }

    @Override
    public void dnsEnd(Call call, String domainName, List<InetAddress> addresses) {
        end(Part.DNS);
    }

    @Override
    public void connectStart(Call call, InetSocketAddress address, Proxy proxy) {
        begin(Part.CONNECT);
    }

    @Override
    public void secureConnectStart(Call call) {
        end(Part.CONNECT);
        begin(Part.TLS);
    }

    @Override
    public void secureConnectEnd(Call call, @Nullable Handshake handshake) {
        end(Part.TLS);
    }

    @Override
    public void connectEnd(Call call, InetSocketAddress address, Proxy proxy, @Nullable Protocol protocol) {
        end(Part.CONNECT);
    }

    @Override
    public void requestHeadersEnd(Call call, Request request) {
        begin(Part.FIRST_BYTE);
    }

    @Override
    public void responseHeadersEnd(Call call, Response response) {
        end(Part.FIRST_BYTE);
    }

    private synchronized void begin(Part part) {
        begun.putIfAbsent(part, System.nanoTime());
    }

    private synchronized void end(Part part) {
        Long start = begun.remove(part);
        if (start != null) {
            taken.merge(part, System.nanoTime() - start, Long::sum);
        }
    }

    private @Nullable Duration taken(Part part) {
        Long nanos = taken.get(part);
        return nanos == null ? null : Duration.ofNanos(nanos);
    }
}
