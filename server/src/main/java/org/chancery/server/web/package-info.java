/** What all rooms of the server share: the office they work in, who calls, how they answer and refuse, what they tell each other. */
@NullMarked
package org.chancery.server.web;

import org.jspecify.annotations.NullMarked;
