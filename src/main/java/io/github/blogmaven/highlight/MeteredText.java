package io.github.blogmaven.highlight;

/**
 * A text that may be looked at so many times only: what a regular expression does is measured in characters instead of
 * seconds, so that the same code is highlighted on every machine, or on none.
 */
final class MeteredText implements CharSequence {
    private final String text;
    private final Meter meter;

    MeteredText(String text, Meter meter) {
        this.text = text;
        this.meter = meter;
    }

    /** What is left for one piece of code and all of its parts. */
    static final class Meter {
        private long left;

        Meter(long left) {
            this.left = left;
        }

        private void count() {
            count(1);
        }

        /** Notes that so many characters were looked at. */
        void count(int characters) {
            left -= characters;
            if (left < 0) {
                throw new TooComplexException("its expressions look at too many characters");
            }
        }
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        meter.count();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
