package org.govmonitor.app.members.entry;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.members.Desk;
import org.govmonitor.app.members.Pass;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** The pass of whom another office vouched for. What that office told of him is not kept. */
final class Vouched implements OidcUser, Pass, Serializable {
    private final SessionPass pass;

    Vouched(Desk.Outcome.Entry entry) {
        this.pass = SessionPass.of(entry);
    }

    @Override
    public long memberId() {
        return pass.memberId();
    }

    @Override
    public int epoch() {
        return pass.epoch();
    }

    @Override
    public String getName() {
        return pass.login();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return new OidcIdToken("-", null, null, Map.of(IdTokenClaimNames.SUB, pass.login()));
    }
}
