package org.chancery.server.alert;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.coding.DateRange;
import org.chancery.coding.Modality;
import org.chancery.formats.paper.Wording;
import org.chancery.register.Occurrence;
import org.chancery.register.Pair;
import org.chancery.register.Party;
import org.chancery.register.RelationStatus;
import org.jspecify.annotations.Nullable;

/** Says in plain English what a rule asks for, and what it found. */
final class AlertWording {

    private final Wording words = new Wording();

    /** What was found, in a line, as "Mexico – Ecuador: breaks off diplomatic relations (6 Apr 2024)". Who acts stands first. */
    String title(Finding finding) {
        if (finding instanceof Finding.Happened happened) {
            Occurrence event = happened.event();
            return "%s: %s (%s)".formatted(sides(event), deed(event), day(event.date()));
        }
        if (finding instanceof Finding.Changed changed) {
            return "%s: %s (%s)".formatted(pair(changed.pair()), status(changed.change().status()), day(changed.change().date()));
        }
        Finding.Fell fell = (Finding.Fell) finding;
        return "%s: tension falls to %s, below %s".formatted(pair(fell.pair()), number(fell.tension()), number(fell.below()));
    }

    private String sides(Occurrence event) {
        String source = event.source() == null ? "somebody" : name(event.source());
        return event.target() == null ? source : source + " – " + name(event.target());
    }

    private String deed(Occurrence event) {
        String reservation = Wording.reservation(event.modality());
        return words.deed(event.type(), event.mode(), event.act())
                + event.person().map(name -> ", " + name).orElse("")
                + (reservation.isEmpty() ? "" : "; " + reservation);
    }

    private String name(Party party) {
        return party.isState() ? words.country(party.code()) : party.code();
    }

    String pair(Pair pair) {
        return words.country(pair.first()) + " – " + words.country(pair.second());
    }

    static String day(@Nullable DateRange date) {
        return date == null ? "day not reported" : Wording.days(date);
    }

    static String number(double value) {
        double rounded = Math.round(value * 10) / 10.0 + 0.0; // no minus before a zero
        return String.format(Locale.ROOT, "%.1f", rounded).replace('-', '−');
    }

    private static String status(RelationStatus status) {
        return switch (status) {
            case NONE -> "no diplomatic relations";
            case UNRECOGNIZED -> "not recognised";
            default -> "relations " + status.code();
        };
    }

    /** What a rule asks for, in a sentence. */
    String sentence(Terms terms) {
        return what(terms) + told(terms) + ".";
    }

    private String what(Terms terms) {
        What what = terms.what();
        if (what instanceof What.StatusChanged changed) {
            return "The status of %s changes%s".formatted(
                    pairs(terms.where()), changed.to().map(status -> " to “" + status.code() + "”").orElse(""));
        }
        if (what instanceof What.TensionBelow below) {
            return "The tension of %s falls below %s".formatted(pairs(terms.where()), number(below.level()));
        }
        String modalities = terms.modalities().equals(Set.of(Modality.ACTUAL))
                ? ""
                : ", be it " + terms.inOrder().stream().map(AlertWording::modality).collect(Collectors.joining(" or "));
        return "Between %s: %s%s".formatted(between(terms.where()), deeds(what), modalities);
    }

    private String deeds(What what) {
        if (what instanceof What.OfAct of) {
            return "one " + words.deed(of.act());
        }
        return what instanceof What.OfType of ? "one " + words.deed(of.type(), null, null) : "any act of diplomatic practice";
    }

    private static String modality(Modality modality) {
        return modality == Modality.ACTUAL ? "done" : modality == Modality.REQUESTED ? "asked for" : modality.code();
    }

    private String pairs(Where where) {
        return where.pair().map(this::between).orElseGet(() -> where.states().isEmpty() ? "any pair" : "any pair with " + words.theCountry(where.states().get(0)));
    }

    private String between(Where where) {
        return where.pair().map(this::between).orElseGet(() -> where.states().isEmpty() ? "any two parties" : words.theCountry(where.states().get(0)) + " and anyone");
    }

    private String between(Pair pair) {
        return words.theCountry(pair.first()) + " and " + words.theCountry(pair.second());
    }

    private static String told(Terms terms) {
        if (terms.what() instanceof What.TensionBelow) {
            return "";
        }
        String reports = terms.reports() == 1 ? "" : " by at least %d independent reports".formatted(terms.reports());
        String fresh = terms.within().isEmpty() ? "" : " within %s of it".formatted(days(terms.within().getAsInt()));
        return reports.isEmpty() && fresh.isEmpty() ? "" : ", told" + reports + fresh;
    }

    private static String days(int number) {
        return number == 1 ? "1 day" : number + " days";
    }

    /** The pair something is about, where it is about one. */
    static Optional<Pair> pairOf(Finding finding) {
        if (finding instanceof Finding.Happened happened) {
            return happened.event().pair();
        }
        return Optional.of(finding instanceof Finding.Changed changed ? changed.pair() : ((Finding.Fell) finding).pair());
    }

    /** The event that tells of it; empty where none does. */
    static Optional<Occurrence> eventOf(Finding finding) {
        if (finding instanceof Finding.Happened happened) {
            return Optional.of(happened.event());
        }
        return finding instanceof Finding.Changed changed ? changed.change().cause() : ((Finding.Fell) finding).deed();
    }
}
