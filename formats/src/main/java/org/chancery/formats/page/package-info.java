/**
 * The article in a web page.
 *
 * <p>A page is mostly not its article. What is surely furniture by its tag or its class name is cut first; what is left is
 * seen as {@linkplain org.chancery.formats.page.Block blocks} of text; the element whose blocks read most like prose,
 * with the least chaff among them, is the body; within it each block is judged once more. What the page says about
 * itself in JSON-LD, OpenGraph and meta elements is believed as far as the visible text bears it out.
 */
@NullMarked
package org.chancery.formats.page;

import org.jspecify.annotations.NullMarked;
