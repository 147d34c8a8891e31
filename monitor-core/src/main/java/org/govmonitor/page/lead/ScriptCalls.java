package org.govmonitor.page.lead;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;

/**
 * The addresses that scripts of the page ask: by jQuery, {@code fetch}, axios or XMLHttpRequest. Only where the address and
 * all that is sent with it can be read; what counts visits or asks who is signed in is left out.
 */
final class ScriptCalls implements LeadFinder {
    private static final Pattern CALL = Pattern.compile(
            "(?:\\$|jQuery|axios)\\.(?:get|post|getJSON)\\s*\\(|\\bfetch\\s*\\(|\\.(?:ajax)\\s*\\(|\\baxios\\s*\\(|\\.open\\s*\\(\\s*[\"'](?:GET|POST|get|post)[\"']\\s*,|\\.load\\s*\\(");
    private static final Pattern URL = Pattern.compile("[{,\\s]url\\s*:");
    private static final Pattern DATA = Pattern.compile("[{,\\s](?:data|params)\\s*:");
    private static final Pattern BODY = Pattern.compile("[{,\\s]body\\s*:");
    /** What takes the parameters as its second argument. */
    private static final Pattern SENDS_SECOND =
            Pattern.compile("(?:\\$|jQuery)\\.(?:get|post|getJSON)|\\.load|axios\\.post");

    private static final Pattern FUNCTION =
            Pattern.compile("function\\b|\\(|[\\w$]+\\s*=>|[\"'](?:json|html|text)[\"']|([A-Za-z_$][\\w$]*)\\s*[,)]");
    private static final Pattern NO_LIST = Pattern.compile(
            "(?i)hits|count(?:er)?\\b|visit|login|logout|user|weather|tianqi|captcha|verify|click|stat(?:istic)?s?\\b|suggest|token|\\.(?:css|js|png|jpe?g|gif|svg)(?:[?#]|$)");
    private static final Pattern BEFORE_LOAD = Pattern.compile("(?:\\$|jQuery)\\(\\s*[\"']([^\"']+)[\"']\\s*\\)\\s*$");
    private static final Pattern TARGET = Pattern.compile(
            "(?:\\$|jQuery)\\(\\s*[\"']([#.][\\w-]+)(?:\\s[^\"']*)?[\"']\\s*\\)\\s*\\.(?:html|append|prepend|before|after|replaceWith|empty)|getElementById\\(\\s*[\"']([\\w-]+)[\"']|querySelector\\(\\s*[\"']([#.][\\w-]+)[\"']");
    /** So far behind the call, what is done with its answer is looked for. */
    private static final int REACH = 2_000;

    private static final int MOST_CALLS = 40;

    /** What can hold a list; numbers, days and names are written into smaller things. */
    private static final Set<String> CONTAINERS =
            Set.of("ul", "ol", "dl", "table", "tbody", "div", "section", "article", "main");

    private static final String TEMPLATES = "[v-for], [ng-repeat], [ms-repeat], [ms-for], [x-for]";

    @Override
    public List<Lead> leads(Shell shell) {
        String text = shell.scripts();
        Matcher call = CALL.matcher(text);
        if (!call.find()) {
            return List.of();
        }
        Expression expression = new Expression(shell);
        Optional<Element> onlyPlace = onlyPlace(shell, text);
        List<Lead> leads = new ArrayList<>();
        call.reset();
        for (int i = 0; i < MOST_CALLS && call.find(); i++) {
            Optional<HttpUrl> url = address(shell, expression, text, call);
            Optional<Element> place = place(shell, text, call, onlyPlace);
            // of a call whose answer goes nobody knows where, it is as likely that it fills a box beside the list
            if (url.isPresent() && place.isPresent() && !shell.isAside(place.get())) {
                leads.add(new Lead(url.get(), true));
            }
        }
        return leads;
    }

    private static Optional<HttpUrl> address(Shell shell, Expression expression, String text, Matcher call) {
        int start = Expression.skipBlanks(text, call.end());
        boolean options = start < text.length() && text.charAt(start) == '{';
        String block = options ? text.substring(start, Brackets.end(text, start)) : "";
        Matcher named = URL.matcher(block);
        if (options && !named.find()) {
            return Optional.empty();
        }
        Optional<Expression.Value> written =
                options ? expression.at(block, named.end()) : expression.at(text, call.end());
        if (written.isEmpty()
                || written.get().isNoise()
                || NO_LIST.matcher(written.get().text()).find()) {
            return Optional.empty();
        }
        // jQuery's load takes a selector behind the address
        HttpUrl url = shell.page().resolve(written.get().text().split("\\s", 2)[0]);
        if (url == null) {
            return Optional.empty();
        }
        int next = written.get().end();
        boolean more = !options && next < text.length() && text.charAt(next) == ',';
        if (more && SENDS_SECOND.matcher(call.group()).lookingAt()) {
            return sent(expression, text, next + 1, url);
        }
        // what other calls send stands in an object of options
        int second = more ? Expression.skipBlanks(text, next + 1) : text.length();
        String all = second < text.length() && text.charAt(second) == '{'
                ? text.substring(second, Brackets.end(text, second))
                : block;
        Matcher data = DATA.matcher(all);
        if (data.find()) {
            return sent(expression, all, data.end(), url);
        }
        return BODY.matcher(all).find() ? Optional.empty() : Optional.of(url);
    }

    /** The address with the object of parameters that begins at a place; as it is, where none does. */
    private static Optional<HttpUrl> sent(Expression expression, String text, int from, HttpUrl url) {
        int at = Expression.skipBlanks(text, from);
        if (at >= text.length() || text.charAt(at) != '{') {
            // a function that takes the answer, or a variable that nobody can read
            Matcher function = FUNCTION.matcher(text).region(at, text.length());
            boolean takes = function.lookingAt()
                    && (function.group(1) == null || text.contains("function " + function.group(1) + "("));
            return takes ? Optional.of(url) : Optional.empty();
        }
        HttpUrl.Builder builder = url.newBuilder();
        int end = Brackets.end(text, at) - 1;
        at++;
        Matcher key = Pattern.compile("\\s*[\"']?([\\w.]+)[\"']?\\s*:").matcher(text);
        while (Expression.skipBlanks(text, at) < end) {
            if (!key.region(at, end).lookingAt()) {
                return Optional.empty();
            }
            Optional<Expression.Value> value = expression.at(text, key.end());
            if (value.isEmpty() || value.get().end() > end) {
                return Optional.empty();
            }
            if (!value.get().isNoise()) {
                builder.setQueryParameter(key.group(1), value.get().text());
            }
            at = value.get().end() + 1;
        }
        return Optional.of(builder.build());
    }

    /** What the call fills: the place named next to it, else the only place that any script or template of the page fills. */
    private static Optional<Element> place(Shell shell, String text, Matcher call, Optional<Element> onlyPlace) {
        Matcher before = BEFORE_LOAD.matcher(text.substring(Math.max(0, call.start() - 100), call.start()));
        if (call.group().startsWith(".load") && before.find()) {
            return shell.place(before.group(1));
        }
        int end = Math.min(text.length(), call.end() + REACH);
        Matcher next = CALL.matcher(text).region(call.end(), end);
        Set<Element> near = targets(shell, text, call.end(), next.find() ? next.start() : end);
        return near.isEmpty() ? onlyPlace : Optional.of(near.iterator().next());
    }

    private static Optional<Element> onlyPlace(Shell shell, String text) {
        Set<Element> places = targets(shell, text, 0, text.length());
        shell.page().document().select(TEMPLATES).stream()
                .filter(element -> !shell.isAside(element))
                .forEach(places::add);
        return places.size() == 1 ? Optional.of(places.iterator().next()) : Optional.empty();
    }

    private static Set<Element> targets(Shell shell, String text, int from, int to) {
        Set<Element> targets = new LinkedHashSet<>();
        Matcher target = TARGET.matcher(text).region(from, to);
        while (target.find()) {
            String selector = target.group(1) != null
                    ? target.group(1)
                    : target.group(2) != null ? "#" + target.group(2) : target.group(3);
            shell.place(selector)
                    .filter(element -> CONTAINERS.contains(element.normalName()))
                    .ifPresent(targets::add);
        }
        return targets;
    }
}
