/**
 * Alerts: an analyst says what is to be told, and to whom; the desk watches the register and tells it.
 *
 * <p>A {@link org.chancery.server.alert.Rule} says what must happen, between whom, told by how many reports.
 * {@link org.chancery.server.alert.Sweep} goes through what was entered in the journal since it looked last, and has a
 * {@link org.chancery.server.alert.Matcher} judge it against each rule and what the rule remembers. What is found becomes an
 * {@link org.chancery.server.alert.Alert}, and a {@link org.chancery.server.alert.Delivery} for each address of the rule; a
 * {@link org.chancery.server.alert.Courier} carries these out, and again where they did not arrive.
 *
 * <p><b>What is promised.</b> Alerts, deliveries, what the rules remember and how far the journal was looked through are
 * written in one transaction. So a restart, or a kill at any moment, loses no alert and raises none twice, and filing a
 * dispatch again raises nothing. An event is known again by any account of it that was told of, though it goes by another name
 * since it was merged with an earlier one, or the dispatch was read anew.
 *
 * <p><b>What is not.</b> A delivery goes out at least once. If the program ends after a receiver took it and before that is
 * written down, it goes out again, with the same number: in the header {@code Chancery-Delivery} of a webhook, in the
 * {@code Message-ID} of an e-mail. A receiver that must not act twice keeps the numbers it has seen. Two desks on one register
 * raise nothing twice; if one starts while the other sends, that one delivery may go out twice, likewise.
 */
@NullMarked
package org.chancery.server.alert;

import org.jspecify.annotations.NullMarked;
