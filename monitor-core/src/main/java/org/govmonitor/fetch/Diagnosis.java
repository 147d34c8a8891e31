package org.govmonitor.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.ProtocolException;
import java.net.UnknownHostException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/**
 * From what OkHttp throws to what happened. Texts of exceptions are never passed on: they quote what the host sent, and
 * that may be anything, a citizen's number too.
 */
final class Diagnosis {
    /** OkHttp's words for a body that ends before its announced length; it has no type of its own. */
    private static final String CUT_SHORT = "unexpected end of stream";

    private Diagnosis() {}

    static Hop.Broken of(IOException failure, int status) {
        if (failure instanceof AddressRefusedException) {
            // our own text
            return new Hop.Broken(Failure.ADDRESS_REFUSED, status, String.valueOf(failure.getMessage()));
        }
        Failure kind = kind(failure);
        return new Hop.Broken(kind, status, text(kind));
    }

    private static Failure kind(IOException failure) {
        if (failure instanceof UnknownHostException) {
            return Failure.DNS;
        }
        if (failure instanceof ConnectException) {
            return Failure.CONNECT;
        }
        // interrupts come as the same type; whoever was interrupted knows it by the thread's flag
        if (failure instanceof InterruptedIOException) {
            return Failure.TIMEOUT;
        }
        Throwable root = root(failure);
        if (failure instanceof SSLException) {
            return root instanceof SSLException || !(root instanceof IOException) ? Failure.TLS : Failure.CLOSED;
        }
        if (failure instanceof ProtocolException && CUT_SHORT.equals(failure.getMessage())) {
            return Failure.CLOSED;
        }
        // the brotli decoder's complaint about its input is a RuntimeException inside an IOException
        boolean broken = failure instanceof ProtocolException
                || failure instanceof ZipException
                || !(root instanceof IOException);
        return broken ? Failure.PROTOCOL : Failure.CLOSED;
    }

    private static String text(Failure kind) {
        return switch (kind) {
            case DNS -> "the name of the host cannot be resolved";
            case CONNECT -> "the host takes no connection";
            case TLS -> "no encrypted connection can be agreed on";
            case TIMEOUT -> "no whole answer in time";
            case CLOSED -> "the connection ended before the answer was whole";
            case PROTOCOL -> "the answer is no HTTP, or its encoding is broken";
            case ADDRESS_REFUSED, STATUS, TOO_LARGE, TOO_MANY_REDIRECTS, ROBOTS ->
                throw new IllegalArgumentException(kind + " is no failure of the connection");
        };
    }

    private static Throwable root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }
}
