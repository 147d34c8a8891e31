package org.govmonitor.app.accounts.article;

import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;

/** Asks for the pages of one host at another, such as a proxy of the office. */
public final class Relocated implements Fetcher {
    private final Fetcher door;
    private final HttpUrl from;
    private final HttpUrl to;

    /** Nothing is moved where both are one. */
    public Relocated(Fetcher door, HttpUrl from, HttpUrl to) {
        this.door = door;
        this.from = from;
        this.to = to;
    }

    @Override
    public FetchResult fetch(FetchRequest request) {
        HttpUrl url = request.url();
        if (from.equals(to) || !url.host().equals(from.host())) {
            return door.fetch(request);
        }
        HttpUrl moved = url.newBuilder()
                .scheme(to.scheme())
                .host(to.host())
                .port(to.port())
                .build();
        return door.fetch(new FetchRequest(moved, request.purpose(), request.validators(), request.call()));
    }
}
