package org.govmonitor.app.runs.verify;

import okhttp3.HttpUrl;

/** Told what is being read, and asked whether to go on. */
interface Progress {
    void reads(HttpUrl url);

    /** Whether to break off: what is cut off then says nothing. */
    boolean stopped();
}
