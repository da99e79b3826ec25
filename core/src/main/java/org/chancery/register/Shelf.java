package org.chancery.register;

import java.time.LocalDate;
import java.util.List;

/**
 * Where a {@link Circle} finds reports that are filed, as corrected.
 *
 * @param <E> what goes wrong when they are fetched
 */
public interface Shelf<E extends Exception> {

    /** The reports of a block that know their day, {@linkplain Merger#isExact give or take one}, and touch these days. */
    List<Report> exact(String block, LocalDate from, LocalDate to) throws E;

    /** The reports of a block that know a month or a year alone and touch these days. */
    List<Report> vague(String block, LocalDate from, LocalDate to) throws E;

    /** The reports of a block that know no day. */
    List<Report> undated(String block) throws E;

    /** The reports that were of one event with this one when it was last told; itself may be among them. */
    List<Report> together(Report report) throws E;

    /** The reports an analyst merged with this one, or split from it. */
    List<Report> ruledWith(Report report) throws E;
}
