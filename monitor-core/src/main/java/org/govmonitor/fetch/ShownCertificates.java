package org.govmonitor.fetch;

import java.io.IOException;
import java.security.cert.Certificate;
import java.util.List;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;
import okhttp3.Connection;
import okhttp3.Interceptor;
import okhttp3.Response;

/**
 * What a host showed during a call, put down where the call's request is tagged with one of these. OkHttp's own record of a
 * handshake leaves out certificates that lead to no trusted root.
 */
final class ShownCertificates {
    /** For the network side of a client. */
    static final Interceptor INTERCEPTOR = ShownCertificates::intercept;

    private List<Certificate> chain = List.of();

    /** The host's own first; empty where it showed none. */
    List<Certificate> chain() {
        return chain;
    }

    private static Response intercept(Interceptor.Chain call) throws IOException {
        ShownCertificates shown = call.request().tag(ShownCertificates.class);
        Connection connection = call.connection();
        if (shown != null && connection != null && connection.socket() instanceof SSLSocket socket) {
            shown.take(socket);
        }
        return call.proceed(call.request());
    }

    private void take(SSLSocket socket) {
        try {
            chain = List.of(socket.getSession().getPeerCertificates());
        } catch (SSLPeerUnverifiedException e) {
            // an anonymous cipher suite: nothing was shown
            chain = List.of();
        }
    }
}
