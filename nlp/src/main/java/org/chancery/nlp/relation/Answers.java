package org.chancery.nlp.relation;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chancery.coding.EventType;

/**
 * What a model may answer, question by question: the type (CONCEDE and RETREAT as one, and none), which of those two, and the
 * modality. Of each question one answer is true.
 *
 * @param types the answers to the first question: PLOVER's, those of a codebook's own types, {@link #NONE}
 */
public record Answers(List<String> types) {

    /** The answer that stands for CONCEDE and RETREAT together, as in the public data. */
    public static final String YIELD = "YIELD";
    /** The answer that there is no act between the two. */
    public static final String NONE = "NONE";
    /** The answers to the second question. */
    public static final List<String> YIELDS = List.of("CONCEDE", "RETREAT");
    /** The answers to the third question. */
    public static final List<String> MODALITIES =
            List.of("actual", "planned", "threatened", "requested", "alleged", "denied", "hypothetical");

    private static final List<String> PLOVER = List.of(
            "ACCUSE", "AGREE", "AID", "ASSAULT", "COERCE", "CONSULT", "COOPERATE", "MOBILIZE", "PROTEST", "REJECT",
            "REQUEST", "SANCTION", "SUPPORT", "THREATEN", YIELD);
    private static final int MOST_OWN = 1000;

    public Answers {
        types = List.copyOf(types);
    }

    /** PLOVER's types and those of a codebook's own among {@code codes}, which are {@linkplain EventType#code() codes}. */
    public static Answers with(Collection<String> codes) {
        List<String> types = new ArrayList<>(PLOVER);
        types.addAll(new TreeSet<>(codes.stream().filter(Answers::isOwn).toList()));
        types.add(NONE);
        return new Answers(types);
    }

    private static boolean isOwn(String code) {
        return code.indexOf(':') > 0;
    }

    /** Whether a hand-coded file may say so of a pair. */
    public static boolean isType(String code) {
        if (code.equals(NONE) || code.equals(YIELD)) {
            return true;
        }
        try {
            return EventType.of(code).code().equals(code);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The answer to the first question that a type gives: CONCEDE and RETREAT give the same. */
    public static String joined(String type) {
        return YIELDS.contains(type) ? YIELD : type;
    }

    /** The types a judgement tells apart. */
    List<EventType> told() {
        return Stream.concat(EventType.plover().stream(), types.stream().filter(Answers::isOwn).map(EventType::of))
                .toList();
    }

    /** How many answers there are to all questions. */
    int count() {
        return types.size() + YIELDS.size() + MODALITIES.size();
    }

    /** Where the answers of the second question begin when all stand behind each other. */
    int firstYield() {
        return types.size();
    }

    /** Where the answers of the third question begin when all stand behind each other. */
    int firstModality() {
        return types.size() + YIELDS.size();
    }

    void write(DataOutputStream out) throws IOException {
        List<String> own = types.stream().filter(Answers::isOwn).toList();
        out.writeInt(own.size());
        for (String type : own) {
            out.writeUTF(type);
        }
    }

    static Answers read(DataInputStream in) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_OWN) {
            throw RelationModel.ofAnotherVersion();
        }
        List<String> own = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String type = in.readUTF();
            if (!isOwn(type) || !isType(type)) {
                throw RelationModel.ofAnotherVersion();
            }
            own.add(type);
        }
        return with(own);
    }
}
