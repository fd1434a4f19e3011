/** What a change does to a scenario; start at {@link org.armistice.app.whatif.WhatIfCommand}. */
@NullMarked
package org.armistice.app.whatif;

import org.jspecify.annotations.NullMarked;
