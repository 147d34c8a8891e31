package org.govmonitor.fetch;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.TrustManager;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;

/** Which hosts have a bad certificate, and what is wrong with it. */
final class CertificateFaults {
    private static final int MOST = 1_000;

    private final BoundedMap<String, Fault> faults = new BoundedMap<>(MOST);

    /**
     * A chain that did not stand the strict check.
     *
     * @param chain as the host showed it
     * @param text what is wrong, for people, in one line
     */
    record Fault(List<Certificate> chain, CertificateFault kind, String text) {}

    @Nullable
    Fault at(HttpUrl url) {
        return faults.get(host(url));
    }

    void remember(HttpUrl url, Fault fault) {
        faults.put(host(url), fault);
    }

    void forget(HttpUrl url) {
        faults.remove(host(url));
    }

    /** Whether a handshake failed on the certificate, so that reading past it can help. */
    static boolean causes(IOException failure) {
        return failure instanceof SSLPeerUnverifiedException || has(failure, CertificateException.class);
    }

    /**
     * Says what is wrong.
     *
     * @param failure why the strict handshake was ended
     * @param chain what the host showed when it was asked again without checking
     */
    static Fault describe(IOException failure, List<Certificate> chain) {
        X509Certificate own = !chain.isEmpty() && chain.get(0) instanceof X509Certificate first ? first : null;
        CertificateFault kind = kind(failure, own);
        return new Fault(chain, kind, text(kind, own));
    }

    private static CertificateFault kind(IOException failure, @Nullable X509Certificate own) {
        if (has(failure, CertificateExpiredException.class)) {
            return CertificateFault.EXPIRED;
        }
        if (has(failure, CertificateNotYetValidException.class)) {
            return CertificateFault.NOT_YET_VALID;
        }
        if (failure instanceof SSLPeerUnverifiedException) {
            return CertificateFault.WRONG_HOST;
        }
        boolean selfSigned = own != null && own.getSubjectX500Principal().equals(own.getIssuerX500Principal());
        return selfSigned ? CertificateFault.SELF_SIGNED : CertificateFault.UNTRUSTED;
    }

    private static String text(CertificateFault kind, @Nullable X509Certificate own) {
        return switch (kind) {
            case EXPIRED ->
                own == null ? "expired" : "expired on " + own.getNotAfter().toInstant();
            case NOT_YET_VALID ->
                own == null
                        ? "not valid yet"
                        : "not valid before " + own.getNotBefore().toInstant();
            case WRONG_HOST -> "not for this host";
            case SELF_SIGNED -> "self-signed";
            case UNTRUSTED -> "no trusted issuer, or its chain is incomplete";
        };
    }

    /** A client like the given one, its connections apart, that takes any certificate and puts down what was shown. */
    static OkHttpClient lenient(OkHttpClient strict) {
        AnyCertificate any = new AnyCertificate();
        try {
            SSLContext tls = SSLContext.getInstance("TLS");
            tls.init(null, new TrustManager[] {any}, null);
            return strict.newBuilder()
                    .sslSocketFactory(tls.getSocketFactory(), any)
                    .hostnameVerifier((host, session) -> true)
                    .addNetworkInterceptor(ShownCertificates.INTERCEPTOR)
                    .build();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no TLS", e);
        }
    }

    private static String host(HttpUrl url) {
        return url.host() + ":" + url.port();
    }

    private static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
