package org.chancery.server.alert;

import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailConnectException;

/**
 * Writes an alert as a letter: plain text by SMTP, one for each address. Its {@code Message-ID} is made of the number of the
 * delivery, so that a letter that goes out twice is shown once.
 */
final class Mail implements Carrier {

    private static final String TIMEOUT = "20000";
    private static final int LONGEST_SUBJECT = 200;

    private final Optional<MailSettings> settings;

    Mail(Optional<MailSettings> settings) {
        this.settings = settings;
    }

    @Override
    public void carry(Parcel parcel) throws IOException {
        MailSettings by = settings.orElseThrow(() -> new IOException("The desk was started without a mail server. Start it with one."));
        Session session = Session.getInstance(properties(by));
        try (Transport line = session.getTransport()) {
            Message letter = letter(parcel, by, session);
            if (by.login().isPresent()) {
                line.connect(by.login().get().user(), by.login().get().password());
            } else {
                line.connect();
            }
            line.sendMessage(letter, new Address[] {new InternetAddress(parcel.address())});
        } catch (SendFailedException | AddressException e) {
            throw new IOException("The mail server %s does not take it for %s: %s.".formatted(by.host(), parcel.address(), reason(e)), e);
        } catch (AuthenticationFailedException e) {
            throw new ReceiverDown("The mail server %s does not let the desk in: %s.".formatted(by.host(), reason(e)), e);
        } catch (MailConnectException e) {
            throw new ReceiverDown("The mail server %s, port %d, accepts no connection.".formatted(by.host(), by.port()), e);
        } catch (MessagingException e) {
            throw new ReceiverDown("The mail server %s, port %d, did not take it: %s.".formatted(by.host(), by.port(), reason(e)), e);
        }
    }

    private static String reason(MessagingException fault) {
        String reason = String.valueOf(fault.getMessage()).lines().findFirst().orElse("no reason given").strip();
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1) : reason;
    }

    private static Properties properties(MailSettings by) {
        String protocol = by.security() == MailSettings.Security.TLS ? "smtps" : "smtp";
        String prefix = "mail." + protocol + ".";
        Properties properties = new Properties();
        properties.setProperty("mail.transport.protocol", protocol);
        properties.setProperty(prefix + "host", by.host());
        properties.setProperty(prefix + "port", String.valueOf(by.port()));
        properties.setProperty(prefix + "auth", String.valueOf(by.login().isPresent()));
        properties.setProperty(prefix + "connectiontimeout", TIMEOUT);
        properties.setProperty(prefix + "timeout", TIMEOUT);
        properties.setProperty(prefix + "writetimeout", TIMEOUT);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (by.security() == MailSettings.Security.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    private static Message letter(Parcel parcel, MailSettings by, Session session) throws MessagingException {
        InternetAddress from = new InternetAddress(by.from(), true);
        String domain = from.getAddress().substring(from.getAddress().lastIndexOf('@') + 1);
        MimeMessage letter = new MimeMessage(session) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<%s@%s>".formatted(parcel.delivery(), domain));
            }
        };
        letter.setFrom(from);
        letter.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.address(), true));
        letter.setSubject(onOneLine(parcel.title()), StandardCharsets.UTF_8.name());
        letter.setSentDate(Date.from(parcel.made()));
        letter.setHeader("Auto-Submitted", "auto-generated"); // so that no holiday notice answers it (RFC 3834)
        letter.setText(parcel.letter(), StandardCharsets.UTF_8.name());
        letter.saveChanges();
        return letter;
    }

    /** A name in a dispatch must not add a header of its own. */
    private static String onOneLine(String text) {
        String line = text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= LONGEST_SUBJECT ? line : line.substring(0, LONGEST_SUBJECT) + " …";
    }
}
