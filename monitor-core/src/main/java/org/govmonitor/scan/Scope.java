package org.govmonitor.scan;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;

/**
 * Which addresses belong to a site: those on the host of its home page or of a registered column, with or without www,
 * by http or https. Columns and channels of a government site stay under its domain (国办函〔2018〕55号); what a list links
 * to elsewhere is somebody else's.
 */
final class Scope {
    private static final String WWW = "www.";
    /** Endings of what is no page: attachments, pictures, archives, programs. */
    private static final Set<String> NO_PAGE = Set.of(
            "doc", "docx", "wps", "xls", "xlsx", "et", "ppt", "pptx", "pdf", "ofd", "rtf", "txt", "csv", "zip", "rar",
            "7z", "gz", "jpg", "jpeg", "png", "gif", "bmp", "webp", "svg", "ico", "mp3", "mp4", "avi", "wmv", "flv",
            "apk", "exe", "css", "js", "json");

    private final Set<String> hosts = new HashSet<>();

    Scope(Site site) {
        hosts.add(host(site.url()));
        site.columns().stream().map(SiteColumn::url).map(Scope::host).forEach(hosts::add);
    }

    boolean contains(HttpUrl url) {
        return hosts.contains(host(url));
    }

    /** Whether the address looks like that of a page rather than a file. */
    static boolean isPage(HttpUrl url) {
        List<String> path = url.pathSegments();
        String name = path.get(path.size() - 1).toLowerCase(Locale.ROOT);
        return !NO_PAGE.contains(name.substring(name.lastIndexOf('.') + 1)) || name.indexOf('.') < 0;
    }

    private static String host(HttpUrl url) {
        String host = url.host().startsWith(WWW) ? url.host().substring(WWW.length()) : url.host();
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? host : host + ":" + url.port();
    }
}
