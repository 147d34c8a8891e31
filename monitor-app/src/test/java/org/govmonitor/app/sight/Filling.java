package org.govmonitor.app.sight;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.sight.Routes.Route;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** What is sent with a route, told from what its method takes: the numbers and words of a unit wherever they fit. */
final class Filling {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What orders and cuts a list, and chooses nothing. */
    private static final java.util.Set<String> ORDERS =
            java.util.Set.of("page", "size", "limit", "sort", "dir", "descending", "cursor");

    private final Route route;
    private final Belongings with;
    private final String typed;
    private final Map<String, Type> taken = new LinkedHashMap<>();
    private final Map<String, Type> needed = new LinkedHashMap<>();
    private @Nullable Type body;
    private boolean file;

    private Filling(Route route, Belongings with, String typed) {
        this.route = route;
        this.with = with;
        this.typed = typed;
        Arrays.stream(route.handler().getMethod().getParameters()).forEach(this::read);
    }

    static Filling of(Route route, Belongings with) {
        return new Filling(route, with, "试一试");
    }

    /** @param typed wherever a route takes free words */
    static Filling of(Route route, Belongings with, String typed) {
        return new Filling(route, with, typed);
    }

    private void read(Parameter parameter) {
        Class<?> type = parameter.getType();
        if (type == MultipartFile.class) {
            file = true;
        } else if (parameter.isAnnotationPresent(RequestBody.class)) {
            body = parameter.getParameterizedType();
        } else if (type.isRecord() && type != SignedIn.class && type.getName().startsWith("org.govmonitor.")) {
            for (RecordComponent component : type.getRecordComponents()) {
                taken.put(component.getName(), component.getGenericType());
            }
        } else if (parameter.isAnnotationPresent(RequestParam.class) && type != Map.class) {
            RequestParam said = parameter.getAnnotation(RequestParam.class);
            String name = said.name().isEmpty() ? said.value() : said.name();
            taken.put(name.isEmpty() ? parameter.getName() : name, parameter.getParameterizedType());
            if (said.required() && said.defaultValue().equals(ValueConstants.DEFAULT_NONE)) {
                needed.put(name.isEmpty() ? parameter.getName() : name, parameter.getParameterizedType());
            }
        } else if (HttpServletRequest.class.isAssignableFrom(type)
                && !route.info().getConsumesCondition().isEmpty()) {
            body = HttpServletRequest.class;
        } else if (!parameter.isAnnotationPresent(PathVariable.class)
                && !parameter.isAnnotationPresent(RequestHeader.class)
                && (type.isPrimitive() || type == String.class || Number.class.isAssignableFrom(type))) {
            taken.put(parameter.getName(), parameter.getParameterizedType());
        }
    }

    boolean sendsFile() {
        return file;
    }

    /** What is sent as JSON; null where a form is. */
    @Nullable
    String json() {
        if (body == HttpServletRequest.class) {
            return JSON.writeValueAsString(Map.of("links", List.of(link()), "account", with.accountName()));
        }
        return body == null ? null : JSON.writeValueAsString(value("", body));
    }

    /** The fields of a form. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        taken.forEach((name, type) -> {
            Object value = value(name, type);
            if (value instanceof Collection<?> many) {
                fields.put(name, many.iterator().next().toString());
            } else if (value != null) {
                fields.put(name, value.toString());
            }
        });
        return fields;
    }

    /**
     * What each parameter can be asked with, one at a time, so that none hides what another would show: empty for none, which comes
     * first.
     */
    List<Map<String, String>> questions() {
        List<Map<String, String>> questions = new java.util.ArrayList<>();
        Map<String, String> least = new LinkedHashMap<>();
        needed.forEach((name, type) -> {
            if (!ORDERS.contains(name) && !name.equals("cursor")) {
                least.put(name, String.valueOf(value(name, type)));
            }
        });
        for (String as : route.asFile() ? List.of("xlsx", "csv") : List.of("")) {
            Map<String, String> plain = new LinkedHashMap<>(least);
            if (route.asFile()) {
                plain.put("as", as);
            }
            questions.add(plain);
            taken.forEach((name, type) -> {
                for (String word : words(name, type)) {
                    Map<String, String> question = new LinkedHashMap<>(plain);
                    question.putIfAbsent(name, word);
                    questions.add(question);
                }
            });
        }
        return questions.stream().distinct().toList();
    }

    private List<String> words(String name, Type type) {
        if (ORDERS.contains(name)) {
            return List.of();
        }
        if (name.equals("unit")) {
            return List.of(with.unit());
        }
        if (type == Long.class || type == long.class) {
            return List.of(with.site() + "", with.account() + "", with.exemption() + "", with.run() + "");
        }
        if (type == Boolean.class || type == boolean.class) {
            return List.of("true", "false");
        }
        if (type instanceof Class<?> constants && constants.isEnum()) {
            return Arrays.stream(constants.getEnumConstants())
                    .map(Object::toString)
                    .toList();
        }
        if (type == String.class) {
            // Half of the mark: the page may repeat what was asked for, and shows the whole only if it found something.
            return List.of(with.mark().substring(2));
        }
        Object value = value(name, type);
        return value == null || value instanceof Collection ? List.of() : List.of(value.toString());
    }

    private @Nullable Object value(String name, Type type) {
        if (type instanceof ParameterizedType many && many.getRawType() == List.class) {
            Type of = many.getActualTypeArguments()[0];
            if (name.equals("of")) {
                return List.of(with.findings().get(0) + ":0");
            }
            return of instanceof Class<?> plain ? List.of(value(name, plain)) : List.of();
        }
        if (!(type instanceof Class<?> plain)) {
            return null;
        }
        if (plain.isRecord()) {
            Map<String, Object> values = new LinkedHashMap<>();
            for (RecordComponent component : plain.getRecordComponents()) {
                values.put(component.getName(), value(component.getName(), component.getGenericType()));
            }
            return values;
        }
        if (plain.isEnum()) {
            return plain.getEnumConstants()[0].toString();
        }
        if (plain == Boolean.class || plain == boolean.class) {
            return true;
        }
        if (plain == LocalDate.class) {
            return WalkedOffice.TODAY.toString();
        }
        if (plain == YearMonth.class) {
            return YearMonth.from(WalkedOffice.TODAY).toString();
        }
        if (plain == String.class) {
            return text(name);
        }
        return plain.isPrimitive() || Number.class.isAssignableFrom(plain) ? number(name) : null;
    }

    private Object number(String name) {
        return switch (name) {
            case "version", "latest", "wait" -> 0;
            case "page" -> 1;
            case "target", "site" -> with.site();
            case "account" -> with.account();
            case "exemption" -> with.exemption();
            default -> with.findings().get(0);
        };
    }

    private String text(String name) {
        return switch (name) {
            case "as" -> "csv";
            case "quarter" -> "2024Q1";
            case "continue" -> "/findings";
            case "command" -> with.command();
            case "links" -> link();
            case "unit" -> with.unit();
            case "account" -> with.accountName();
            default -> typed;
        };
    }

    private String link() {
        return "https://mp.weixin.qq.com/s/" + "a".repeat(22);
    }
}
