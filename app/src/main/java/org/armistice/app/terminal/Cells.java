package org.armistice.app.terminal;

/** How many cells of a terminal a text takes: letters of East Asia and pictures take two, marks on letters none. */
final class Cells {
    private Cells() {}

    static int of(String text) {
        int cells = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int sign = text.codePointAt(i);
            cells += sign < 0x300 ? 1 : isMark(sign) ? 0 : isWide(sign) ? 2 : 1;
        }
        return cells;
    }

    private static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static boolean isWide(int sign) {
        boolean isFullForm = sign >= 0xff01 && sign <= 0xff60 || sign >= 0xffe0 && sign <= 0xffe6;
        boolean isPicture = sign >= 0x1f300 && sign <= 0x1faff;
        boolean isPunctuation = sign >= 0x3000 && sign <= 0x303e;
        return isFullForm
                || isPicture
                || isPunctuation
                || switch (Character.UnicodeScript.of(sign)) {
                    case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> sign < 0xff61;
                    default -> false;
                }
                || sign >= 0x20000 && sign <= 0x3fffd;
    }
}
