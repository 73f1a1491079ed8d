package io.github.blogmaven.image;

import java.util.Arrays;

/**
 * Makes pictures smaller, one direction after the other: each new pixel is a weighted mean of the old ones around its
 * place, by the cubic of Catmull and Rom stretched to the new size. Plain arithmetic, so that every machine gets the same
 * pixels, and no screen is looked for as Java's own drawing does.
 */
final class Resampler {
    /** Of the cubic, to either side. */
    private static final double RADIUS = 2;

    private Resampler() {}

    /**
     * A smaller picture.
     *
     * @param width at most the picture's own
     * @param height likewise
     */
    static Pixels resize(Pixels picture, int width, int height) {
        Weights across = Weights.of(picture.width(), width);
        Weights down = Weights.of(picture.height(), height);
        float[][] rows = new float[picture.height()][]; // of them, those that one new line needs
        int read = 0;
        int[] argb = new int[width * height];
        float[] mean = new float[4 * width];
        for (int y = 0; y < height; y++) {
            for (; read < down.end(y); read++) {
                rows[read] = across.row(premultiplied(picture, read));
            }
            Arrays.fill(rows, 0, down.first[y], null);
            down.column(rows, y, mean);
            for (int x = 0; x < width; x++) {
                argb[y * width + x] = pixel(mean, 4 * x);
            }
        }
        return new Pixels(width, height, argb);
    }

    /** A line with each colour weighed by its opacity, so that what cannot be seen does not colour its neighbours. */
    private static float[] premultiplied(Pixels picture, int y) {
        float[] line = new float[4 * picture.width()];
        for (int x = 0; x < picture.width(); x++) {
            int pixel = picture.argb()[y * picture.width() + x];
            int alpha = pixel >>> 24;
            float share = alpha / 255f;
            line[4 * x] = alpha;
            line[4 * x + 1] = (pixel >> 16 & 0xFF) * share;
            line[4 * x + 2] = (pixel >> 8 & 0xFF) * share;
            line[4 * x + 3] = (pixel & 0xFF) * share;
        }
        return line;
    }

    private static int pixel(float[] mean, int at) {
        int alpha = rounded(mean[at]);
        if (alpha == 0) {
            return 0;
        }
        float share = alpha / 255f;
        return alpha << 24
                | rounded(mean[at + 1] / share) << 16
                | rounded(mean[at + 2] / share) << 8
                | rounded(mean[at + 3] / share);
    }

    private static int rounded(float value) {
        return Math.max(0, Math.min(255, Math.round(value)));
    }

    /**
     * Which old pixels a new one is made of.
     *
     * @param first the first old one, by new one
     * @param shares of those from there on; their sum is 1
     */
    @SuppressWarnings("ArrayRecordComponent") // tables, made once and only read
    private record Weights(int[] first, float[][] shares) {

        static Weights of(int from, int to) {
            double scale = (double) from / to;
            int[] first = new int[to];
            float[][] shares = new float[to][];
            for (int i = 0; i < to; i++) {
                double center = (i + 0.5) * scale;
                first[i] = (int) Math.max(0, Math.floor(center - RADIUS * scale));
                int last = (int) Math.min(from, Math.ceil(center + RADIUS * scale));
                shares[i] = shares(first[i], last, center, scale);
            }
            return new Weights(first, shares);
        }

        private static float[] shares(int first, int last, double center, double scale) {
            double[] weights = new double[last - first];
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                weights[i] = cubic(Math.abs(first + i + 0.5 - center) / scale);
                sum += weights[i];
            }
            float[] shares = new float[weights.length];
            for (int i = 0; i < weights.length; i++) {
                shares[i] = (float) (weights[i] / sum);
            }
            return shares;
        }

        private static double cubic(double x) {
            if (x < 1) {
                return 1.5 * x * x * x - 2.5 * x * x + 1;
            }
            return x < 2 ? -0.5 * x * x * x + 2.5 * x * x - 4 * x + 2 : 0;
        }

        int end(int i) {
            return first[i] + shares[i].length;
        }

        float[] row(float[] line) {
            float[] row = new float[4 * first.length];
            for (int x = 0; x < first.length; x++) {
                for (int i = 0; i < shares[x].length; i++) {
                    float share = shares[x][i];
                    int at = 4 * (first[x] + i);
                    row[4 * x] += line[at] * share;
                    row[4 * x + 1] += line[at + 1] * share;
                    row[4 * x + 2] += line[at + 2] * share;
                    row[4 * x + 3] += line[at + 3] * share;
                }
            }
            return row;
        }

        void column(float[][] rows, int y, float[] mean) {
            Arrays.fill(mean, 0);
            for (int i = 0; i < shares[y].length; i++) {
                float share = shares[y][i];
                float[] row = rows[first[y] + i];
                for (int x = 0; x < mean.length; x++) {
                    mean[x] += row[x] * share;
                }
            }
        }
    }
}
