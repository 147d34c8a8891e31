package org.govmonitor.app.accounts.round;

import java.util.List;
import org.govmonitor.app.accounts.post.SourceState;
import org.govmonitor.app.registration.Halt;
import org.govmonitor.app.registration.RegisteredAccount;
import org.jspecify.annotations.Nullable;

/**
 * An account and all that is known of it.
 *
 * @param seen how it stood when it was last judged; null where it never was
 * @param sources each as it was last found
 * @param exemption for people, why it need not publish now, or null
 * @param halt why it is not watched, or null where it is
 */
public record AccountView(
        RegisteredAccount account,
        @Nullable AccountSeen seen,
        List<SourceState> sources,
        @Nullable String exemption,
        @Nullable Halt halt) {
    public AccountView {
        sources = List.copyOf(sources);
    }
}
