/** What is changed from outside in a run; start at {@link org.armistice.model.whatif.WhatIf}. */
@NullMarked
package org.armistice.model.whatif;

import org.jspecify.annotations.NullMarked;
