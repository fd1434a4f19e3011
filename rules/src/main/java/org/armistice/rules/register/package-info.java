/**
 * Which rules hold, for which facts, since when: kept up as matches come and go and as what was looked at changes. Start
 * at {@link org.armistice.rules.register.Register}.
 */
@NullMarked
package org.armistice.rules.register;

import org.jspecify.annotations.NullMarked;
