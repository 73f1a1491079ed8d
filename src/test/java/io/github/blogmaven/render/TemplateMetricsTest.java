package io.github.blogmaven.render;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.blogmaven.testing.SiteFixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateMetricsTest {
    @TempDir
    private Path theme;

    @Test
    void everyTemplateIsCountedWhereItIsUsed() throws IOException {
        write(
                "post.ftlh",
                "<#import \"/frame.ftlh\" as f><@f.frame><#include \"/part.ftlh\"><#list 1..3 as i><#include"
                        + " \"/part.ftlh\"></#list></@f.frame>");
        write("frame.ftlh", "<#macro frame><p><#nested><#include \"/part.ftlh\"></p></#macro>");
        write("part.ftlh", "x");
        write("elements/heading.ftlh", "<h2>${heading.text}</h2>");
        TemplateMetrics metrics = TemplateMetrics.of(true);

        Rendered site = Rendered.of(SiteFixture.onePost("First", "<h2>A</h2><h2>B</h2>"), theme, metrics);

        assertThat(site.problems()).isEmpty();
        assertThat(calls(metrics))
                .containsEntry("post.ftlh", 1)
                .containsEntry("frame.ftlh", 1)
                .containsEntry("part.ftlh", 5)
                .containsEntry("elements/heading.ftlh", 2)
                .doesNotContainKey("series-box.ftlh");
    }

    @Test
    void timesAreSortedAndAddUp() throws IOException {
        write("post.ftlh", "<#include \"/slow.ftlh\">");
        write("slow.ftlh", "<#list 1..20000 as i><#if (i % 7 == 0)>${i}</#if></#list>");
        TemplateMetrics metrics = TemplateMetrics.of(true);
        Rendered.of(SiteFixture.onePost("First", "<p>x</p>"), theme, metrics);

        String[] first = metrics.lines().get(1).strip().split(" +");
        assertThat(metrics.lines().get(0).strip().split(" {2,}"))
                .containsExactly("calls", "total ms", "own ms", "mean ms", "template");
        assertThat(first[4]).isEqualTo("slow.ftlh");
        double own = Double.parseDouble(first[2]);
        assertThat(own).isPositive().isEqualTo(Double.parseDouble(first[1]));
        String[] post = metrics.lines().stream()
                .filter(line -> line.endsWith(" post.ftlh"))
                .findFirst()
                .orElseThrow()
                .strip()
                .split(" +");
        assertThat(Double.parseDouble(post[1])).isGreaterThanOrEqualTo(own);
        assertThat(Double.parseDouble(post[2])).isLessThan(Double.parseDouble(post[1]));
    }

    @Test
    void nothingIsMeasuredWhereNobodyAsks() throws IOException {
        TemplateMetrics metrics = TemplateMetrics.of(false);
        Rendered.of(SiteFixture.small(), theme, metrics);
        assertThat(metrics.lines()).isEmpty();
    }

    @Test
    void pagesAreTheSameWhetherMeasuredOrNot() throws IOException {
        assertThat(Rendered.of(SiteFixture.small(), theme, TemplateMetrics.of(true))
                        .files())
                .isEqualTo(Rendered.of(SiteFixture.small(), theme).files());
    }

    private static Map<String, Integer> calls(TemplateMetrics metrics) {
        Map<String, Integer> calls = new TreeMap<>();
        metrics.lines().stream().skip(1).forEach(line -> {
            String[] cells = line.strip().split(" +");
            calls.put(cells[4], Integer.valueOf(cells[0]));
        });
        return calls;
    }

    private void write(String name, String text) throws IOException {
        Path file = theme.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
