package org.chancery.nlp.relation;

import java.util.List;
import java.util.Map;
import org.chancery.nlp.encode.Encoding;
import org.chancery.nlp.parse.ParsedSentence;
import org.chancery.text.Span;

/**
 * The vectors of a pair's regions, one behind the other: for each depth all {@link Region}s.
 *
 * @param values the vectors; a region the pair has not is all zeros
 * @param present for each region whether the pair has it
 */
@SuppressWarnings("ArrayRecordComponent")
public record RegionVectors(float[] values, boolean[] present) {

    private static final Region[] REGIONS = Region.values();

    /** How many vectors a pair has at one depth. */
    public static int regions() {
        return REGIONS.length;
    }

    /**
     * Of one pair.
     *
     * @param encoding the encoding of the stretch of text that {@code sentence} spans
     */
    public static RegionVectors of(ParsedSentence sentence, Pair pair, Encoding encoding) {
        Map<Region, List<Span>> spans = Regions.of(sentence, pair);
        int width = encoding.width();
        float[] values = new float[encoding.depths() * REGIONS.length * width];
        boolean[] present = new boolean[REGIONS.length];
        int offset = sentence.span().start();
        for (Region region : REGIONS) {
            int at = region.ordinal() * width;
            List<Span> own = spans.getOrDefault(region, List.of()).stream()
                    .map(span -> new Span(span.start() - offset, span.end() - offset))
                    .toList();
            for (int depth = 0; depth < encoding.depths(); depth++, at += REGIONS.length * width) {
                present[region.ordinal()] =
                        region == Region.SENTENCE ? encoding.pool(depth, values, at) : encoding.pool(depth, own, values, at);
            }
        }
        return new RegionVectors(values, present);
    }
}
