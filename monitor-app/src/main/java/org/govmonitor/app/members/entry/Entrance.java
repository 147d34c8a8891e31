package org.govmonitor.app.members.entry;

import jakarta.servlet.DispatcherType;
import org.govmonitor.app.members.Desk;
import org.govmonitor.app.members.Pass;
import org.govmonitor.app.members.Tokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;

/** The chains of filters before the pages. What every answer forbids the browser is the frame's matter. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(SignInSettings.class)
@EnableWebSecurity
class Entrance {
    static final String SIGN_IN = "/sign-in";
    private static final String[] OF_THE_KIT = {"/webjars/**", "/*.css", "/*.js", "/*.svg", "/favicon.ico"};
    private static final String[] WAYS_IN = {
        SIGN_IN, SIGN_IN + "/again", SIGN_IN + "/office", "/welcome", "/actuator/health", "/error"
    };
    private static final DispatcherType[] OF_A_REQUEST_LET_IN = {
        DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD
    };

    /** Styles and scripts: the same for all, and nobody is looked up for them. */
    @Bean
    @Order(1)
    SecurityFilterChain kit(HttpSecurity http) throws Exception {
        http.securityMatcher(OF_THE_KIT)
                .headers(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .securityContext(AbstractHttpConfigurer::disable)
                .sessionManagement(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(all -> all.anyRequest().permitAll());
        return http.build();
    }

    /** The programs' interface: by token, or by the session of a page that asks it, then with what protects a form. */
    @Bean
    @Order(2)
    SecurityFilterChain programs(HttpSecurity http, Desk desk, Tokens tokens, SignInSettings settings)
            throws Exception {
        Problems problems = new Problems();
        http.securityMatcher("/api/**")
                .headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()).ignoringRequestMatchers(TokenCheck::isShownIn))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .addFilterBefore(new PassCheck(desk, settings.longest()), AnonymousAuthenticationFilter.class)
                .addFilterBefore(new TokenCheck(tokens, problems), AnonymousAuthenticationFilter.class)
                .exceptionHandling(
                        refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(OF_A_REQUEST_LET_IN)
                        .permitAll()
                        .anyRequest()
                        .authenticated());
        return http.build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, Desk desk, SignInSettings settings) throws Exception {
        SignInEnd end = new SignInEnd();
        http.headers(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens()))
                .authenticationProvider(new PasswordSignIn(desk))
                .addFilterBefore(new PassCheck(desk, settings.longest()), AnonymousAuthenticationFilter.class)
                .exceptionHandling(refusals -> refusals.authenticationEntryPoint(new ToSignIn()))
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(OF_A_REQUEST_LET_IN)
                        .permitAll()
                        .requestMatchers(WAYS_IN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler(end)
                        .failureHandler(end))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler((request, response, who) -> {
                            if (who != null && who.getPrincipal() instanceof Pass pass) {
                                desk.leave(pass);
                            }
                        })
                        .logoutSuccessUrl(SIGN_IN + "?out"));
        if (settings.oidc() != null) {
            new OidcSignIn(settings.oidc(), desk).addTo(http);
        }
        return http.build();
    }

    @Bean
    OtherOffice otherOffice(SignInSettings settings) {
        return settings.oidc() == null
                ? new OtherOffice(false, "")
                : new OtherOffice(true, settings.oidc().name());
    }

    /** In a cookie that scripts cannot read: a stranger who opens the form to sign in leaves nothing behind here. */
    private static CookieCsrfTokenRepository csrfTokens() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("monitor-form");
        tokens.setHeaderName("X-CSRF-TOKEN");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));
        return tokens;
    }
}
