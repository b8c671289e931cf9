package io.fairlead.yaml;

/**
 * Which texts can be written as a literal block without a doubt about blanks.
 *
 * <p>More than one line break at the end, blanks at the end of a line and blanks at the start of the text are read
 * differently by some readers or need indicators that few people know: such a text is quoted.
 */
final class LiteralBlock {
    private LiteralBlock() {}

    static boolean isExact(String text) {
        return text.indexOf('\n') > 0
                && text.charAt(0) != ' '
                && !text.endsWith("\n\n")
                && !text.endsWith(" ")
                && !text.contains(" \n")
                && text.chars().allMatch(LiteralBlock::isOrdinary);
    }

    private static boolean isOrdinary(int character) {
        return character == '\n'
                || (character >= 0x20 && character <= 0x7e)
                || (character > 0xa0 && Character.isLetterOrDigit(character));
    }
}
