/**
 * Asking the web, one request at a time.
 *
 * <p>An {@link org.chancery.formats.web.AddressPolicy} says where one may go. It is asked about the very addresses that are
 * connected to: a host name that answers with a public address when it is looked at and with a private one when it is used
 * gains nothing. An {@link org.chancery.formats.web.Exchange} sends one request by one connection of its own, within one clock
 * and one limit of size, and knows neither redirects nor what an answer holds: that is for {@code formats.in}.
 */
@NullMarked
package org.chancery.formats.web;

import org.jspecify.annotations.NullMarked;
