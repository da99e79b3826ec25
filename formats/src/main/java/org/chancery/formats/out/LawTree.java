package org.chancery.formats.out;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.chancery.law.Bond;
import org.chancery.law.Engagement;
import org.chancery.law.Finding;
import org.chancery.law.How;
import org.chancery.law.PartyStatus;

/** Reads what {@link LawJson} wrote. */
final class LawTree {

    private LawTree() {}

    /** All that is engaged, what applies first. */
    static List<Engagement> read(JsonNode reading) {
        List<Engagement> found = new ArrayList<>();
        reading.path("law").forEach(node -> found.add(engagement(node)));
        reading.path("lawNotApplicable").forEach(node -> found.add(engagement(node)));
        return found;
    }

    private static Engagement engagement(JsonNode node) {
        return new Engagement(
                ReadingTree.orNull(node, "rule"),
                ReadingTree.text(node, "instrument"),
                ReadingTree.list(node.path("articles"), ReadingTree::item),
                ReadingTree.orNull(node, "event"),
                How.of(ReadingTree.text(node, "how")),
                ReadingTree.list(node.path("claimedBy"), ReadingTree::item),
                ReadingTree.spanOrNull(node.path("words")),
                ReadingTree.text(node, "reading"),
                ReadingTree.list(node.path("elements"), LawTree::finding),
                bond(node.path("bound")));
    }

    private static Finding finding(JsonNode node) {
        return new Finding(
                ReadingTree.text(node, "element"),
                ReadingTree.one(Finding.Status.class, ReadingTree.text(node, "status")),
                ReadingTree.spanOrNull(node.path("words")));
    }

    private static Bond bond(JsonNode node) {
        String reason = ReadingTree.orNull(node, "reason");
        return new Bond(
                ReadingTree.one(PartyStatus.class, ReadingTree.text(node, "status")),
                ReadingTree.list(node.path("states"), ReadingTree::item),
                reason == null ? Bond.Reason.NONE : ReadingTree.one(Bond.Reason.class, reason),
                ReadingTree.list(node.path("of"), ReadingTree::item),
                ReadingTree.day(node, "on"));
    }
}
