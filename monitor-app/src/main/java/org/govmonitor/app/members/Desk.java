package org.govmonitor.app.members;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what somebody shows, and lets him in or not. */
@Service
public class Desk {
    private final MemberRows rows;
    private final PasswordEncoder encoder;
    private final Registrations registrations;
    private final Clock clock;
    private final String nobodysPassword;

    Desk(MemberRows rows, PasswordEncoder encoder, Registrations registrations, Clock clock) {
        this.rows = rows;
        this.encoder = encoder;
        this.registrations = registrations;
        this.clock = clock;
        this.nobodysPassword = encoder.encode("nobody's");
    }

    /** What a person is given at the desk. */
    public record Entry(Member member, int epoch) {}

    /** Takes as long whether or not there is such a person. */
    @Transactional
    public Optional<Entry> byPassword(String login, String password) {
        MemberRow row = rows.findByLogin(login.strip().toLowerCase(Locale.ROOT)).orElse(null);
        String kept = row == null || row.password() == null ? nobodysPassword : row.password();
        boolean matches = encoder.matches(password, kept);
        if (row == null || row.password() == null || !matches || !row.active()) {
            return Optional.empty();
        }
        row.signedIn(clock.instant());
        return Optional.of(new Entry(row.toMember(), row.epoch()));
    }

    /** Who holds a pass; null where it is none any more. */
    @Transactional(readOnly = true)
    public @Nullable Member holder(Pass pass) {
        return rows.findById(pass.memberId())
                .filter(row -> row.active() && row.epoch() == pass.epoch())
                .map(MemberRow::toMember)
                .orElse(null);
    }

    /** What a member may see now. */
    public SignedIn seat(Member member) {
        return new SignedIn(member, member.unit() == null ? Sight.EVERYTHING : registrations.sightOf(member.unit()));
    }
}
