/** What happened in a run, kept raw and told on demand; start at {@link org.armistice.simulator.account.Account}. */
@NullMarked
package org.armistice.simulator.account;

import org.jspecify.annotations.NullMarked;
