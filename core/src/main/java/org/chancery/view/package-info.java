/**
 * What a user asks of the register, ready to be shown: nothing here is kept, all is computed from what
 * {@code org.chancery.register} folds.
 */
@NullMarked
package org.chancery.view;

import org.jspecify.annotations.NullMarked;
