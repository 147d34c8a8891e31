package org.govmonitor.app.members.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.govmonitor.app.members.Desk;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Sign-in through another office by OpenID Connect. It vouches for the login; what somebody may do is ours to say. */
final class OidcSignIn {
    /** By which the addresses of the way there and back name it. */
    static final String OFFICE = "office";

    private static final Logger log = LoggerFactory.getLogger(OidcSignIn.class);

    private final SignInSettings.Oidc settings;
    private final Desk desk;
    private final OidcUserService claims = new OidcUserService();

    OidcSignIn(SignInSettings.Oidc settings, Desk desk) {
        this.settings = settings;
        this.desk = desk;
    }

    /** Asks the other office for its addresses when somebody first comes that way: we start without it. */
    void addTo(HttpSecurity http) {
        SupplierClientRegistrationRepository registrations = new SupplierClientRegistrationRepository(
                () -> new InMemoryClientRegistrationRepository(ClientRegistrations.fromIssuerLocation(settings.issuer())
                        .registrationId(OFFICE)
                        .clientId(settings.clientId())
                        .clientSecret(settings.clientSecret())
                        .scope("openid", "profile")
                        .build()));
        http.oauth2Login(login -> login.loginPage(Entrance.SIGN_IN)
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NothingKept())
                .userInfoEndpoint(
                        info -> info.oidcUserService((OAuth2UserService<OidcUserRequest, OidcUser>) this::member))
                .successHandler(new SignInEnd())
                .failureHandler((request, response, failure) -> {
                    log.warn("a sign-in by OpenID Connect failed: {}", failure.getMessage());
                    response.sendRedirect(Entrance.SIGN_IN
                            + (failure instanceof OAuth2AuthenticationException known
                                            && known.getError().getErrorCode().equals("stranger")
                                    ? "?stranger"
                                    : "?unvouched"));
                }));
    }

    private OidcUser member(OidcUserRequest request) {
        String login = claims.loadUser(request).getClaimAsString(settings.claim());
        String address = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? current.getRequest().getRemoteAddr()
                : "";
        if (login != null && desk.vouched(login, address) instanceof Desk.Outcome.Entry entry) {
            return new Vouched(entry);
        }
        throw new OAuth2AuthenticationException("stranger");
    }

    /** We ask the other office nothing later on. */
    private static final class NothingKept implements OAuth2AuthorizedClientRepository {
        @Override
        public <T extends OAuth2AuthorizedClient> @Nullable T loadAuthorizedClient(
                String registration, Authentication principal, HttpServletRequest request) {
            return null;
        }

        @Override
        public void saveAuthorizedClient(
                OAuth2AuthorizedClient client,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {
            // What it would let us ask for is not asked for.
        }

        @Override
        public void removeAuthorizedClient(
                String registration,
                Authentication principal,
                HttpServletRequest request,
                HttpServletResponse response) {
            // None is kept.
        }
    }
}
