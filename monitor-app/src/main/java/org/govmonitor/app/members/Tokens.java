package org.govmonitor.app.members;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tokens with which a person's programs ask in his name; each sees and does what he may, as long as he may. */
@Service
@Transactional(readOnly = true)
public class Tokens {
    /** Before each token, so that one that leaked is recognised for what it is. */
    static final String PREFIX = "gm_";

    private static final Words WORDS = Words.of(Tokens.class);
    private static final int LONGEST_NAME = 100;
    private static final int MOST = 20;

    private final TokenRows rows;
    private final MemberRows members;
    private final Audit audit;
    private final Clock clock;

    Tokens(TokenRows rows, MemberRows members, Audit audit, Clock clock) {
        this.rows = rows;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param last day on which it opens, null for no end
     * @return the token; the only time that it is seen
     * @throws MemberRefusal if name or day are not taken
     */
    @Transactional
    public String make(Member own, String name, @Nullable LocalDate last) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new MemberRefusal(WORDS.say("token.name"));
        }
        if (last != null && !last.isAfter(LocalDate.now(clock))) {
            throw new MemberRefusal(WORDS.say("token.until"));
        }
        if (of(own).size() >= MOST) {
            throw new MemberRefusal(WORDS.say("token.many", MOST));
        }
        String token = Secret.make(PREFIX);
        Instant end = last == null
                ? null
                : last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        rows.save(new TokenRow(own.id(), called, Secret.hash(token), clock.instant(), end));
        audit.record(own.name(), AuditAction.TOKEN_MADE, own.login(), null, called + (last == null ? "" : ", " + last));
        return token;
    }

    /** Those of a person that were not revoked, the oldest first. */
    public List<ApiToken> of(Member own) {
        return rows.findAllByMemberIdAndRevokedAtIsNullOrderByIdAsc(own.id()).stream()
                .map(TokenRow::toToken)
                .toList();
    }

    /** Whether he ever had such a token. One that is revoked already stays as it is. */
    @Transactional
    public boolean revoke(Member own, long id) {
        Optional<TokenRow> row = rows.findByIdAndMemberId(id, own.id());
        row.filter(kept -> kept.opens(Instant.MIN)).ifPresent(token -> {
            token.revoke(clock.instant());
            audit.record(
                    own.name(),
                    AuditAction.TOKEN_REVOKED,
                    own.login(),
                    token.toToken().name(),
                    null);
        });
        return row.isPresent();
    }

    /** Whose token it is; empty where it opens no more, never did, or he is locked. */
    @Transactional
    public Optional<Member> holder(String token) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        TokenRow row = rows.findByTokenHash(Secret.hash(token))
                .filter(kept -> kept.opens(now))
                .orElse(null);
        Optional<Member> member = row == null
                ? Optional.empty()
                : members.findById(row.memberId()).filter(MemberRow::active).map(MemberRow::toMember);
        if (row != null && member.isPresent()) {
            row.use(now);
        }
        return member;
    }
}
