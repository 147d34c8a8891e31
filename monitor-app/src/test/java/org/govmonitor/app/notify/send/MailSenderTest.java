package org.govmonitor.app.notify.send;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailSenderTest {
    private static final Instant NOW = Instant.parse("2024-01-08T01:00:00Z");
    private static final Letter LETTER =
            new Letter("0123456789abcdef", "沅溪县政府办", "【日整改】沅溪县政府办", "· 某栏目：未更新\n请整改。", 1, false, NOW);

    private FakeMailServer server;

    @BeforeEach
    void open() throws IOException {
        server = new FakeMailServer();
    }

    @AfterEach
    void close() throws IOException {
        server.close();
    }

    @Test
    void aMailArrivesAsItWasWrittenAndKeepsItsIdWhenSentAgain() throws Exception {
        assertThat(send("jia@example.gov.cn, yi@example.gov.cn")).isEqualTo(new Outcome.Sent(""));
        send("jia@example.gov.cn");

        MimeMessage mail = read(server.taken.take());
        assertThat(mail.getSubject()).isEqualTo(LETTER.subject());
        assertThat(mail.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(LETTER.body());
        assertThat(mail.getAllRecipients()).hasSize(2);
        assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("jcy@example.gov.cn");
        assertThat(mail.getMessageID()).isEqualTo("<0123456789abcdef@example.gov.cn>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(read(server.taken.take()).getMessageID()).isEqualTo(mail.getMessageID());
    }

    @Test
    void aLastingRefusalEndsItAndAPassingOneDoesNot() {
        server.answers.put("RCPT", "550 no such mailbox");
        assertThat(send("jia@example.gov.cn"))
                .isInstanceOf(Outcome.Refused.class)
                .extracting(Outcome::reason)
                .asString()
                .contains("550");

        server.answers.put("RCPT", "451 come back later");
        assertThat(send("jia@example.gov.cn")).isInstanceOf(Outcome.Later.class);

        server.answers.remove("RCPT");
        server.answers.put("MAIL", "553 not from you");
        assertThat(send("jia@example.gov.cn")).isInstanceOf(Outcome.Refused.class);

        server.answers.remove("MAIL");
        server.answers.put(".", "554 looks like spam");
        assertThat(send("jia@example.gov.cn")).isInstanceOf(Outcome.Refused.class);
        assertThat(server.taken).isEmpty();
    }

    @Test
    void whatWasHandedOverAndNotAnsweredIsUnsure() {
        server.answers.put(".", "");
        assertThat(send("jia@example.gov.cn")).isInstanceOf(Outcome.Unsure.class);
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void whatWasNeverHandedOverIsTriedAgain() throws IOException {
        server.answers.put("DATA", "");
        assertThat(send("jia@example.gov.cn")).isInstanceOf(Outcome.Later.class);
        server.close();
        assertThat(send("jia@example.gov.cn")).isInstanceOf(Outcome.Later.class);
    }

    @Test
    void whoDidNotGetItIsNamedWhereOthersDid() {
        server.answers.put("RCPT TO:<yi@", "550 no such mailbox");
        assertThat(send("jia@example.gov.cn, yi@example.gov.cn"))
                .isInstanceOf(Outcome.Sent.class)
                .extracting(Outcome::reason)
                .asString()
                .contains("yi@example.gov.cn")
                .doesNotContain("jia@");
        assertThat(server.taken).hasSize(1);
    }

    @Test
    void withoutAServerOrWithoutTheLineItShallUseNothingIsSent() {
        assertThat(send(null, "jia@example.gov.cn"))
                .extracting(Outcome::reason)
                .asString()
                .contains("monitor.notify.mail");
        MailServer encrypted = new MailServer(
                "127.0.0.1",
                server.port(),
                "jcy",
                "secret-of-the-office",
                "jcy@example.gov.cn",
                MailServer.Tls.STARTTLS);
        assertThat(send(encrypted, "jia@example.gov.cn")).isInstanceOf(Outcome.Later.class);
        assertThat(server.taken).isEmpty();
        assertThat(encrypted.toString()).doesNotContain("secret");
    }

    private Outcome send(String to) {
        return send(
                new MailServer("127.0.0.1", server.port(), null, null, "jcy@example.gov.cn", MailServer.Tls.NONE), to);
    }

    private static Outcome send(@Nullable MailServer over, String to) {
        return new MailSender(over).send(new Way(ChannelKind.MAIL, to, null), LETTER, NOW);
    }

    private static MimeMessage read(String mail) throws MessagingException {
        return new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8)));
    }
}
