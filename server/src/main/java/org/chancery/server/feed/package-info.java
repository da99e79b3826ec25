/**
 * Feeds that are watched: RSS and Atom, asked politely.
 *
 * <p>A {@link org.chancery.server.feed.Feed} is a row of a table: where it is, what it said last, and when it is asked next.
 * {@link org.chancery.server.feed.Schedule} makes of a feed and an answer the feed as it is from then on, and nothing else decides
 * when one is asked. The {@link org.chancery.server.feed.Poller} asks those that are due: one request at a time to a host, with a
 * pause between two ({@code Hosts}), and none that robots.txt does not allow ({@code Robots}). Of what a feed gives, an item
 * that was not seen before is filed: by the feed's own words if they are a whole text, else by those of its page.
 */
@NullMarked
package org.chancery.server.feed;

import org.jspecify.annotations.NullMarked;
