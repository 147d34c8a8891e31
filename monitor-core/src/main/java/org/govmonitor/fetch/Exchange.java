package org.govmonitor.fetch;

import java.io.IOException;
import java.net.ProtocolException;
import java.security.cert.Certificate;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.Request;
import okhttp3.Response;
import org.govmonitor.fetch.CertificateFaults.Fault;
import org.jspecify.annotations.Nullable;

/** One request on the wire, asked a second time where a bad certificate is to be read past. */
final class Exchange {
    private static final byte[] NOTHING = {};
    /** Statuses that say trouble when a site gives them, and nothing when a protection service does. */
    private static final IntPredicate ASK_THE_BODY = status -> status == 400 || status == 405 || status >= 500;
    /** In bytes; pages of protection services are short. */
    private static final int LONGEST_REFUSAL = 64 << 10;

    private final Wire wire;
    private final Wire.Clients clients;
    private final Request request;
    private final ShownCertificates shown = new ShownCertificates();
    private final boolean confidential;
    private final int limit;
    private final long deadline;
    private final @Nullable Fault known;
    private volatile Call call;
    private volatile boolean canceled;
    private @Nullable CertificateFault readPast;

    Exchange(Wire wire, Wire.Clients clients, HttpUrl url, Asked asked, int limit, Duration time) {
        this.wire = wire;
        this.clients = clients;
        this.limit = limit;
        this.deadline = System.nanoTime() + time.toNanos();
        request = new Request.Builder()
                .url(url)
                .headers(asked.headers())
                .method(asked.body() == null ? "GET" : "POST", asked.body())
                .tag(ShownCertificates.class, shown)
                .build();
        confidential = asked.confidential();
        known = url.isHttps() && !confidential ? wire.faults().at(url) : null;
        call = (known == null ? clients.strict() : clients.lenient()).newCall(request);
    }

    Hop run() {
        try {
            return known == null ? strictly() : past(known);
        } catch (IOException e) {
            return Diagnosis.of(e, 0);
        } catch (IllegalArgumentException e) {
            // OkHttp's own answer to a negative Content-Length, and to a Retry-After beyond an int
            call.cancel();
            return Diagnosis.of(new ProtocolException(), 0);
        }
    }

    /** From any thread. */
    void cancel() {
        canceled = true;
        call.cancel();
    }

    /** What the host showed, as far as the client takes it down; empty where nothing was. */
    List<Certificate> shown() {
        return shown.chain();
    }

    /** What is wrong with the certificate that was read past, or null. */
    @Nullable
    CertificateFault fault() {
        return readPast;
    }

    private Hop strictly() throws IOException {
        try (Response response = execute()) {
            return read(response, null);
        } catch (IOException e) {
            if (confidential || !CertificateFaults.causes(e)) {
                throw e;
            }
            return past(e);
        }
    }

    /** Asks again without checking, to read on and to see what is wrong. */
    private Hop past(IOException why) throws IOException {
        call = clients.lenient().newCall(request);
        try (Response response = execute()) {
            Fault fault = CertificateFaults.describe(why, shown.chain());
            readPast = fault.kind();
            wire.faults().remember(request.url(), fault);
            return read(response, fault.text());
        }
    }

    /** Spares the failing handshake as long as the host shows the same certificates. */
    private Hop past(Fault fault) throws IOException {
        try (Response response = execute()) {
            if (shown.chain().equals(fault.chain())) {
                readPast = fault.kind();
                return read(response, fault.text());
            }
        }
        wire.faults().forget(request.url());
        call = clients.strict().newCall(request);
        return strictly();
    }

    private Response execute() throws IOException {
        // the time of a call covers look-up, connection, headers and body, however slowly they drip
        call.timeout().timeout(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        if (canceled) {
            call.cancel();
        }
        return call.execute();
    }

    /** The protection service behind a status that others give too; null where the body is none's, or cannot be had. */
    private @Nullable String protection(Response response) {
        if (!ASK_THE_BODY.test(response.code())) {
            return null;
        }
        try {
            byte[] body = BoundedBody.read(call, response, LONGEST_REFUSAL);
            return body == null ? null : ProtectionMarks.inBody(body).orElse(null);
        } catch (IOException noBody) {
            // the status stands, whatever became of its body
            return null;
        }
    }

    private Hop read(Response response, @Nullable String fault) {
        try {
            byte[] body = response.isSuccessful() ? BoundedBody.read(call, response, limit) : NOTHING;
            if (body == null) {
                String detail = "the body is larger than " + limit + " bytes";
                return new Hop.Broken(Failure.TOO_LARGE, response.code(), detail);
            }
            return new Hop.Answer(response.code(), response.headers(), body, protection(response), fault);
        } catch (IOException e) {
            return Diagnosis.of(e, response.code());
        }
    }
}
