package org.govmonitor.app.members;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of the office. */
@Service
@Transactional(readOnly = true)
public class Members {
    private final MemberRows rows;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final Clock clock;

    Members(MemberRows rows, PasswordEncoder encoder, Audit audit, Clock clock) {
        this.rows = rows;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Adds a person.
     *
     * @param unit of a {@link Role#UNIT}, null of any other
     * @param password null where he sets one by a link
     * @param by who adds him
     */
    @Transactional
    public Member create(
            String login, String name, Role role, @Nullable String unit, @Nullable String password, String by) {
        MemberRow row = new MemberRow(login.strip().toLowerCase(Locale.ROOT), clock.instant());
        row.describe(name, role, unit);
        if (password != null) {
            row.setPassword(encoder.encode(password));
        }
        Member added = rows.save(row).toMember();
        audit.record(by, AuditAction.MEMBER_ADDED, added.login(), null, added.name() + " " + added.role());
        return added;
    }

    public List<Person> all() {
        return rows.findAllByOrderByIdAsc().stream().map(MemberRow::toPerson).toList();
    }

    public Optional<Member> byLogin(String login) {
        return rows.findByLogin(login.strip().toLowerCase(Locale.ROOT)).map(MemberRow::toMember);
    }
}
