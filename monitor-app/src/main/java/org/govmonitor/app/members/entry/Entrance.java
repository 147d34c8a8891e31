package org.govmonitor.app.members.entry;

import jakarta.servlet.DispatcherType;
import org.govmonitor.app.members.Desk;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** The chains of filters before the pages. What every answer forbids the browser is the frame's matter. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableWebSecurity
class Entrance {
    static final String SIGN_IN = "/sign-in";
    private static final String[] OF_THE_KIT = {"/webjars/**", "/*.css", "/*.js", "/*.svg", "/favicon.ico"};
    private static final String[] WAYS_IN = {SIGN_IN, "/welcome", "/actuator/health", "/error"};

    /** Styles and scripts: the same for all, kept by the browser, and nobody is looked up for them. */
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

    @Bean
    @Order(3)
    SecurityFilterChain pages(HttpSecurity http, Desk desk) throws Exception {
        http.headers(AbstractHttpConfigurer::disable)
                .authenticationProvider(new PasswordSignIn(desk))
                .addFilterBefore(new PassCheck(desk), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(all -> all.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.ASYNC, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(WAYS_IN)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage(SIGN_IN)
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .failureUrl(SIGN_IN + "?failed"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(SIGN_IN + "?out"));
        return http.build();
    }
}
