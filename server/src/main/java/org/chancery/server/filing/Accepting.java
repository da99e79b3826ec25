package org.chancery.server.filing;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import jakarta.servlet.MultipartConfigElement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chancery.coding.DateRange;
import org.chancery.server.web.Json;
import org.chancery.server.web.Refused;
import org.jspecify.annotations.Nullable;

/** Takes the inputs of a request into the spool. If one cannot be taken, none is. */
final class Accepting {

    /** The most that files sent at a time may have together, in bytes. */
    static final long LARGEST_REQUEST = 64L << 20;

    /** The most that may wait in the spool, in bytes. */
    private static final long LARGEST_SPOOL = 1L << 30;

    private static final int MOST_FILES = 200;
    private static final int IN_MEMORY = 1 << 16;
    private static final int LONGEST_NAME = 80;

    /** How a text that was pasted is named as the source of its dispatch: the same text so is the same dispatch. */
    private static final String PASTED = "pasted text";

    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^\\s/@]+(?:[/?#]\\S*)?");
    private static final String MULTIPART_CONFIG = "org.eclipse.jetty.multipartConfig";

    private final Spool spool;
    private final Clock clock;

    Accepting(Spool spool, Clock clock) {
        this.spool = spool;
        this.clock = clock;
    }

    /**
     * The inputs of a request.
     *
     * @throws Refused if it has none, or too many, or they are too large
     */
    List<Given> inputs(String job, Context request) {
        refuseIfFull();
        return request.isMultipart() ? files(job, request) : List.of(one(job, Json.body(request)));
    }

    private Given one(String job, JsonNode body) {
        LocalDate published = day(Json.textOrNull(body, "published"));
        String address = Json.textOrNull(body, "address");
        String text = Json.textOrNull(body, "text");
        if ((address == null) == (text == null)) {
            throw Refused.wrong("There is to be either “text” or “address”.", "Send one of them.");
        }
        if (address != null) {
            if (!ADDRESS.matcher(address).matches()) {
                throw Refused.wrong("“%s” is no web address.".formatted(address), "Write it from https:// on.");
            }
            return new Given(job, 1, Given.Kind.ADDRESS, address, address, published);
        }
        String title = Json.textOrNull(body, "title");
        String whole = title == null || String.valueOf(text).startsWith(title) ? String.valueOf(text) : title + "\n\n" + text;
        String held = held(job, 1);
        keep(held, new ByteArrayInputStream(whole.getBytes(StandardCharsets.UTF_8)));
        return new Given(job, 1, Given.Kind.TEXT, PASTED, held, published);
    }

    private List<Given> files(String job, Context request) {
        if (request.req().getContentLengthLong() > LARGEST_REQUEST) {
            throw tooLarge();
        }
        try {
            spool.make();
        } catch (IOException e) {
            throw noRoom(e);
        }
        request.req().setAttribute(
                MULTIPART_CONFIG, new MultipartConfigElement(spool.name(), LARGEST_REQUEST, LARGEST_REQUEST, IN_MEMORY));
        List<UploadedFile> sent = sent(request);
        if (sent.isEmpty() || sent.size() > MOST_FILES) {
            throw Refused.wrong(
                    "There are %d files in it.".formatted(sent.size()), "Send 1 to %d at a time.".formatted(MOST_FILES));
        }
        LocalDate published = day(request.formParam("published"));
        List<Given> inputs = new ArrayList<>();
        try {
            for (UploadedFile file : sent) {
                int number = inputs.size() + 1;
                String held = held(job, number);
                try (InputStream content = file.content()) {
                    keep(held, content);
                } catch (IOException e) {
                    throw noRoom(e);
                }
                inputs.add(new Given(job, number, Given.Kind.FILE, name(file.filename()), held, published));
            }
        } catch (RuntimeException e) {
            inputs.forEach(given -> spool.drop(given.held()));
            throw e;
        }
        return inputs;
    }

    /** Jetty throws what it likes where a body is too large or no multipart one. */
    private static List<UploadedFile> sent(Context request) {
        try {
            return request.uploadedFiles();
        } catch (RuntimeException e) {
            String told = e.getMessage() + " " + (e.getCause() == null ? "" : e.getCause().getMessage());
            if (told.contains("No space left") || told.contains("quota")) {
                throw noRoom(new IOException("No space left on device", e));
            }
            if (told.matches("(?is).*(?:exceed|too large|max ).*")) {
                throw tooLarge();
            }
            throw Refused.wrong("The files cannot be taken (%s).".formatted(e.getMessage()), "Send them as multipart/form-data.");
        }
    }

    private static Refused tooLarge() {
        return new Refused(
                413,
                "The files have more than %d MB together.".formatted(LARGEST_REQUEST >> 20),
                "Send fewer at a time, packed by gzip, or file them with ./chancery file.");
    }

    private void refuseIfFull() {
        Path folder = Path.of(spool.name());
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            long waiting = files.mapToLong(file -> file.toFile().length()).sum();
            if (waiting > LARGEST_SPOOL) {
                throw new Refused(503, "%d MB wait to be read.".formatted(waiting >> 20), "Wait until they are.");
            }
        } catch (IOException e) {
            throw noRoom(e);
        }
    }

    private void keep(String held, InputStream content) {
        try {
            spool.keep(held, content);
        } catch (IOException e) {
            spool.drop(held);
            throw noRoom(e);
        }
    }

    /** Where the spool is concerns nobody who sends something, so of a fault of a file its reason is told and not its name. */
    private static Refused noRoom(IOException fault) {
        String reason = fault instanceof FileSystemException file ? file.getReason() : fault.getMessage();
        return new Refused(
                507,
                "It cannot be kept (%s).".formatted(reason == null ? fault.getClass().getSimpleName() : reason),
                "Make room on the disk of the desk, or let it write to its spool.");
    }

    private static String held(String job, int number) {
        return Job.PREFIX + job + "-" + number;
    }

    /** The last part of the path a browser may send, on one line. */
    private static String name(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}+", " ")
                .strip();
        return name.isEmpty() ? "unnamed" : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    private @Nullable LocalDate day(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return null;
        }
        LocalDate day;
        try {
            day = DateRange.day(written.strip());
        } catch (DateTimeException e) {
            throw Refused.wrong("“%s” in published is no day.".formatted(written), "Write it as 2024-04-06.");
        }
        if (day.isAfter(LocalDate.now(clock).plusDays(1))) {
            throw Refused.wrong("“%s” in published is yet to come.".formatted(written), "Give the day on which it was published.");
        }
        return day;
    }
}
