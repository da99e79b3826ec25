package org.chancery.server.web;

/**
 * Something that happened, for whoever watches.
 *
 * @param topic what it is about: {@code register} (something was filed or set right), {@code filing} (a job goes on),
 *     {@code feed}, {@code alert}
 * @param json an object with what there is to know
 */
public record Notice(String topic, String json) {}
