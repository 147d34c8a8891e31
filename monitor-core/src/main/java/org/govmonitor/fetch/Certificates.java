package org.govmonitor.fetch;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import okhttp3.OkHttpClient;

/** Reading past a bad certificate, and saying in a line what is wrong with it. */
final class Certificates {
    private Certificates() {}

    /** Whether a handshake failed on the certificate, so that reading past it can help. */
    static boolean isCertificateFault(IOException failure) {
        return failure instanceof SSLPeerUnverifiedException || find(failure, CertificateException.class);
    }

    /**
     * What is wrong, for people, in one line.
     *
     * @param failure why the strict handshake was ended
     * @param chain what the host showed when it was asked again without checking
     */
    static String fault(IOException failure, List<Certificate> chain) {
        X509Certificate leaf = chain.isEmpty() ? null : (X509Certificate) chain.get(0);
        if (find(failure, CertificateExpiredException.class)) {
            return "expired" + (leaf == null ? "" : " on " + leaf.getNotAfter().toInstant());
        }
        if (find(failure, CertificateNotYetValidException.class)) {
            return "not valid yet"
                    + (leaf == null ? "" : ", from " + leaf.getNotBefore().toInstant());
        }
        if (failure instanceof SSLPeerUnverifiedException) {
            return "not for this host";
        }
        boolean selfSigned = leaf != null && leaf.getSubjectX500Principal().equals(leaf.getIssuerX500Principal());
        return selfSigned ? "self-signed" : "no trusted issuer, or its chain is incomplete";
    }

    /** A client like the given one, its connections apart, that takes any certificate. */
    static OkHttpClient lenient(OkHttpClient strict) {
        AnyCertificate any = new AnyCertificate();
        try {
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, new TrustManager[] {any}, null);
            return strict.newBuilder()
                    .sslSocketFactory(tls.getSocketFactory(), any)
                    .hostnameVerifier((host, session) -> true)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no TLS", e);
        }
    }

    private static boolean find(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    /** Extended, as the JDK adds checks of its own to a plain one. */
    private static final class AnyCertificate extends X509ExtendedTrustManager {
        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket) {}

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
