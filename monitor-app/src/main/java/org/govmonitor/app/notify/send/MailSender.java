package org.govmonitor.app.notify.send;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Plain mail over SMTP. A message keeps its Message-ID whenever it is sent again. */
final class MailSender implements Sender {
    private static final Words WORDS = Words.of(MailSender.class);
    private static final Logger log = LoggerFactory.getLogger(MailSender.class);
    private static final Duration CONNECT = Duration.ofSeconds(10);
    private static final Duration STEP = Duration.ofSeconds(30);

    private final @Nullable MailServer server;

    MailSender(@Nullable MailServer server) {
        this.server = server;
    }

    /** Knows its own name, and whether it was handed over whole. */
    private static final class Mail extends MimeMessage {
        private final String id;
        private boolean handedOver;

        Mail(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }

        @Override
        public void writeTo(OutputStream out, String @Nullable [] ignored) throws IOException, MessagingException {
            super.writeTo(out, ignored);
            handedOver = true;
        }
    }

    @Override
    public Outcome send(Way way, Letter letter, Instant now) {
        if (server == null) {
            return new Outcome.Refused(WORDS.say("mail.server"));
        }
        Session session = Session.getInstance(properties(server));
        try {
            InternetAddress from = InternetAddress.parse(server.from(), true)[0];
            Mail mail = new Mail(session, "<" + letter.id() + "@" + host(from) + ">");
            mail.setFrom(from);
            InternetAddress[] to = InternetAddress.parse(way.address(), true);
            mail.setRecipients(Message.RecipientType.TO, to);
            mail.setSubject(letter.subject(), "UTF-8");
            mail.setText(letter.body(), "UTF-8");
            mail.setSentDate(Date.from(now));
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.saveChanges();
            return hand(session, server, mail, to);
        } catch (MessagingException e) {
            return new Outcome.Refused(WORDS.say("mail.form"));
        }
    }

    private static Outcome hand(Session session, MailServer server, Mail mail, InternetAddress[] to) {
        try {
            Transport line = session.getTransport();
            try {
                line.connect(server.host(), server.port(), server.user(), server.password());
                line.sendMessage(mail, to);
            } finally {
                leave(line);
            }
            return new Outcome.Sent("");
        } catch (AuthenticationFailedException e) {
            return new Outcome.Later(WORDS.say("mail.password"));
        } catch (MessagingException e) {
            return judged(e, mail.handedOver);
        }
    }

    /** How the line ends changes nothing of what came of the mail. */
    private static void leave(Transport line) {
        try {
            line.close();
        } catch (MessagingException e) {
            log.debug(
                    "the mail server's line did not end in order: {}",
                    e.getClass().getSimpleName());
        }
    }

    private static Outcome judged(MessagingException fault, boolean handedOver) {
        Address[] taken = fault instanceof SendFailedException sent ? sent.getValidSentAddresses() : null;
        if (taken != null && taken.length > 0) {
            return new Outcome.Sent(WORDS.say("mail.partly", missed((SendFailedException) fault)));
        }
        int code = code(fault);
        if (code >= 500) {
            return new Outcome.Refused(WORDS.say("mail.refused", code));
        }
        if (code >= 400) {
            return new Outcome.Later(WORDS.say("mail.later", code));
        }
        return handedOver ? new Outcome.Unsure(WORDS.say("mail.silent")) : new Outcome.Later(WORDS.say("mail.line"));
    }

    /** The first answer of the server in the chain of faults that refuses; -1 for none. */
    private static int code(MessagingException fault) {
        int code = -1;
        for (Exception one = fault; one != null && code < 400; ) {
            if (one instanceof SMTPSendFailedException of) {
                code = of.getReturnCode();
            } else if (one instanceof SMTPAddressFailedException of) {
                code = of.getReturnCode();
            } else if (one instanceof SMTPSenderFailedException of) {
                code = of.getReturnCode();
            }
            one = one instanceof MessagingException chained ? chained.getNextException() : null;
        }
        return code;
    }

    private static String missed(SendFailedException fault) {
        return Stream.of(fault.getInvalidAddresses(), fault.getValidUnsentAddresses())
                .flatMap(addresses -> addresses == null ? Stream.empty() : Stream.of(addresses))
                .map(Address::toString)
                .collect(Collectors.joining(" "));
    }

    private static String host(InternetAddress from) {
        return from.getAddress().substring(from.getAddress().indexOf('@') + 1);
    }

    private static Properties properties(MailServer server) {
        Properties mail = new Properties();
        boolean tls = server.tls() == MailServer.Tls.TLS;
        boolean upgrade = server.tls() == MailServer.Tls.STARTTLS;
        mail.put("mail.transport.protocol", "smtp");
        mail.put("mail.smtp.auth", Boolean.toString(server.user() != null));
        mail.put("mail.smtp.ssl.enable", Boolean.toString(tls));
        mail.put("mail.smtp.starttls.enable", Boolean.toString(upgrade));
        mail.put("mail.smtp.starttls.required", Boolean.toString(upgrade));
        mail.put("mail.smtp.ssl.checkserveridentity", "true");
        mail.put("mail.smtp.sendpartial", "true");
        mail.put("mail.smtp.quitwait", "false");
        mail.put("mail.smtp.connectiontimeout", Long.toString(CONNECT.toMillis()));
        mail.put("mail.smtp.timeout", Long.toString(STEP.toMillis()));
        mail.put("mail.smtp.writetimeout", Long.toString(STEP.toMillis()));
        return mail;
    }
}
