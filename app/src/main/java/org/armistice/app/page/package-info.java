/** Pages that need nothing beside them: HTML, drawings, tables; start at {@link org.armistice.app.page.Page}. */
@NullMarked
package org.armistice.app.page;

import org.jspecify.annotations.NullMarked;
