package org.govmonitor.app.members;

import org.jspecify.annotations.Nullable;

/**
 * A person of the office.
 *
 * @param login what he signs in with
 * @param name as histories print it
 * @param unit the name of the unit of a {@link Role#UNIT}, null of any other role
 */
public record Member(
        long id,
        String login,
        String name,
        Role role,
        @Nullable String unit) {
    public Member {
        if ((role == Role.UNIT) == (unit == null)) {
            throw new IllegalArgumentException("a member of a unit has one, and nobody else does");
        }
    }

    /** Whether he may judge findings. */
    public boolean reviews() {
        return role == Role.ADMIN || role == Role.REVIEWER;
    }

    /** Whether he may change what is registered. */
    public boolean administers() {
        return role == Role.ADMIN;
    }

    /** Whether he may say that something was put right, and have it looked at again. */
    public boolean rectifies() {
        return role != Role.VIEWER;
    }
}
