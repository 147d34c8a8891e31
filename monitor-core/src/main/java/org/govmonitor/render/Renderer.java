package org.govmonitor.render;

import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchResult;

/** Draws a page as a browser does, its scripts run. Implementations are safe for use by many threads. */
public interface Renderer {

    /**
     * Draws a page and gives the markup it then consists of. Blocks, for a bounded time.
     *
     * @return {@link FetchResult.Ok} with the drawn markup in UTF-8 as its body; or why there is none
     */
    FetchResult render(HttpUrl url);
}
