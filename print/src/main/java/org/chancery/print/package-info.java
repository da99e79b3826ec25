/**
 * A page of Markdown, printed: as it is, as a web page that needs nothing else, or as a PDF with its fonts in it.
 *
 * <p>A module of its own, so that nothing but this package knows the libraries that lay out HTML.
 */
@NullMarked
package org.chancery.print;

import org.jspecify.annotations.NullMarked;
