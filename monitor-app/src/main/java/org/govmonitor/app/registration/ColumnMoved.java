package org.govmonitor.app.registration;

import okhttp3.HttpUrl;

/** A registered column stands at another address from now on and is the same column. Told inside the transaction that moves it. */
public record ColumnMoved(long siteId, HttpUrl from, HttpUrl to) {}
