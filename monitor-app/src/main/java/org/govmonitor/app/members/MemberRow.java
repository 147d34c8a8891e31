package org.govmonitor.app.members;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person as he is kept. */
@Entity
@Table(name = "office_member")
class MemberRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private String login = "";

    @Column(nullable = false)
    private String name = "";

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Role role = Role.VIEWER;

    private @Nullable String unit;

    private @Nullable String password;

    @Column(nullable = false)
    private boolean active;

    @Column(nullable = false)
    private int epoch;

    @Column(nullable = false)
    private Instant createdAt = Instant.EPOCH;

    private @Nullable Instant lastSignedInAt;

    @Version
    private int version;

    protected MemberRow() {}

    MemberRow(String login, Instant createdAt) {
        this.login = login;
        this.active = true;
        this.createdAt = createdAt.truncatedTo(ChronoUnit.MICROS);
    }

    long id() {
        return Objects.requireNonNull(id, "kept");
    }

    String login() {
        return login;
    }

    /** Null until one was set. */
    @Nullable
    String password() {
        return password;
    }

    boolean active() {
        return active;
    }

    int epoch() {
        return epoch;
    }

    void describe(String newName, Role newRole, @Nullable String newUnit) {
        name = newName;
        role = newRole;
        unit = newUnit;
    }

    /** Whatever was opened with the earlier one is closed. */
    void setPassword(@Nullable String hash) {
        password = hash;
        endSessions();
    }

    void activate(boolean now) {
        active = now;
        endSessions();
    }

    void endSessions() {
        epoch++;
    }

    /** As the trail shows him. */
    String described() {
        return name + ", " + role + (unit == null ? "" : ", " + unit) + (active ? "" : ", -");
    }

    Member toMember() {
        return new Member(id(), login, name, role, unit);
    }

    Person toPerson() {
        return new Person(toMember(), active, password != null, createdAt, lastSignedInAt);
    }
}
