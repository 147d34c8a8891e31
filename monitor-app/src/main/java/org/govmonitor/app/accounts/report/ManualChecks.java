package org.govmonitor.app.accounts.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.accounts.post.KnownPosts;
import org.govmonitor.app.accounts.post.NoNames;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.settings.DataDirectory;
import org.govmonitor.app.store.Sha256;
import org.govmonitor.media.Post;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * MANUAL: a person looked at an account, on a telephone or in an app. The picture is kept in the data folder under its own hash, so
 * that nobody can put another in its place unseen.
 */
@Service
public class ManualChecks {
    private static final Words WORDS = Words.of(MediaSettings.class);
    private static final String FOLDER = "checks";
    private static final long LARGEST = 20L << 20;
    private static final int LONGEST_NOTE = 500;

    /** The forms of pictures, by their first bytes. */
    private enum Picture {
        PNG("png", 0x89, 'P', 'N', 'G'),
        JPEG("jpg", 0xFF, 0xD8, 0xFF),
        WEBP("webp", 'R', 'I', 'F', 'F');

        private final String ending;
        private final byte[] head;

        Picture(String ending, int... head) {
            this.ending = ending;
            this.head = new byte[head.length];
            for (int i = 0; i < head.length; i++) {
                this.head[i] = (byte) head[i];
            }
        }

        static Optional<Picture> of(byte[] content) {
            return Arrays.stream(values())
                    .filter(form -> content.length >= form.head.length
                            && Arrays.equals(form.head, Arrays.copyOf(content, form.head.length)))
                    .findFirst();
        }
    }

    private final CheckRows rows;
    private final KnownPosts posts;
    private final DataDirectory data;
    private final NoNames names;
    private final Clock clock;

    ManualChecks(CheckRows rows, KnownPosts posts, DataDirectory data, NoNames names, Clock clock) {
        this.rows = rows;
        this.posts = posts;
        this.data = data;
        this.names = names;
        this.clock = clock;
    }

    /**
     * Keeps a check with its picture.
     *
     * @throws IllegalArgumentException with a line for people, where the times contradict each other or the picture is none
     * @throws IOException if the picture cannot be read or kept
     */
    public void enter(RegisteredAccount account, ManualCheck check) throws IOException {
        Instant now = clock.instant();
        Instant newest = check.newest();
        if (check.lookedAt().isAfter(now) || newest != null && newest.isAfter(check.lookedAt())) {
            throw new IllegalArgumentException(WORDS.say("check.times"));
        }
        if (Files.size(check.photo()) > LARGEST) {
            throw new IllegalArgumentException(WORDS.say("check.photo"));
        }
        byte[] picture = Files.readAllBytes(check.photo());
        Picture form = Picture.of(picture).orElseThrow(() -> new IllegalArgumentException(WORDS.say("check.photo")));
        String hash = Sha256.of(picture);
        String file = FOLDER + "/" + hash + "." + form.ending;
        keep(data.resolve(file), picture);
        CheckRow row = rows.save(new CheckRow(account.id(), check, file, hash, note(check.note()), now));
        Post post = row.post();
        if (post != null) {
            posts.keep(account.id(), SourceKind.MANUAL, List.of(post), check.lookedAt());
        }
    }

    Optional<CheckRow> last(long accountId) {
        return rows.findFirstByAccountIdOrderByLookedAtDescIdDesc(accountId);
    }

    private @Nullable String note(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String masked = names.masked(written.strip());
        return masked.length() <= LONGEST_NOTE ? masked : masked.substring(0, LONGEST_NOTE);
    }

    private static void keep(Path file, byte[] picture) throws IOException {
        Path folder = file.resolveSibling("");
        Files.createDirectories(folder);
        Path whole = Files.createTempFile(folder, "check", null);
        Files.write(whole, picture);
        Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
