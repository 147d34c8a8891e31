package org.govmonitor.app.console.frame;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/**
 * {@code ?table=units.xlsx} of any page: the table of that id as a file instead of the page around it. The page is made as ever, by whoever
 * makes it, for whoever asks; so the file can hold nothing that the page does not show him. Whatever is no page (files, streams, what
 * programs ask for) is answered as if nothing had been said of a table.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class TableOfPage implements WebMvcConfigurer, HandlerInterceptor {
    /** Asks for a table: its id, a dot and the form. */
    static final String ASKED = "table";

    private static final Pattern TABLE = Pattern.compile("([A-Za-z][\\w-]*)\\.(xlsx|csv)");
    private static final Pattern ELSEWHERE = Pattern.compile("redirect:|forward:");

    private final ObjectProvider<ThymeleafViewResolver> pages;

    TableOfPage(ObjectProvider<ThymeleafViewResolver> pages) {
        this.pages = pages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView answer)
            throws Exception {
        String asked = request.getParameter(ASKED);
        if (asked == null
                || answer == null
                || !Here.readsOnly(request)
                || request.getDispatcherType() == DispatcherType.ERROR
                || response.getStatus() != HttpServletResponse.SC_OK) {
            return;
        }
        String name = answer.getViewName();
        if (name == null || ELSEWHERE.matcher(name).lookingAt()) {
            return;
        }
        View page = pages.getObject().resolveViewName(name, LocaleContextHolder.getLocale());
        if (page != null) {
            answer.setView(new OneTable(page, asked));
        }
    }

    private record OneTable(View page, String asked) implements View {
        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws Exception {
            Matcher table = TABLE.matcher(asked);
            if (!table.matches()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            Unsent written = new Unsent(response);
            page.render(model, request, written);
            Optional<PageTable> found = PageTable.of(written.text(), table.group(1));
            if (found.isPresent()) {
                TableFile.send(found.get(), table.group(2), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        }
    }

    /** Takes a page and keeps it. What else the page says of itself, such as a cookie for its forms, goes its way. */
    private static final class Unsent extends HttpServletResponseWrapper {
        private final StringWriter text = new StringWriter();
        private final PrintWriter writer = new PrintWriter(text);

        private Unsent(HttpServletResponse response) {
            super(response);
        }

        private String text() {
            writer.flush();
            return text.toString();
        }

        @Override
        public PrintWriter getWriter() {
            return writer;
        }

        @Override
        public void setContentType(@Nullable String type) {
            // The file says its own.
        }

        @Override
        public void setCharacterEncoding(@Nullable String encoding) {
            // Text is kept as text.
        }

        @Override
        public void flushBuffer() {
            writer.flush();
        }
    }
}
