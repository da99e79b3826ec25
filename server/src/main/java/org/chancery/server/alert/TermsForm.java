package org.chancery.server.alert;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.coding.Act;
import org.chancery.coding.EventType;
import org.chancery.coding.Modality;
import org.chancery.register.RelationStatus;
import org.chancery.server.web.Json;
import org.chancery.server.web.Refused;
import org.chancery.server.web.Sight;

/**
 * The terms of a rule as JSON. What a caller sends is checked with care; what the desk itself wrote into its tables is read the
 * same way.
 */
final class TermsForm {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 2000;
    private static final int MOST_EMAILS = 20;
    private static final int MOST_REPORTS = 100;
    private static final int LONGEST_AGO = 36_500;

    /** What is usual for news: who tells of an act a month later recalls it. */
    private static final int USUAL_WITHIN = 30;

    private TermsForm() {}

    /** Writes the fields of an object, all of the addresses in them. */
    static void write(Terms terms, JsonGenerator json) throws IOException {
        write(terms, Sight.WHOLE, json);
    }

    /** Writes the fields of an object. */
    static void write(Terms terms, Sight sight, JsonGenerator json) throws IOException {
        json.writeStringField("name", terms.name());
        Json.strings("states", terms.where().states(), json);
        json.writeObjectFieldStart("what");
        what(terms.what(), json);
        json.writeEndObject();
        Json.strings("modalities", terms.inOrder().stream().map(Modality::code).toList(), json);
        json.writeNumberField("reports", terms.reports());
        if (terms.within().isPresent()) {
            json.writeNumberField("within", terms.within().getAsInt());
        } else {
            json.writeNullField("within");
        }
        json.writeStringField("webhook", terms.webhook().map(address -> sight.address(address.toString())).orElse(null));
        Json.strings("emails", terms.emails().stream().map(sight::mailbox).toList(), json);
        json.writeBooleanField("paused", terms.paused());
    }

    private static void what(What what, JsonGenerator json) throws IOException {
        if (what instanceof What.AnyAct) {
            json.writeStringField("kind", "act");
            json.writeNullField("act");
        } else if (what instanceof What.OfAct of) {
            json.writeStringField("kind", "act");
            json.writeStringField("act", of.act().written());
        } else if (what instanceof What.OfType of) {
            json.writeStringField("kind", "type");
            json.writeStringField("type", of.type().code());
        } else if (what instanceof What.StatusChanged changed) {
            json.writeStringField("kind", "status");
            json.writeStringField("status", changed.to().map(RelationStatus::code).orElse(null));
        } else if (what instanceof What.TensionBelow below) {
            json.writeStringField("kind", "tension");
            json.writeNumberField("below", below.level());
        }
    }

    /**
     * Reads them.
     *
     * @param isState whether there is a state of a code
     * @throws Refused if anything is wrong
     */
    static Terms read(JsonNode body, Function<String, Boolean> isState) {
        try {
            return new Terms(
                    limited("name", Json.text(body, "name"), LONGEST_NAME),
                    where(texts(body, "states"), isState),
                    what(body.path("what")),
                    modalities(texts(body, "modalities")),
                    number(body, "reports", 1, 1, MOST_REPORTS),
                    within(body),
                    webhook(Optional.ofNullable(Json.textOrNull(body, "webhook"))),
                    emails(texts(body, "emails")),
                    body.path("paused").asBoolean(false));
        } catch (IllegalArgumentException e) {
            throw Refused.wrong(String.valueOf(e.getMessage()), "Mend that, and send the rule again.");
        }
    }

    private static Where where(List<String> given, Function<String, Boolean> isState) {
        List<String> codes = given.stream().map(code -> code.toUpperCase(Locale.ROOT)).distinct().toList();
        for (String code : codes) {
            if (!isState.apply(code)) {
                throw Refused.wrong("“%s” is no code of a state.".formatted(code), "Write its ISO code of three letters, as MEX.");
            }
        }
        if (codes.size() < given.size()) {
            throw Refused.wrong("“%s” twice is no pair.".formatted(codes.get(0)), "Name two states, or one.");
        }
        return new Where(codes);
    }

    private static What what(JsonNode what) {
        String kind = what.path("kind").asText("");
        return switch (kind) {
            case "act" -> Optional.ofNullable(Json.textOrNull(what, "act")).<What>map(code -> new What.OfAct(Act.written(code)))
                    .orElse(new What.AnyAct());
            case "type" -> new What.OfType(EventType.of(Json.text(what, "type").toUpperCase(Locale.ROOT)));
            case "status" -> new What.StatusChanged(
                    Optional.ofNullable(Json.textOrNull(what, "status")).map(code -> named("status", code, RelationStatus.values(), RelationStatus::code)));
            case "tension" -> new What.TensionBelow(what.path("below").asDouble(Double.NaN));
            default -> throw Refused.wrong("“%s” is nothing a rule can be about.".formatted(kind), "Send what.kind as act, type, status or tension.");
        };
    }

    private static Set<Modality> modalities(List<String> codes) {
        return codes.isEmpty()
                ? EnumSet.of(Modality.ACTUAL)
                : codes.stream().map(code -> named("modality", code, Modality.values(), Modality::code)).collect(Collectors.toSet());
    }

    private static <T> T named(String what, String given, T[] values, Function<T, String> code) {
        return Stream.of(values).filter(value -> code.apply(value).equals(given.toLowerCase(Locale.ROOT))).findFirst().orElseThrow(() -> Refused.wrong(
                "“%s” is no %s.".formatted(given, what), "It may be %s.".formatted(Arrays.stream(values).map(code).collect(Collectors.joining(", ")))));
    }

    private static OptionalInt within(JsonNode body) {
        return body.has("within") && body.path("within").isNull()
                ? OptionalInt.empty()
                : OptionalInt.of(number(body, "within", USUAL_WITHIN, 0, LONGEST_AGO));
    }

    private static int number(JsonNode body, String field, int usual, int least, int most) {
        JsonNode given = body.path(field);
        if (given.isMissingNode() || given.isNull()) {
            return usual;
        }
        if (!given.canConvertToInt() || given.asInt() < least || given.asInt() > most) {
            throw Refused.wrong("“%s” in %s is no number from %d to %d.".formatted(given.asText(), field, least, most), "Leave it out, or write %d.".formatted(usual));
        }
        return given.asInt();
    }

    private static Optional<URI> webhook(Optional<String> given) {
        return given.map(text -> {
            String next = "Write it as https://example.org/alerts, without a name and password in it.";
            try {
                URI address = new URI(limited("webhook", text, LONGEST_ADDRESS));
                String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
                if ((scheme.equals("https") || scheme.equals("http")) && address.getHost() != null && address.getRawUserInfo() == null) {
                    return address;
                }
            } catch (URISyntaxException e) {
                // told below
            }
            throw Refused.wrong("“%s” is no address a webhook can have.".formatted(text), next);
        });
    }

    private static List<String> emails(List<String> given) {
        List<String> emails = given.stream().distinct().toList();
        if (emails.size() > MOST_EMAILS) {
            throw Refused.wrong("%d addresses are too many.".formatted(emails.size()), "Name up to %d; a mailing list takes more.".formatted(MOST_EMAILS));
        }
        for (String email : emails) {
            if (!isMailbox(email)) {
                throw Refused.wrong("“%s” is no e-mail address.".formatted(email), "Write it as desk@example.org, without a name.");
            }
        }
        return emails;
    }

    private static boolean isMailbox(String email) {
        try {
            new InternetAddress(email, true);
            return email.length() <= LONGEST_ADDRESS && email.matches("[^\\s<>(),;:\"]+@[^\\s<>(),;:\"]+");
        } catch (AddressException e) {
            return false;
        }
    }

    private static List<String> texts(JsonNode body, String field) {
        JsonNode given = body.path(field);
        if (given.isMissingNode() || given.isNull()) {
            return List.of();
        }
        List<String> texts = new ArrayList<>();
        for (JsonNode text : given) {
            if (!text.isTextual()) {
                throw Refused.wrong("“%s” holds %s, which is no text.".formatted(field, text), "Send an array of strings.");
            }
            texts.add(text.asText().strip());
        }
        if (!given.isArray()) {
            throw Refused.wrong("“%s” is no array.".formatted(field), "Send an array of strings.");
        }
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    private static String limited(String field, String text, int most) {
        if (text.length() > most || text.chars().anyMatch(Character::isISOControl)) {
            throw Refused.wrong("The %s is longer than %d letters or has more than one line.".formatted(field, most), "Write a shorter one, on one line.");
        }
        return text;
    }
}
