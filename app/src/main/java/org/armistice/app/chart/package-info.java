/** Charts of plain numbers; each is a {@link org.armistice.app.page.Drawing}. Start at {@link org.armistice.app.chart.LineChart}. */
@NullMarked
package org.armistice.app.chart;

import org.jspecify.annotations.NullMarked;
