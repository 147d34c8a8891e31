package org.govmonitor.app.members;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.govmonitor.words.Words;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which a person sets his password: each opens once, for a while, and a new one closes those before. */
@Service
public class Links {
    /** How long a link opens. */
    public static final Duration LIFE = Duration.ofHours(72);

    private static final Words WORDS = Words.of(Links.class);
    private static final String FIRST = "admin";

    private final WelcomeRows links;
    private final MemberRows members;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final Clock clock;

    Links(WelcomeRows links, MemberRows members, PasswordEncoder encoder, Audit audit, Clock clock) {
        this.links = links;
        this.members = members;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param by who makes it
     * @return path and query; the only time that it is seen
     * @throws MemberRefusal if there is no such person
     */
    @Transactional
    public String make(long memberId, String by) {
        MemberRow member =
                members.findById(memberId).orElseThrow(() -> new MemberRefusal(WORDS.say("member.none", memberId)));
        Instant now = clock.instant();
        links.endAllOf(memberId, now);
        String token = Secret.make("");
        links.save(new WelcomeRow(memberId, Secret.hash(token), now.plus(LIFE)));
        audit.record(by, AuditAction.LINK_MADE, member.login(), null, null);
        return "/welcome?token=" + token;
    }

    /**
     * The way in while nobody can run the office: a link for the administrator, whom it adds where there is none. Whoever starts the
     * service holds it already.
     *
     * @param by who starts it
     * @return path and query; empty once an administrator has a password
     */
    @Transactional
    public Optional<String> first(String by) {
        if (members.administratorsBut(0) > 0) {
            return Optional.empty();
        }
        MemberRow member = members.findByLogin(FIRST).orElse(null);
        if (member == null) {
            member = new MemberRow(FIRST, clock.instant());
            member.describe(WORDS.say("first.name"), Role.ADMIN, null);
            members.save(member);
            audit.record(by, AuditAction.MEMBER_ADDED, FIRST, null, member.described());
        }
        return Optional.of(make(member.id(), by));
    }

    /** Whom a link that still opens is for. */
    @Transactional(readOnly = true)
    public Optional<Member> holder(String token) {
        Instant now = clock.instant();
        return links.findByTokenHash(Secret.hash(token))
                .filter(link -> link.opens(now))
                .flatMap(link -> members.findById(link.memberId()))
                .filter(MemberRow::active)
                .map(MemberRow::toMember);
    }

    /**
     * Sets the password and uses the link up; all sessions of an earlier password end.
     *
     * @throws MemberRefusal if the link opens no more, or the password is not taken: then the link still opens
     */
    @Transactional
    public Member use(String token, String password) {
        Instant now = clock.instant();
        WelcomeRow link = links.lock(Secret.hash(token))
                .filter(kept -> kept.opens(now))
                .orElseThrow(() -> new MemberRefusal(WORDS.say("link.gone")));
        MemberRow member = members.findById(link.memberId())
                .filter(MemberRow::active)
                .orElseThrow(() -> new MemberRefusal(WORDS.say("link.gone")));
        PasswordRule.check(member.login(), password);
        link.use(now);
        member.setPassword(encoder.encode(password));
        audit.record(member.toMember().name(), AuditAction.PASSWORD_SET, member.login(), null, null);
        return member.toMember();
    }
}
