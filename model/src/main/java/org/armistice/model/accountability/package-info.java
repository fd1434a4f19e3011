/** Sites of reported atrocity; start at {@link org.armistice.model.accountability.Site}. */
@NullMarked
package org.armistice.model.accountability;

import org.jspecify.annotations.NullMarked;
