package org.govmonitor.app.accounts.callback;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.accounts.post.KnownPosts;
import org.govmonitor.app.accounts.secret.SecretKind;
import org.govmonitor.app.accounts.secret.Secrets;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.media.push.CallbackAnswer;
import org.govmonitor.media.push.CallbackKeys;
import org.govmonitor.media.push.CallbackQuery;
import org.govmonitor.media.push.PushCallback;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges callbacks with the keys of their accounts, and keeps the posts that they tell of: the same told twice is kept once. */
@Component
class Callbacks {
    private final Registrations registrations;
    private final Secrets secrets;
    private final KnownPosts posts;
    private final Clock clock;

    Callbacks(Registrations registrations, Secrets secrets, KnownPosts posts, Clock clock) {
        this.registrations = registrations;
        this.secrets = secrets;
        this.posts = posts;
        this.clock = clock;
    }

    /** The original ids of the accounts with a callback whose token is known. */
    List<String> awaited() {
        return registrations.registeredAccounts().stream()
                .flatMap(account -> account.account().sources().stream())
                .filter(source -> source.kind() == SourceKind.WECHAT_PUSH)
                .map(AccountSource::id)
                .filter(id -> id != null && secrets.of(id, SecretKind.CALLBACK_TOKEN) != null)
                .distinct()
                .toList();
    }

    /** WeChat tries the endpoint; empty where no account awaits callbacks under this id. */
    Optional<CallbackAnswer> tried(String originalId, CallbackQuery query) {
        return account(originalId)
                .flatMap(account -> callback(originalId, account))
                .map(callback -> callback.tried(query));
    }

    /** WeChat tells of something; what it published is kept when this returns. Empty as above. */
    Optional<CallbackAnswer> told(String originalId, CallbackQuery query, byte[] body) {
        Optional<RegisteredAccount> account = account(originalId);
        Optional<CallbackAnswer> answer =
                account.flatMap(found -> callback(originalId, found)).map(callback -> callback.told(query, body));
        if (account.isPresent() && answer.isPresent() && answer.get() instanceof CallbackAnswer.Published published) {
            posts.keep(account.get().id(), SourceKind.WECHAT_PUSH, published.posts(), clock.instant());
        }
        return answer;
    }

    private Optional<RegisteredAccount> account(String originalId) {
        return registrations.registeredAccounts().stream()
                .filter(account -> account.account().sources().stream()
                        .anyMatch(source -> source.kind() == SourceKind.WECHAT_PUSH && originalId.equals(source.id())))
                .findFirst();
    }

    private Optional<PushCallback> callback(String originalId, RegisteredAccount account) {
        String token = secrets.of(originalId, SecretKind.CALLBACK_TOKEN);
        return token == null
                ? Optional.empty()
                : Optional.of(new PushCallback(
                        new CallbackKeys(
                                originalId,
                                appId(originalId, account),
                                token,
                                secrets.of(originalId, SecretKind.CALLBACK_AES_KEY)),
                        clock));
    }

    /** As entered with the keys, else that of the account's interface. */
    private String appId(String originalId, RegisteredAccount account) {
        @Nullable String entered = secrets.of(originalId, SecretKind.CALLBACK_APP_ID);
        if (entered != null) {
            return entered;
        }
        return account.account().sources().stream()
                .filter(source -> source.kind() == SourceKind.WECHAT_API)
                .map(AccountSource::id)
                .filter(id -> id != null)
                .findFirst()
                .orElse("");
    }
}
