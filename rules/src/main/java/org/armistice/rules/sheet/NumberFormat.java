package org.armistice.rules.sheet;

import java.math.BigDecimal;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.jspecify.annotations.Nullable;

/** How a number of a workbook is shown, as far as that changes what a reader takes it for. */
enum NumberFormat {
    PLAIN,
    PERCENT,
    DATE;

    private static final int FIRST_DATE = 14;
    private static final int LAST_DATE = 22;

    static NumberFormat of(Cell cell) {
        Integer id = cell.getDataFormatId();
        if (id != null && id >= FIRST_DATE && id <= LAST_DATE) {
            return DATE;
        }
        String shown = withoutTexts(cell.getDataFormatString());
        if (shown.contains("%")) {
            return PERCENT;
        }
        return shown.contains("y") || shown.contains("d") ? DATE : PLAIN;
    }

    String text(Cell cell) {
        if (this == DATE) {
            return cell.asDate().toLocalDate().toString();
        }
        // Workbooks hold doubles with more digits than they mean: 1.1 is kept as 1.1000000000000001.
        BigDecimal number = new BigDecimal(Double.toString(cell.asNumber().doubleValue()));
        BigDecimal value = this == PERCENT ? number.movePointRight(2) : number;
        return value.stripTrailingZeros().toPlainString() + (this == PERCENT ? " %" : "");
    }

    /** A format without quoted texts and what stands in brackets, such as colours. */
    private static String withoutTexts(@Nullable String format) {
        return format == null
                ? ""
                : format.replaceAll("\"[^\"]*\"", "")
                        .replaceAll("\\[[^]]*]", "")
                        .replaceAll("\\\\.", "")
                        .toLowerCase(Locale.ROOT);
    }
}
