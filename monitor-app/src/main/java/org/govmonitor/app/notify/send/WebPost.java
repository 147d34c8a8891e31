package org.govmonitor.app.notify.send;

import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.EventListener;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.govmonitor.words.Words;

/** Posts JSON once, and knows whether it left the house. */
final class WebPost {
    private static final Words WORDS = Words.of(WebPost.class);
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(30);
    private static final long LONGEST_ANSWER = 64 * 1024L;

    private final OkHttpClient client = new OkHttpClient.Builder()
            .connectTimeout(CONNECT)
            .callTimeout(WHOLE)
            .readTimeout(WHOLE)
            .writeTimeout(WHOLE)
            .followRedirects(false)
            .followSslRedirects(false)
            .retryOnConnectionFailure(false)
            .protocols(List.of(Protocol.HTTP_1_1))
            .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
            .eventListenerFactory(Departure::of)
            .build();

    /** What the other side said. */
    sealed interface Answer {
        /** @param body its beginning */
        record Said(int status, String body) implements Answer {}

        /** Nothing, and it cannot have the whole request. */
        record Unreached(String reason) implements Answer {}

        /** Nothing, though it has the request. */
        record Silent(String reason) implements Answer {}
    }

    /** Notes when a request has left whole. */
    private static final class Departure extends EventListener {
        private final AtomicBoolean gone;

        private Departure(AtomicBoolean gone) {
            this.gone = gone;
        }

        static EventListener of(Call call) {
            AtomicBoolean gone = call.request().tag(AtomicBoolean.class);
            return gone == null ? EventListener.NONE : new Departure(gone);
        }

        @Override
        public void requestBodyEnd(Call call, long byteCount) {
            gone.set(true);
        }
    }

    Answer send(HttpUrl to, byte[] json, Map<String, String> headers) {
        AtomicBoolean gone = new AtomicBoolean();
        Request request = new Request.Builder()
                .url(to)
                .headers(Headers.of(headers))
                .header("User-Agent", "GovMonitor")
                .header("Connection", "close")
                .tag(AtomicBoolean.class, gone)
                .post(RequestBody.create(json, JSON))
                .build();
        try (Response response = client.newCall(request).execute()) {
            return new Answer.Said(
                    response.code(), response.peekBody(LONGEST_ANSWER).string());
        } catch (IOException e) {
            // Its own message may hold the address, which is a key.
            return gone.get() ? new Answer.Silent(reason(e)) : new Answer.Unreached(reason(e));
        }
    }

    private static String reason(IOException fault) {
        if (fault instanceof UnknownHostException) {
            return WORDS.say("web.host");
        }
        if (fault instanceof SSLException) {
            return WORDS.say("web.tls");
        }
        if (fault instanceof SocketTimeoutException
                || fault.getClass().getName().endsWith("InterruptedIOException")) {
            return WORDS.say("web.timeout");
        }
        return WORDS.say(fault instanceof ConnectException ? "web.connect" : "web.broken");
    }
}
