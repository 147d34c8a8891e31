package org.govmonitor.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.govmonitor.app.members.Member;
import org.govmonitor.app.members.Members;
import org.govmonitor.app.members.Role;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** A person at the office's pages: signs in over HTTP, keeps his cookies, and sends with each form what protects it. */
public final class SignedInBrowser {
    /** Of everybody whom a test adds. */
    public static final String PASSWORD = "correct-horse-battery-staple";

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    /** Sets apart the people of two runs over one store. */
    private static final long STARTED = System.currentTimeMillis();

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String page;
    private @Nullable Member member;
    private String csrf = "";

    private SignedInBrowser(String page) {
        this.page = page;
    }

    /** A new person of a role that has no unit. */
    public static SignedInBrowser as(ConfigurableApplicationContext office, Role role) {
        return of(office, role, null);
    }

    /** A new person of a registered unit. */
    public static SignedInBrowser ofUnit(ConfigurableApplicationContext office, String unit) {
        return of(office, Role.UNIT, unit);
    }

    /** Somebody who has not signed in. */
    public static SignedInBrowser stranger(ConfigurableApplicationContext office) {
        return new SignedInBrowser("http://127.0.0.1:" + office.getEnvironment().getProperty("local.server.port"));
    }

    private static SignedInBrowser of(ConfigurableApplicationContext office, Role role, @Nullable String unit) {
        int number = PEOPLE.incrementAndGet();
        String mark = Long.toString(STARTED, Character.MAX_RADIX) + number;
        Member member = office.getBean(Members.class).create("p" + mark, "人员" + mark, role, unit, PASSWORD, "test");
        SignedInBrowser browser = stranger(office);
        browser.member = member;
        assertThat(browser.signIn(member.login(), PASSWORD)).isTrue();
        return browser;
    }

    /** Whether he was let in. */
    public boolean signIn(String login, String password) {
        HttpResponse<String> answer = post("/sign-in", "login", login, "password", password);
        return answer.statusCode() == 302
                && !answer.headers().firstValue("Location").orElse("").contains("/sign-in");
    }

    /** Who he is. */
    public Member member() {
        return Objects.requireNonNull(member, "a stranger");
    }

    /** Where the pages are, without a slash at the end. */
    public String address() {
        return page;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path), BodyHandlers.ofString());
    }

    /** A page that must be there. */
    public Document page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body(), page + path);
    }

    /** A file that must be there. */
    public HttpResponse<byte[]> download(String path) {
        HttpResponse<byte[]> answer = send(request(path), BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer;
    }

    /**
     * Sends a form from the office's own page.
     *
     * @param fields names and values by turns
     */
    public HttpResponse<String> post(String path, String... fields) {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            form.append(encoded(fields[i]))
                    .append('=')
                    .append(encoded(fields[i + 1]))
                    .append('&');
        }
        return send(path, "application/x-www-form-urlencoded", form.toString());
    }

    /** Sends a form and gives the page that answers it, wherever that stands. */
    public Document submit(String path, String... fields) {
        HttpResponse<String> answer = post(path, fields);
        return answer.statusCode() == 302 || answer.statusCode() == 303
                ? page(URI.create(page + path)
                        .resolve(answer.headers().firstValue("Location").orElseThrow())
                        .toString()
                        .substring(page.length()))
                : ok(answer);
    }

    /** Sends a body of another type from the office's own page. */
    public HttpResponse<String> send(String path, String type, String body) {
        HttpResponse<String> answer = send(
                request(path)
                        .header("Content-Type", type)
                        .header("Origin", page)
                        .header("X-CSRF-TOKEN", csrf())
                        .POST(HttpRequest.BodyPublishers.ofString(body)),
                BodyHandlers.ofString());
        if (path.equals("/sign-in")) {
            // Who has signed in is protected by another than who had not.
            csrf = "";
        }
        return answer;
    }

    /** A request of this person, to be changed before it is sent. */
    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(page + path)).header("Accept", "text/html,*/*;q=0.8");
    }

    public <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What protects the forms of his session. */
    public String csrf() {
        if (csrf.isEmpty()) {
            csrf = page("/sign-in").select("input[name=_csrf]").attr("value");
        }
        return csrf;
    }

    private static Document ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
