package org.govmonitor.app.members;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
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
    private static final String UNKNOWN = "-";

    private final MemberRows rows;
    private final PasswordEncoder encoder;
    private final Registrations registrations;
    private final Tries tries;
    private final Audit audit;
    private final Clock clock;
    private final String nobodysPassword;

    Desk(MemberRows rows, PasswordEncoder encoder, Registrations registrations, Tries tries, Audit audit, Clock clock) {
        this.rows = rows;
        this.encoder = encoder;
        this.registrations = registrations;
        this.tries = tries;
        this.audit = audit;
        this.clock = clock;
        this.nobodysPassword = encoder.encode(Secret.make(""));
    }

    /** What becomes of who stands at the desk. */
    public sealed interface Outcome {
        /** Let in. */
        record Entry(Member member, int epoch) implements Outcome {}

        /** Not let in; whether for the login or the password is not told. */
        record Refused() implements Outcome {}

        /** Not looked at before a moment. */
        record Delayed(Instant until) implements Outcome {}
    }

    /**
     * Takes as long whether or not there is such a person, and whether or not he has to wait.
     *
     * @param address that the request came from
     */
    public Outcome byPassword(String login, String password, String address) {
        Tries.Begun begun = tries.begin(login, address);
        MemberRow row = rows.findByLogin(Login.plain(login)).orElse(null);
        String kept = row == null || row.password() == null ? nobodysPassword : row.password();
        boolean matches = encoder.matches(password, kept);
        if (begun.waitsUntil() != null) {
            return new Outcome.Delayed(begun.waitsUntil());
        }
        if (row == null || row.password() == null || !matches || !row.active()) {
            record(
                    begun.nextWaits() ? AuditAction.SIGN_IN_DELAYED : AuditAction.SIGN_IN_FAILED,
                    UNKNOWN,
                    // What was typed may be a password in the wrong field.
                    row == null ? UNKNOWN : row.login(),
                    address);
            return new Outcome.Refused();
        }
        tries.succeeded(login, address);
        return enter(row, address);
    }

    /**
     * Lets in whom another office vouches for.
     *
     * @param login as that office knows him
     */
    public Outcome vouched(String login, String address) {
        MemberRow row =
                rows.findByLogin(Login.plain(login)).filter(MemberRow::active).orElse(null);
        if (row == null) {
            record(AuditAction.SIGN_IN_FAILED, UNKNOWN, UNKNOWN, address);
            return new Outcome.Refused();
        }
        return enter(row, address);
    }

    private Outcome enter(MemberRow row, String address) {
        rows.signedIn(row.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        record(AuditAction.SIGNED_IN, row.toMember().name(), row.login(), address);
        return new Outcome.Entry(row.toMember(), row.epoch());
    }

    private void record(AuditAction what, String actor, String subject, String address) {
        audit.record(actor, what, subject, null, Address.masked(address));
    }

    /** Who holds a pass; null where it is none any more. */
    @Transactional(readOnly = true)
    public @Nullable Member holder(Pass pass) {
        return rows.findById(pass.memberId())
                .filter(row -> row.active() && row.epoch() == pass.epoch())
                .map(MemberRow::toMember)
                .orElse(null);
    }

    /** A pass as of now, for who just ended his other sessions. */
    @Transactional(readOnly = true)
    public Optional<Outcome.Entry> renew(Member own) {
        return rows.findById(own.id())
                .filter(MemberRow::active)
                .map(row -> new Outcome.Entry(row.toMember(), row.epoch()));
    }

    /** Notes that somebody leaves. */
    public void leave(Pass pass) {
        Member member = holder(pass);
        if (member != null) {
            audit.record(member.name(), AuditAction.SIGNED_OUT, member.login(), null, null);
        }
    }

    /** What a member may see now. */
    public SignedIn seat(Member member) {
        return new SignedIn(member, member.unit() == null ? Sight.EVERYTHING : registrations.sightOf(member.unit()));
    }
}
