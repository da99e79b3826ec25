package org.chancery.view;

/**
 * Words of a dispatch.
 *
 * @param dispatch its id
 * @param words as they stand there, on one line
 */
public record Quote(String dispatch, String words) {}
