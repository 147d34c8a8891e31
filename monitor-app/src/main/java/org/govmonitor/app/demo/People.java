package org.govmonitor.app.demo;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.members.Members;
import org.govmonitor.app.members.Role;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Gives the people of the sample office their ways in. A password is known here until it is shown; kept is its hash. */
final class People {
    /** Nothing that is read as something else. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 4;
    private static final Words WORDS = Words.of(People.class);

    private final SecureRandom random = new SecureRandom();
    private final Members members;

    People(Members members) {
        this.members = members;
    }

    /** Lets in those who are not known yet, each with a password of his own; the others keep theirs. */
    List<Demonstration.Entrant> admit(PastOffice office) {
        List<Demonstration.Entrant> entrants = new ArrayList<>();
        for (PastOffice.Somebody one : office.people()) {
            String password = members.byLogin(one.login()).isPresent() ? null : password();
            if (password != null) {
                members.create(one.login(), one.name(), one.role(), one.unit(), password, WORDS.say("begin"));
            }
            entrants.add(entrant(one.login(), one.name(), one.role(), one.unit(), password));
        }
        return entrants;
    }

    private static Demonstration.Entrant entrant(
            String login, String name, Role role, @Nullable String unit, @Nullable String password) {
        return new Demonstration.Entrant(login, name, role, unit, password);
    }

    private String password() {
        StringBuilder password = new StringBuilder();
        for (int at = 0; at < GROUPS * GROUP; at++) {
            if (at > 0 && at % GROUP == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
