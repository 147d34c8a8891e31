package org.govmonitor.fetch;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The door to the network on OkHttp. */
public final class HttpFetcher implements Fetcher, AutoCloseable {
    private final FetchPolicy policy;
    private final OkHttpClient client;

    private HttpFetcher(FetchPolicy policy) {
        this.policy = policy;
        this.client = new OkHttpClient.Builder()
                .proxy(Proxy.NO_PROXY)
                .connectTimeout(policy.times().connect())
                .readTimeout(policy.times().read())
                .callTimeout(policy.times().page())
                .build();
    }

    /** Opens the door; close it to end whatever is under way. */
    public static HttpFetcher open(FetchPolicy policy) {
        return new HttpFetcher(policy);
    }

    @Override
    public FetchResult fetch(FetchRequest request) {
        long begun = System.nanoTime();
        Request outgoing = new Request.Builder()
                .url(request.url())
                .header("User-Agent", policy.userAgent())
                .build();
        try (Response response = client.newCall(outgoing).execute()) {
            Duration elapsed = Duration.ofNanos(System.nanoTime() - begun);
            if (!response.isSuccessful()) {
                return new FetchResult.Failed(
                        request.url(), Failure.STATUS, response.code(), "status " + response.code(), elapsed);
            }
            byte[] body = response.body().bytes();
            return new FetchResult.Ok(
                    request.url(),
                    response.request().url(),
                    response.code(),
                    body,
                    response.header("Content-Type"),
                    new FetchRequest.Validators(response.header("ETag"), response.header("Last-Modified")),
                    null,
                    elapsed);
        } catch (IOException e) {
            return new FetchResult.Failed(
                    request.url(),
                    Failure.CONNECT,
                    0,
                    e.getClass().getSimpleName(),
                    Duration.ofNanos(System.nanoTime() - begun));
        }
    }

    @Override
    public void close() {
        client.dispatcher().cancelAll();
        client.connectionPool().evictAll();
    }
}
