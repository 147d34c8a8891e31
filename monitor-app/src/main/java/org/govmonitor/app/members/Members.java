package org.govmonitor.app.members;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the office. Nobody is ever deleted, since histories name him: he is locked. */
@Service
@Transactional(readOnly = true)
public class Members {
    private static final Words WORDS = Words.of(Members.class);
    private static final int LONGEST_NAME = 60;

    private final MemberRows rows;
    private final Registrations registrations;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final Clock clock;

    Members(MemberRows rows, Registrations registrations, PasswordEncoder encoder, Audit audit, Clock clock) {
        this.rows = rows;
        this.registrations = registrations;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a person.
     *
     * @param name as histories print him, unlike anybody else's
     * @param unit of a {@link Role#UNIT}, null of any other
     * @param password null where he sets one by a link
     * @param by who adds him
     * @throws MemberRefusal if something of it is not taken
     */
    @Transactional
    public Member create(
            String login, String name, Role role, @Nullable String unit, @Nullable String password, String by) {
        String plain = Login.plain(login);
        if (!Login.isOne(plain)) {
            throw new MemberRefusal(WORDS.say("login.form", login.strip()));
        }
        if (rows.findByLogin(plain).isPresent()) {
            throw new MemberRefusal(WORDS.say("login.taken", plain));
        }
        MemberRow row = new MemberRow(plain, clock.instant());
        describe(row, name, role, unit);
        if (password != null) {
            PasswordRule.check(plain, password);
            row.setPassword(encoder.encode(password));
        }
        rows.save(row);
        audit.record(by, AuditAction.MEMBER_ADDED, plain, null, row.described());
        return row.toMember();
    }

    /**
     * Changes what a person is called and may do, from his next click on.
     *
     * @throws MemberRefusal if something of it is not taken
     */
    @Transactional
    public Member change(long id, String name, Role role, @Nullable String unit, Member by) {
        MemberRow row = row(id);
        String before = row.described();
        if (role != Role.ADMIN && row.toMember().role() == Role.ADMIN) {
            notTheLastNorOneself(row, by);
        }
        describe(row, name, role, unit);
        if (!before.equals(row.described())) {
            audit.record(by.name(), AuditAction.MEMBER_CHANGED, row.login(), before, row.described());
        }
        return row.toMember();
    }

    /**
     * Lets a person in no more, and ends his sessions, or lets him in again.
     *
     * @param by null for the command line
     * @throws MemberRefusal if nobody could run the office then
     */
    @Transactional
    public void activate(long id, boolean active, @Nullable Member by, String actor) {
        MemberRow row = row(id);
        if (row.active() == active) {
            return;
        }
        if (!active) {
            notTheLastNorOneself(row, by);
        }
        String before = row.described();
        row.activate(active);
        audit.record(
                actor,
                active ? AuditAction.MEMBER_UNLOCKED : AuditAction.MEMBER_LOCKED,
                row.login(),
                before,
                row.described());
    }

    /**
     * Sets a person's own password, for the present one, and ends all his sessions.
     *
     * @return false if the present one is wrong
     * @throws MemberRefusal if the new one is not taken
     */
    @Transactional
    public boolean changePassword(Member own, String present, String wanted) {
        MemberRow row = row(own.id());
        if (!encoder.matches(present, row.password() == null ? "" : row.password())) {
            return false;
        }
        PasswordRule.check(row.login(), wanted);
        row.setPassword(encoder.encode(wanted));
        audit.record(own.name(), AuditAction.PASSWORD_SET, row.login(), null, null);
        return true;
    }

    /** Ends all sessions of a person. */
    @Transactional
    public void endSessions(Member own) {
        MemberRow row = row(own.id());
        row.endSessions();
        audit.record(own.name(), AuditAction.SIGNED_OUT_EVERYWHERE, row.login(), null, null);
    }

    /** In the order in which they came. */
    public List<Person> all() {
        return rows.findAllByOrderByIdAsc().stream().map(MemberRow::toPerson).toList();
    }

    public Optional<Member> byLogin(String login) {
        return rows.findByLogin(Login.plain(login)).map(MemberRow::toMember);
    }

    private void describe(MemberRow row, String name, Role role, @Nullable String unit) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new MemberRefusal(WORDS.say("name.form"));
        }
        if (rows.countOthers(called, row.login()) > 0) {
            throw new MemberRefusal(WORDS.say("name.taken", called));
        }
        if ((role == Role.UNIT) == (unit == null)) {
            throw new MemberRefusal(WORDS.say("unit.needed"));
        }
        if (unit != null && !registrations.unitNames().contains(unit)) {
            throw new MemberRefusal(WORDS.say("unit.unknown", unit));
        }
        row.describe(called, role, unit);
    }

    private void notTheLastNorOneself(MemberRow row, @Nullable Member by) {
        if (by != null && by.id() == row.id()) {
            throw new MemberRefusal(WORDS.say("member.self"));
        }
        if (row.toMember().role() == Role.ADMIN && rows.administratorsBut(row.id()) == 0) {
            throw new MemberRefusal(WORDS.say("member.last"));
        }
    }

    private MemberRow row(long id) {
        return rows.findById(id).orElseThrow(() -> new MemberRefusal(WORDS.say("member.none", id)));
    }
}
