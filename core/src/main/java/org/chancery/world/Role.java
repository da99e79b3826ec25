package org.chancery.world;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a common noun says about whom it means: "ambassador", "riot police", "foreign ministry".
 *
 * @param lemma the noun, singular
 * @param sectors PLOVER sectors, most specific first
 * @param function a finer class: {@code envoy}, {@code mission}, {@code consular}, {@code diplomatic-staff},
 *     {@code foreign-minister}, {@code foreign-ministry}, {@code spokesperson}, {@code head-of-state},
 *     {@code head-of-government}, {@code deputy}, {@code minister}, {@code ministry}, {@code government}, {@code defence},
 *     {@code interior}, {@code police}, {@code military}, {@code judiciary}, {@code legislature}, {@code intelligence},
 *     {@code armed-group}, {@code criminal}, {@code protest}, {@code civilian}, {@code refugee}, {@code media},
 *     {@code opposition}, {@code party}, {@code former}, …; null where none
 */
public record Role(String lemma, List<String> sectors, @Nullable String function) {

    public Role {
        sectors = List.copyOf(sectors);
    }
}
